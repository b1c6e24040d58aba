using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Team;

[Route(OrganizerTeamLinks.List)]
[Authorize(Policy = OrganizerPolicies.Own)]
[Authorize(Policy = OrganizerPolicies.Recent)]
public sealed class TeamController(AppDb db, TeamDesk desk) : OrganizerController
{
    [HttpGet]
    public async Task<IActionResult> List(CancellationToken cancellationToken) =>
        View(await db.Set<Organizer>().AsNoTracking()
            .OrderBy(o => o.Name)
            .Select(o => new MemberLine(o.Id, o.Name, o.Email ?? "", o.Role, o.PasswordHash != null, o.TwoFactorEnabled, o.LastSignInUtc))
            .ToListAsync(cancellationToken));

    [HttpGet(OrganizerTeamLinks.Invite)]
    public IActionResult Invite() => View(new InvitationForm { Role = OrganizerRole.Organizer });

    [HttpPost(OrganizerTeamLinks.Invite)]
    public async Task<IActionResult> Invite(InvitationForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || form.Role is not { } role)
            return Unprocessable(nameof(Invite), form);

        return await desk.InviteAsync(CurrentActor, form.Name.Trim(), EmailAddress.Parse(form.Email), role, cancellationToken) switch
        {
            InvitationOutcome.Invited => Invited(form),
            InvitationOutcome.AlreadyInTeam => InTeam(form),
        };
    }

    private LocalRedirectResult Invited(InvitationForm form)
    {
        Notice($"Die Einladung an {form.Email.Trim()} ist unterwegs. Sie gilt sieben Tage.");
        return RedirectTo(OrganizerTeamLinks.List);
    }

    private ViewResult InTeam(InvitationForm form)
    {
        ModelState.AddModelError(nameof(form.Email), "Diese Adresse gehört schon zum Team.");
        return Unprocessable(nameof(Invite), form);
    }
}

public sealed record MemberLine(Guid Id, string Name, string Email, OrganizerRole Role, bool IsSetUp, bool HasSecondFactor, DateTime? LastSignInUtc)
{
    public string Standing => this switch
    {
        { IsSetUp: false } => "eingeladen",
        { HasSecondFactor: false } => "ohne zweiten Faktor",
        _ => "dabei",
    };
}
