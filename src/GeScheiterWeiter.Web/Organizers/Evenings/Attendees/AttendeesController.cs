using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Evenings.Attendees;

public sealed record AttendeesPage(EditionHeader Edition, IReadOnlyList<Attendee> Attendees)
{
    /// <summary>More than anybody reads at once.</summary>
    public const int Most = 2000;
}

[Route(OrganizerEveningLinks.AttendeesRoute)]
public sealed class AttendeesController(AppDb db, EveningReader evenings, AccessLog accessLog) : EditionScopedController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        await accessLog.OfListAsync(CurrentActor, "registration.attendees-listed", Edition.Id, cancellationToken);
        return View(new AttendeesPage(Edition, await evenings.AttendeesAsync(Edition.Id, AttendeesPage.Most, cancellationToken)));
    }
}
