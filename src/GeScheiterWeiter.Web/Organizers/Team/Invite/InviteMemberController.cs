using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Team.Invite;

[Route(OrganizerTeamLinks.Invite)]
[Authorize(Policy = OrganizerPolicies.Own)]
[Authorize(Policy = OrganizerPolicies.Recent)]
public sealed class InviteMemberController(TeamDesk desk) : OrganizerController
{
    [HttpGet]
    public IActionResult Show() => View(new InvitationForm { Role = OrganizerRole.Organizer });

    [HttpPost]
    public async Task<IActionResult> Create(InvitationForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || form.Role is not { } role)
            return Unprocessable(nameof(Show), form);

        return await desk.InviteAsync(CurrentActor, form.Name, EmailAddress.Parse(form.Email), role, cancellationToken) switch
        {
            InvitationOutcome.Invited => Invited(form),
            InvitationOutcome.AlreadyInTeam => InTeam(form),
        };
    }

    private LocalRedirectResult Invited(InvitationForm form)
    {
        Notice($"Die Einladung an {form.Email} ist unterwegs. Sie gilt sieben Tage.");
        return RedirectTo(OrganizerTeamLinks.List);
    }

    private ViewResult InTeam(InvitationForm form)
    {
        ModelState.AddModelError(nameof(form.Email), "Diese Adresse gehört schon zum Team.");
        return Unprocessable(nameof(Show), form);
    }
}
