using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Team.Members;

[Route(OrganizerTeamLinks.MemberRoute)]
public sealed class MembersController(AppDb db, TeamDesk desk) : MemberScopedController(db)
{
    [HttpPost(OrganizerTeamLinks.ChangeRoleRoute)]
    public async Task<IActionResult> ChangeRole(Guid id, RoleForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || form.Role is not { } role)
            return Told("Diese Rolle gibt es nicht. Bitte wählen Sie eine der Rollen.", OrganizerTeamLinks.Member(id));

        return Answer(
            await desk.ChangeRoleAsync(CurrentActor, id, role, cancellationToken), id,
            "Die Rolle ist geändert; sie gilt spätestens in einer halben Minute.");
    }

    [HttpPost(OrganizerTeamLinks.InviteAgainRoute)]
    public async Task<IActionResult> InviteAgain(Guid id, CancellationToken cancellationToken) =>
        Answer(await desk.InviteAgainAsync(CurrentActor, id, cancellationToken), id, "Ein neuer Link ist unterwegs. Er gilt sieben Tage.");
}
