using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Team;

/// <summary>For what owners do with one member of the team.</summary>
[Authorize(Policy = OrganizerPolicies.Own)]
[Authorize(Policy = OrganizerPolicies.Recent)]
public abstract class MemberScopedController(AppDb db) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken) =>
        await db.Set<Organizer>().AsNoTracking()
            .Where(o => o.Id == id)
            .Select(o => new MemberPage(o.Id, o.Name, o.Email ?? "", o.Role))
            .SingleOrDefaultAsync(cancellationToken) is { } member
            ? View(member)
            : NotFound();

    protected IActionResult Answer(TeamChangeOutcome outcome, Guid id, string done) => outcome switch
    {
        TeamChangeOutcome.Done => Told(done, OrganizerTeamLinks.List),
        TeamChangeOutcome.LastOwner => Told(
            "Das geht nicht: Dann hätte das Team keine Leitung mehr. Geben Sie zuerst einer anderen Person diese Rolle.",
            OrganizerTeamLinks.Member(id)),
        TeamChangeOutcome.NotInTeam => NotFound(),
    };

    protected LocalRedirectResult Told(string sentence, string next)
    {
        Notice(sentence);
        return RedirectTo(next);
    }
}

public sealed record MemberPage(Guid Id, string Name, string Email, OrganizerRole Role);
