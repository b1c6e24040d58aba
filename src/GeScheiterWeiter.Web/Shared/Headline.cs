using System.Text.Encodings.Web;
using GeScheiterWeiter.Common;
using Microsoft.AspNetCore.Html;

namespace GeScheiterWeiter.Web.Shared;

/// <summary>
/// A name or title as it is set: a dash never begins a line, and in a heading whose lines cannot hold the event's own name, it
/// breaks where it trips.
/// </summary>
public static class Headline
{
    private const string Name = "GeScheiterWeiter";
    private const string NameAsSet = "GeScheiter<wbr>Weiter";

    public static IHtmlContent Of(string text) =>
        new HtmlString(HtmlEncoder.Default.Encode(Dashes.Held(text)).Replace(Name, NameAsSet, StringComparison.Ordinal));
}
