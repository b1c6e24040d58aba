using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Address;

[Route(OrganizerRegistrationLinks.AddressRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class CorrectAddressController(
    AppDb db, GeScheiterWeiter.Registrations.Decisions.AddressCorrection correction) : RegistrationScopedController(db)
{
    [HttpGet]
    public IActionResult Show() => View(new AddressPage(Edition, Registration, new AddressForm { Email = Registration.Email }));

    [HttpPost]
    public async Task<IActionResult> Create(AddressForm form, CancellationToken cancellationToken)
    {
        if (!EmailAddress.TryParse(form.Email, out var email) && form.Email is not null)
            ModelState.AddModelError(nameof(form.Email), "Das ist keine E-Mail-Adresse. Sie sieht aus wie name@stadt.example.");
        if (!ModelState.IsValid || email is null)
            return Unprocessable(nameof(Show), new AddressPage(Edition, Registration, form));

        return await correction.CorrectAsync(Edition.Id, Registration.Id, email, CurrentActor, cancellationToken) switch
        {
            AddressOutcome.Corrected =>
                BackToRegistration("Adresse berichtigt. Die alten Links gelten nicht mehr, ein neuer Brief ist unterwegs."),
            AddressOutcome.CorrectedWithoutLetter => BackToRegistration(
                "Die Adresse ist geändert, die alten Links gelten nicht mehr. "
                + "Eine E-Mail gibt es nicht: Zu dieser Ausgabe ist nichts mehr zu sagen."),
            AddressOutcome.Unchanged => BackToRegistration("Die Adresse war schon richtig. Es hat sich nichts geändert."),
            AddressOutcome.Taken => Taken(form),
            AddressOutcome.NothingToSend =>
                BackToRegistration("Diese Anmeldung ist abgesagt oder abgelehnt: Die Adresse bleibt, wie sie ist."),
            AddressOutcome.Unknown => NotFound(),
        };
    }

    private ViewResult Taken(AddressForm form)
    {
        ModelState.AddModelError(nameof(form.Email), "Mit dieser Adresse ist schon jemand für diese Ausgabe angemeldet.");
        return Unprocessable(nameof(Show), new AddressPage(Edition, Registration, form));
    }
}
