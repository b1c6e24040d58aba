using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Team.Members;

[Route(OrganizerTeamLinks.MemberRoute)]
[Authorize(Policy = OrganizerPolicies.Own)]
[Authorize(Policy = OrganizerPolicies.Recent)]
public sealed class MembersController(AppDb db, TeamDesk desk) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken) =>
        await db.Set<Organizer>().AsNoTracking()
            .Where(o => o.Id == id)
            .Select(o => new MemberPage(o.Id, o.Name, o.Email ?? "", o.Role))
            .SingleOrDefaultAsync(cancellationToken) is { } member
            ? View(member)
            : NotFound();

    [HttpPost(OrganizerTeamLinks.ChangeRoleRoute)]
    public async Task<IActionResult> ChangeRole(Guid id, RoleForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || form.Role is not { } role)
            return Told("Diese Rolle gibt es nicht. Bitte wählen Sie eine der Rollen.", OrganizerTeamLinks.Member(id));

        return Answer(
            await desk.ChangeRoleAsync(CurrentActor, id, role, cancellationToken), id, "Die Rolle ist geändert; sie gilt spätestens in einer halben Minute.");
    }

    [HttpPost(OrganizerTeamLinks.InviteAgainRoute)]
    public async Task<IActionResult> InviteAgain(Guid id, CancellationToken cancellationToken) =>
        Answer(await desk.InviteAgainAsync(CurrentActor, id, cancellationToken), id, "Ein neuer Link ist unterwegs. Er gilt sieben Tage.");

    [HttpGet(OrganizerTeamLinks.RemoveRoute)]
    public Task<IActionResult> Remove(Guid id, CancellationToken cancellationToken) => Show(id, cancellationToken);

    [HttpPost(OrganizerTeamLinks.RemoveRoute)]
    public async Task<IActionResult> ConfirmRemoval(Guid id, CancellationToken cancellationToken) =>
        Answer(await desk.RemoveAsync(CurrentActor, id, cancellationToken), id, "Die Person gehört nicht mehr zum Team. Ihre Anmeldung endet spätestens in einer halben Minute.");

    private IActionResult Answer(TeamChangeOutcome outcome, Guid id, string done) => outcome switch
    {
        TeamChangeOutcome.Done => Told(done, OrganizerTeamLinks.List),
        TeamChangeOutcome.LastOwner => Told("Das geht nicht: Dann hätte das Team keine Leitung mehr. Geben Sie zuerst einer anderen Person diese Rolle.", OrganizerTeamLinks.Member(id)),
        TeamChangeOutcome.NotInTeam => NotFound(),
    };

    private LocalRedirectResult Told(string sentence, string next)
    {
        Notice(sentence);
        return RedirectTo(next);
    }
}

public sealed record MemberPage(Guid Id, string Name, string Email, OrganizerRole Role);
