using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.SignIn.NewPassword;

[Route(OrganizerSignInLinks.NewPasswordRoute)]
public sealed class NewPasswordController(
    OrganizerTokens tokens, PasswordReset reset, SignInDesk desk,
    CurrentSignInSource source, DeviceCookie device) : AccountLinkController(tokens)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        await HolderOfAsync(token, OrganizerTokenPurpose.PasswordReset, cancellationToken) is null
            ? Expired()
            : View(new NewPasswordForm());

    [HttpPost]
    public async Task<IActionResult> Create(string token, NewPasswordForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret)
            || await HolderOfAsync(token, OrganizerTokenPurpose.PasswordReset, cancellationToken) is not { } organizer)
            return Expired();
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);

        return await reset.CompleteAsync(secret, form.Password, cancellationToken) switch
        {
            PasswordResetOutcome.Done => await DoneAsync(organizer, cancellationToken),
            PasswordResetOutcome.LinkExpired => Expired(),
            PasswordResetOutcome.PasswordRefused => Unprocessable(nameof(Show), form),
        };
    }

    /// <summary>The link has proven whose account it is: strangers who try passwords elsewhere do not keep them out here.</summary>
    private async Task<IActionResult> DoneAsync(Organizer organizer, CancellationToken cancellationToken)
    {
        device.Write(HttpContext, await desk.RememberDeviceAsync(organizer, source.Read(), cancellationToken));
        Notice("Das neue Passwort gilt. Melden Sie sich damit an.");
        return RedirectTo(OrganizerSignInLinks.SignIn);
    }
}
