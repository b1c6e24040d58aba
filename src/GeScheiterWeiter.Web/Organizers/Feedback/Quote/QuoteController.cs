using GeScheiterWeiter.Common;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Feedback.Quote;

/// <summary>A sentence of an answer, all or a part of it, goes on the edition's page, and comes down again.</summary>
[Route(OrganizerFeedbackLinks.QuoteRoute)]
public sealed class QuoteController(AppDb db, FeedbackReader feedback, FeedbackModeration moderation) : EditionEditingController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(long answer, CancellationToken cancellationToken) =>
        await FindAsync(answer, cancellationToken) is { Text: { } written } said
            ? View(new QuotePage(answer, written, new QuoteForm { Text = said.Quote ?? TypedText.Line(written) }))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(long answer, QuoteForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(answer, cancellationToken) is not { Text: { } written })
            return NotFound();
        if (!ModelState.IsValid || form.Text is not { } text)
            return Unprocessable(nameof(Show), new QuotePage(answer, written, form));

        return await moderation.QuoteAsync(Edition.Id, answer, text, CurrentActor, cancellationToken) switch
        {
            QuoteOutcome.Shown => Done("Der Satz steht auf der Seite der Ausgabe."),
            QuoteOutcome.OtherWords => OtherWords(new QuotePage(answer, written, form)),
            QuoteOutcome.NotAllowed or QuoteOutcome.Unknown => NotFound(),
        };
    }

    [HttpPost(OrganizerFeedbackLinks.TakeDownRoute)]
    public async Task<IActionResult> TakeDown(long answer, CancellationToken cancellationToken) =>
        Done(await moderation.TakeDownAsync(Edition.Id, answer, CurrentActor, cancellationToken)
            ? "Der Satz steht nicht mehr auf der Seite der Ausgabe."
            : "Der Satz stand schon nicht mehr auf der Seite der Ausgabe.");

    /// <summary>One that is shown, and may be quoted.</summary>
    private async Task<SaidTakeaway?> FindAsync(long answer, CancellationToken cancellationToken) =>
        (await feedback.ReadAsync(Edition.Id, cancellationToken))?.Takeaways
            .SingleOrDefault(said => said.Id == answer && said.MayBeQuoted);

    private ViewResult OtherWords(QuotePage page)
    {
        ModelState.AddModelError(
            nameof(QuoteForm.Text),
            "Das steht so nicht in der Rückmeldung. Sie können am Anfang und am Ende kürzen, aber nichts ändern oder dazuschreiben.");
        return Unprocessable(nameof(Show), page);
    }

    private LocalRedirectResult Done(string sentence)
    {
        Notice(sentence);
        return RedirectTo(OrganizerFeedbackLinks.List(Edition.Slug));
    }
}
