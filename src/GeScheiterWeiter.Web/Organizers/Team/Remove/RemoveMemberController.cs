using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Team.Remove;

[Route(OrganizerTeamLinks.RemoveRoute)]
public sealed class RemoveMemberController(AppDb db, TeamDesk desk) : MemberScopedController(db)
{
    [HttpPost]
    public async Task<IActionResult> Remove(Guid id, CancellationToken cancellationToken) =>
        Answer(
            await desk.RemoveAsync(CurrentActor, id, cancellationToken),
            id,
            "Die Person gehört nicht mehr zum Team. Ihre Anmeldung ist beendet.");
}
