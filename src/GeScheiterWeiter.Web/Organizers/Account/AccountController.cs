using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Account;

[Route(OrganizerAccountLinks.Account)]
public sealed class AccountController(
    UserManager<Organizer> users, OwnAccount account, OrganizerSessions sessions) : OwnAccountController(users)
{
    private readonly UserManager<Organizer> _users = users;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        View(await OverviewAsync(new AccountForm { Name = Me.Name }, cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Rename(AccountForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), await OverviewAsync(form, cancellationToken));

        await account.RenameAsync(Me, form.Name, cancellationToken);
        Notice("Ihr Name ist geändert. In einer halben Minute steht er überall.");
        return RedirectTo(OrganizerAccountLinks.Account);
    }

    [HttpPost(OrganizerAccountLinks.WorkLetters)]
    public async Task<IActionResult> SwitchWorkLetters(bool an, CancellationToken cancellationToken)
    {
        await account.SwitchWorkLettersAsync(Me, an, cancellationToken);
        Notice(an ? "Ab jetzt schreiben wir Ihnen, wenn etwas zu tun ist." : "Wir schreiben Ihnen nicht mehr, wenn etwas zu tun ist.");
        return RedirectTo(OrganizerAccountLinks.Account);
    }

    private async Task<AccountOverview> OverviewAsync(AccountForm form, CancellationToken cancellationToken) => new(
        form,
        Me.Email ?? "",
        Me.Role,
        Me.GetsWorkLetters,
        HasApp: !string.IsNullOrEmpty(await _users.GetAuthenticatorKeyAsync(Me)),
        (await _users.GetPasskeysAsync(Me)).Count,
        await _users.CountRecoveryCodesAsync(Me),
        [.. (await sessions.OpenOfAsync(Me.Id, cancellationToken))
            .Select(s => new SessionLine(s.Id, s.Device, s.CreatedUtc, s.ExpiresUtc, s.Id == OrganizerClaims.SessionOf(User)))]);
}
