using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.AccessNeeds;

/// <summary>What people need to take part, and whether somebody has arranged it.</summary>
[Authorize(Policy = OrganizerPolicies.Edit)]
[Route(OrganizerRegistrationLinks.AccessNeedsRoute)]
public sealed class AccessNeedsController(AppDb db, AccessNeedDesk desk, AccessLog accessLog) : EditionScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        await accessLog.OfListAsync(CurrentActor, "registration.access-needs-listed", Edition.Id, cancellationToken);
        return View(await AccessNeedsPage.ReadAsync(_db, Edition, cancellationToken));
    }

    /// <param name="id">Whose need it is.</param>
    /// <param name="read">Which words the organizer had before them.</param>
    /// <param name="cancellationToken">Given up by the browser.</param>
    [HttpPost(OrganizerRegistrationLinks.ArrangeAccessRoute)]
    public async Task<IActionResult> Arrange(Guid id, [FromForm] string? read, CancellationToken cancellationToken) =>
        Back(
            await desk.ArrangeAsync(Edition.Id, id, read, CurrentActor, cancellationToken),
            "Vermerkt: Das ist organisiert. Ändert die Person ihren Hinweis, ist er wieder offen.");

    [HttpPost(OrganizerRegistrationLinks.ReopenAccessRoute)]
    public async Task<IActionResult> Reopen(Guid id, CancellationToken cancellationToken) =>
        Back(await desk.ReopenAsync(Edition.Id, id, CurrentActor, cancellationToken), "Zurückgenommen: Das ist wieder offen.");

    private IActionResult Back(AccessNeedOutcome outcome, string done)
    {
        if (outcome == AccessNeedOutcome.Unknown)
            return NotFound();
        Notice(outcome switch
        {
            AccessNeedOutcome.Done => done,
            AccessNeedOutcome.Outdated => "Diese Person hat ihren Hinweis inzwischen geändert. Bitte lesen Sie ihn noch einmal.",
            AccessNeedOutcome.NothingToDo or AccessNeedOutcome.Unknown => "Es hat sich nichts geändert.",
        });
        return RedirectTo(OrganizerRegistrationLinks.AccessNeeds(Edition.Slug));
    }
}
