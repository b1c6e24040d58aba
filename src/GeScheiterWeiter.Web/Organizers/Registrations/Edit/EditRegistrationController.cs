using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Registrations.Details;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Forms;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Edit;

[Route(OrganizerRegistrationLinks.EditRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class EditRegistrationController(
    AppDb db, DetailsCorrection correction, AskedQuestions questions, FormAnswerWriter answers) : RegistrationScopedController(db)
{
    private const string Unproven =
        "Diese Anmeldung ist noch nicht bestätigt: Was darin steht, gehört zum Link in der E-Mail und würde Ihre Berichtigung "
        + "überschreiben.";

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => Registration.State == RegistrationState.Unconfirmed
        ? BackToRegistration(Unproven)
        : View(Page(await StoredAsync(Registration, cancellationToken)));

    [HttpPost]
    public async Task<IActionResult> Save(EditRegistrationForm form, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(Registration, cancellationToken);
        var given = form.Answers.Read(stored.Stored.Questions, ModelState);
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), Page(form));
        if (form.Opened != stored.Opened)
            return Conflicting(form, stored);

        return await correction.CorrectAsync(
            Edition.Id, Registration.Id, stored.ToDetails(), form.ToDetails(),
            given is null ? null : new CorrectedAnswers(stored.Stored.Given, given), CurrentActor, cancellationToken) switch
        {
            DetailsOutcome.Corrected => BackToRegistration("Die Angaben sind berichtigt."),
            DetailsOutcome.Unchanged => BackToRegistration("Die Angaben waren schon richtig. Es hat sich nichts geändert."),
            DetailsOutcome.Outdated => Conflicting(
                form, await StoredAsync(await ReadAgainAsync(cancellationToken) ?? Registration, cancellationToken)),
            DetailsOutcome.Unconfirmed => BackToRegistration(Unproven),
            DetailsOutcome.Unknown => NotFound(),
        };
    }

    /// <summary>As it stands by now; the page asks what the edition asks.</summary>
    private async Task<EditRegistrationForm> StoredAsync(RegistrationFacts registration, CancellationToken cancellationToken)
    {
        var stored = await StoredAnswers.ReadAsync(questions, answers, Edition.Id, registration.Id, cancellationToken);
        ViewData.Ask(stored.Questions);
        return EditRegistrationForm.Of(registration, stored);
    }

    private ViewResult Conflicting(EditRegistrationForm form, EditRegistrationForm stored) => Conflicting(
        form, stored, "Anmeldung von " + stored.Name, OrganizerRegistrationLinks.Edit(Edition.Slug, Registration.Id));

    private EditRegistrationPage Page(EditRegistrationForm form) => new(Edition, Registration, form);
}
