using System.Net;
using System.Text.RegularExpressions;

namespace GeScheiterWeiter.Common.Markup;

/// <summary>Takes the words out of HTML we have rendered ourselves.</summary>
public static partial class HtmlWords
{
    /// <summary>On one line. Between blocks, items and cells there is a space; within a word that is half bold there is none.</summary>
    public static string Of(string html)
    {
        var words = WebUtility.HtmlDecode(Tag().Replace(WithinALine().Replace(html, ""), " "));
        return string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex("</?(?:strong|em|a|code)(?: [^>]*)?>")]
    private static partial Regex WithinALine();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
