using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Edit;

[Route(OrganizerRegistrationLinks.EditRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class EditRegistrationController(AppDb db, DetailsCorrection correction) : RegistrationScopedController(db)
{
    private const string Unproven =
        "Diese Anmeldung ist noch nicht bestätigt: Was darin steht, gehört zum Link in der E-Mail und würde Ihre Berichtigung "
        + "überschreiben.";

    [HttpGet]
    public IActionResult Show() => Registration.State == RegistrationState.Unconfirmed
        ? BackToRegistration(Unproven)
        : View(Page(EditRegistrationForm.Of(Registration)));

    [HttpPost]
    public async Task<IActionResult> Save(EditRegistrationForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), Page(form));
        var stored = EditRegistrationForm.Of(Registration);
        if (form.Opened != stored.Opened)
            return Conflicting(form, stored);

        return await correction.CorrectAsync(
            Edition.Id, Registration.Id, stored.ToDetails(), form.ToDetails(), CurrentActor, cancellationToken) switch
        {
            DetailsOutcome.Corrected => BackToRegistration("Die Angaben sind berichtigt."),
            DetailsOutcome.Unchanged => BackToRegistration("Die Angaben waren schon richtig. Es hat sich nichts geändert."),
            DetailsOutcome.Outdated => Conflicting(form, EditRegistrationForm.Of(await ReadAgainAsync(cancellationToken) ?? Registration)),
            DetailsOutcome.Unconfirmed => BackToRegistration(Unproven),
            DetailsOutcome.Unknown => NotFound(),
        };
    }

    private ViewResult Conflicting(EditRegistrationForm form, EditRegistrationForm stored) => Conflicting(
        form, stored, "Anmeldung von " + stored.Name, OrganizerRegistrationLinks.Edit(Edition.Slug, Registration.Id));

    private EditRegistrationPage Page(EditRegistrationForm form) => new(Edition, Registration, form);
}
