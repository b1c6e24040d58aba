using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Lessons.Consents;

[Route(OrganizerLessonLinks.ConsentsRoute)]
public sealed class LessonConsentsController(AppDb db, LessonConsentEditor editor) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(Guid talk, CancellationToken cancellationToken) =>
        await _db.FindLessonAsync(Edition.Id, talk, cancellationToken) is { } lesson ? View(ConsentsPage.Of(lesson)) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Save(Guid talk, ConsentsForm form, CancellationToken cancellationToken)
    {
        if (await editor.NoteAsync(Edition.Id, talk, form.Version, form.Consents, CurrentActor, cancellationToken) is not { } outcome)
            return NotFound();
        Notice(outcome switch
        {
            LessonConsentOutcome.Saved => "Die Einwilligungen sind gespeichert und gelten ab sofort.",
            LessonConsentOutcome.SavedAndWithdrawn =>
                "Die Einwilligungen sind gespeichert. Die Erkenntnis ist damit zurückgezogen und nirgends mehr zu sehen: "
                + "Ohne diese Einwilligung darf sie so nicht gelesen werden.",
            LessonConsentOutcome.Outdated =>
                "Inzwischen hat jemand anderes etwas geändert. Bitte sehen Sie noch einmal hin: Gespeichert ist nichts.",
        });
        return RedirectTo(
            outcome == LessonConsentOutcome.Outdated
                ? OrganizerLessonLinks.Consents(Edition.Slug, talk)
                : OrganizerLessonLinks.Edit(Edition.Slug, talk));
    }
}
