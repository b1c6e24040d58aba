using System.Text.Encodings.Web;
using GeScheiterWeiter.Common;
using Microsoft.AspNetCore.Html;

namespace GeScheiterWeiter.Web.Shared.Layout;

/// <summary>
/// A name or title as it is set: a dash never begins a line, and where even the event's own name is longer than a line, it
/// breaks where it trips.
/// </summary>
public static class Headline
{
    private const string Name = "GeScheiterWeiter";
    private const string NameAsSet = "GeScheiter<wbr>Weiter";

    public static IHtmlContent Of(string text) =>
        new HtmlString(HtmlEncoder.Default.Encode(Dashes.Held(text)).Replace(Name, NameAsSet, StringComparison.Ordinal));
}
