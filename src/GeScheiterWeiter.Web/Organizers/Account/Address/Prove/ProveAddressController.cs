using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.SignIn;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Account.Address.Prove;

/// <summary>
/// The mailed link shows a page; only its button changes the address, and only for whoever is signed in and has asked for it.
/// </summary>
[Route(OrganizerAccountLinks.ProveAddressRoute)]
public sealed class ProveAddressController(UserManager<Organizer> users, AddressChange change, OrganizerSignIn signIn)
    : OwnAccountController(users)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret)
        && await change.AddressOfAsync(Me, secret, cancellationToken) is { } address
            ? View(new ProveAddressPage(token, Me.Email ?? "", address))
            : Expired();

    [HttpPost]
    public async Task<IActionResult> Create(string token, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return Expired();

        return await change.ChangeAsync(Me, secret, cancellationToken) switch
        {
            AddressChangeOutcome.Done => await DoneAsync(),
            AddressChangeOutcome.LinkExpired => Expired(),
            AddressChangeOutcome.AlreadyInTeam => Taken(),
        };
    }

    private async Task<IActionResult> DoneAsync()
    {
        await signIn.OpenSessionAsync(Me, OrganizerClaims.HasSecondFactor(User));
        Notice("Die neue Adresse gilt: Damit melden Sie sich von nun an an. Ihre anderen Anmeldungen sind beendet.");
        return RedirectTo(OrganizerAccountLinks.Account);
    }

    private LocalRedirectResult Taken()
    {
        Notice("Diese Adresse gehört inzwischen jemand anderem im Team. Es hat sich nichts geändert.");
        return RedirectTo(OrganizerAccountLinks.Account);
    }

    private ViewResult Expired() => View(StatusCodes.Status404NotFound, nameof(Expired));
}
