using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Shared.TextPreview;

/// <summary>Shows how a Markdown field of the form that is sent will read. Changes nothing.</summary>
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class TextPreviewController : OrganizerController
{
    [HttpPost(OrganizerLinks.TextPreview), OnePreviewAtATime]
    public IActionResult Show([FromQuery(Name = "feld")] string? field)
    {
        var typed = field is { Length: > 0 } && Request.HasFormContentType ? Request.Form[field].ToString() : "";
        var text = MarkdownText.From(TypedText.Lines(typed) ?? "");
        if (text.Problem is not null)
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(text);
    }
}
