using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Note;

[Route(OrganizerRegistrationLinks.NoteRoute)]
[Authorize(Policy = OrganizerPolicies.Edit)]
public sealed class NoteController(AppDb db, InternalNoteEditor editor) : RegistrationScopedController(db)
{
    [HttpGet]
    public IActionResult Show() => View(Page(NoteForm.Of(Registration)));

    [HttpPost]
    public async Task<IActionResult> Save(NoteForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), Page(form));
        var stored = NoteForm.Of(Registration);
        if (form.Opened != stored.Opened)
            return Conflicting(form, stored);

        return await editor.SaveAsync(
            Edition.Id, Registration.Id, stored.ToNote(), form.ToNote(), CurrentActor, cancellationToken) switch
        {
            InternalNoteOutcome.Saved => BackToRegistration("Notiz und Vormerkung sind gespeichert."),
            InternalNoteOutcome.Outdated => Conflicting(form, NoteForm.Of(await ReadAgainAsync(cancellationToken) ?? Registration)),
            InternalNoteOutcome.Unknown => NotFound(),
        };
    }

    private ViewResult Conflicting(NoteForm form, NoteForm stored) => Conflicting(
        form, stored, "Notiz zu " + Registration.Name, OrganizerRegistrationLinks.Note(Edition.Slug, Registration.Id));

    private NotePage Page(NoteForm form) => new(Edition, Registration, form);
}
