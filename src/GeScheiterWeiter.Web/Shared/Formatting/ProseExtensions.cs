using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Shared.Formatting;

public static partial class ProseExtensions
{
    /// <summary>
    /// What the Markdown renderer has made of a text. Its links to this site are found from wherever the site is mounted.
    /// </summary>
    public static IHtmlContent Prose(this IHtmlHelper page, string rendered)
    {
        var pathBase = page.ViewContext.HttpContext.Request.PathBase.ToUriComponent();
        return new HtmlString(pathBase.Length == 0 ? rendered : LinkFromRoot().Replace(rendered, _ => $"href=\"{page.Encode(pathBase)}/"));
    }

    [GeneratedRegex("""href="/(?!/)""")]
    private static partial Regex LinkFromRoot();
}
