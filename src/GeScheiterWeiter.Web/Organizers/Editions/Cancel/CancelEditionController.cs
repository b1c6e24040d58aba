using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Editions.Cancel;

[Route(OrganizerEditionLinks.CancelRoute)]
public sealed class CancelEditionController(
    AppDb db, EditionCancellation cancelling, EditionRecipients recipients,
    EditionLetters letters, TimeProvider clock) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        View(nameof(Show), await PageAsync(new CancellationForm(), cancellationToken));

    /// <summary>Shows the letter with the sentence in it; cancels nothing.</summary>
    [HttpPost(OrganizerEditionLinks.CancellationLetterRoute)]
    public async Task<IActionResult> Preview([Bind(Prefix = "Form")] CancellationForm form, CancellationToken cancellationToken) =>
        ModelState.IsValid
            ? View(nameof(Show), await PageAsync(form, cancellationToken))
            : Unprocessable(nameof(Show), await PageAsync(form, cancellationToken));

    [HttpPost]
    public async Task<IActionResult> Cancel([Bind(Prefix = "Form")] CancellationForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), await PageAsync(form, cancellationToken));
        var outcome = await cancelling.CancelAsync(Edition.Id, form.Reason, CurrentActor, cancellationToken);
        return ToEdition(outcome switch
        {
            EditionCancellationOutcome.Cancelled => "Die Ausgabe ist abgesagt. Die Briefe sind unterwegs.",
            EditionCancellationOutcome.NotNow or null =>
                "Diese Ausgabe kann nicht abgesagt werden: Sie ist noch nicht öffentlich, schon abgesagt oder vorbei.",
            EditionCancellationOutcome.ReasonTooLong => "Ihr Satz ist zu lang. Es ist nichts geschehen.",
        });
    }

    private async Task<CancellationPage> PageAsync(CancellationForm form, CancellationToken cancellationToken)
    {
        var edition = await _db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == Edition.Id, cancellationToken);
        return new CancellationPage(
            Edition,
            await recipients.CountAsync(Edition.Id, cancellationToken),
            letters.PreviewOfCancelled(edition, form.Reason),
            EditionCancellation.IsPossible(edition, clock.GetUtcNow().UtcDateTime),
            form);
    }
}
