using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Account;

[Route(OrganizerAccountLinks.Account)]
public sealed class AccountController(UserManager<Organizer> users, OwnAccount account) : OwnAccountController(users)
{
    private readonly UserManager<Organizer> _users = users;

    [HttpGet]
    public async Task<IActionResult> Show() => View(await OverviewAsync(new AccountForm { Name = Me.Name }));

    [HttpPost]
    public async Task<IActionResult> Rename(AccountForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), await OverviewAsync(form));

        await account.RenameAsync(Me, form.Name.Trim(), cancellationToken);
        Notice("Ihr Name ist geändert. In einer halben Minute steht er überall.");
        return RedirectTo(OrganizerAccountLinks.Account);
    }

    private async Task<AccountOverview> OverviewAsync(AccountForm form) => new(
        form,
        Me.Email ?? "",
        Me.Role,
        HasApp: !string.IsNullOrEmpty(await _users.GetAuthenticatorKeyAsync(Me)),
        (await _users.GetPasskeysAsync(Me)).Count,
        await _users.CountRecoveryCodesAsync(Me));
}
