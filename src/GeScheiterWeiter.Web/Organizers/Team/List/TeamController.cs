using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Team.List;

[Route(OrganizerTeamLinks.List)]
[Authorize(Policy = OrganizerPolicies.Own)]
[Authorize(Policy = OrganizerPolicies.Recent)]
public sealed class TeamController(AppDb db) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        View((await db.Set<Organizer>().AsNoTracking()
            .Select(o => new MemberLine(
                o.Id, o.Name, o.Email ?? "", o.Role, o.PasswordHash != null, o.TwoFactorEnabled,
                o.LastSignInUtc ?? db.Set<OrganizerSession>().Where(s => s.OrganizerId == o.Id).Max(s => (DateTime?)s.CreatedUtc)))
            .ToListAsync(cancellationToken)).OrderBy(member => FoldedText.Of(member.Name), StringComparer.Ordinal).ToList());
}

public sealed record MemberLine(
    Guid Id, string Name, string Email, OrganizerRole Role, bool IsSetUp, bool HasSecondFactor, DateTime? LastSignInUtc)
{
    public string Standing => this switch
    {
        { IsSetUp: false } => "eingeladen",
        { HasSecondFactor: false } => "ohne zweiten Faktor",
        _ => "dabei",
    };
}
