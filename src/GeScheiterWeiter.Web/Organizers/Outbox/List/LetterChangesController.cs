using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Outbox.List;

/// <summary>What an organizer does with one letter.</summary>
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class LetterChangesController(OutboxDesk desk) : OrganizerController
{
    [HttpPost(OrganizerOutboxLinks.RetryRoute)]
    public async Task<IActionResult> Retry(Guid id, CancellationToken cancellationToken) =>
        Answer(await desk.RetryAsync(id, CurrentActor, cancellationToken), id, "Der Brief wird jetzt noch einmal versucht.");

    [HttpPost(OrganizerOutboxLinks.DiscardRoute)]
    public async Task<IActionResult> Discard(Guid id, CancellationToken cancellationToken) =>
        Answer(await desk.DiscardAsync(id, CurrentActor, cancellationToken), id, "Der Brief ist verworfen und wird nicht verschickt.");

    [HttpPost(OrganizerOutboxLinks.CopyRoute)]
    public async Task<IActionResult> Copy(Guid id, CancellationToken cancellationToken) =>
        Answer(await desk.CopyAsync(id, CurrentActor, cancellationToken), id, "Derselbe Brief geht noch einmal an dieselbe Adresse.");

    private IActionResult Answer(LetterChange? change, Guid id, string done)
    {
        if (change is not { } outcome)
            return NotFound();
        Notice(outcome switch
        {
            LetterChange.Done => done,
            LetterChange.TooLate =>
                "Das geht mit diesem Brief nicht mehr: Er ist schon unterwegs oder verschickt, "
                + "oder seine Worte oder seine Links sind gelöscht.",
        });
        return RedirectTo(OrganizerOutboxLinks.Letter(id));
    }
}
