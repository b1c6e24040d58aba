using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Feedback.List;

[Route(OrganizerFeedbackLinks.ListRoute)]
public sealed class FeedbackController(AppDb db, FeedbackReader feedback, TimeProvider clock) : EditionScopedController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(new FeedbackPage(
        Edition, await feedback.ReadAsync(Edition.Id, cancellationToken), clock.GetUtcNow().UtcDateTime));
}
