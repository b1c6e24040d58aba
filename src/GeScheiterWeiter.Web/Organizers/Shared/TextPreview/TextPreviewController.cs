using GeScheiterWeiter.Common;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Shared.TextPreview;

/// <summary>Shows how a Markdown field of the form that is sent will read. Changes nothing.</summary>
public sealed class TextPreviewController : OrganizerController
{
    private const int LongestText = 60_000;

    [HttpPost(OrganizerLinks.TextPreview)]
    public IActionResult Show([FromQuery(Name = "feld")] string? field)
    {
        var text = field is { Length: > 0 } && Request.HasFormContentType ? Request.Form[field].ToString() : "";
        if (text.Length <= LongestText)
            return View(model: MarkdownRenderer.ToHtml(text));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(model: "<p>Dieser Text ist zu lang für eine Vorschau.</p>");
    }
}
