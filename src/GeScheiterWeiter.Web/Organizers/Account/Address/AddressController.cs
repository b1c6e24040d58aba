using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Account.Address;

/// <summary>Asks for another address. Nothing changes before the letter to it has been read.</summary>
[Route(OrganizerAccountLinks.Address)]
[Authorize(Policy = OrganizerPolicies.RecentProof)]
public sealed class AddressController(UserManager<Organizer> users, AddressChange change) : OwnAccountController(users)
{
    [HttpGet]
    public IActionResult Show() => View(new AddressForm());

    [HttpPost]
    public async Task<IActionResult> Create(AddressForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !EmailAddress.TryParse(form.Email, out var address))
            return Unprocessable(nameof(Show), form);

        return await change.AskAsync(Me, address, cancellationToken) switch
        {
            AddressRequestOutcome.LetterSent => Asked(address),
            AddressRequestOutcome.SameAddress => Wrong(form, "Das ist die Adresse, die Sie schon haben."),
            AddressRequestOutcome.AlreadyInTeam => Wrong(form, "Diese Adresse gehört schon zum Team."),
            AddressRequestOutcome.CoolingDown =>
                Wrong(form, "Wir haben Ihnen dazu eben erst geschrieben. In fünf Minuten schicken wir gern noch eine E-Mail."),
        };
    }

    private LocalRedirectResult Asked(EmailAddress address)
    {
        Notice($"Eine E-Mail an {address.Value} ist unterwegs. Erst wenn Sie dort den Link bestätigen, gilt die neue Adresse.");
        return RedirectTo(OrganizerAccountLinks.Account);
    }

    private ViewResult Wrong(AddressForm form, string sentence)
    {
        ModelState.AddModelError(nameof(form.Email), sentence);
        return Unprocessable(nameof(Show), form);
    }
}
