using GeScheiterWeiter.Lessons.Search;
using Microsoft.AspNetCore.Html;

namespace GeScheiterWeiter.Web.Visitors.Lessons;

/// <summary>A text with what was searched for in it marked.</summary>
public static class Marked
{
    public static IHtmlContent Of(IEnumerable<TextPart> parts)
    {
        var html = new HtmlContentBuilder();
        foreach (var part in parts)
        {
            if (part.IsHit)
                html.AppendHtml("<mark>").Append(part.Text).AppendHtml("</mark>");
            else
                html.Append(part.Text);
        }

        return html;
    }
}
