using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Feedback.DeleteText;

/// <summary>A text that names somebody, or should not be kept for another reason. The marks of the answer stay.</summary>
[Route(OrganizerFeedbackLinks.DeleteTextRoute)]
public sealed class DeleteTextController(AppDb db, FeedbackReader feedback, FeedbackModeration moderation) : EditionEditingController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(string part, long text, CancellationToken cancellationToken) =>
        await FindAsync(part, text, cancellationToken) is { } found ? View(found) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Delete(string part, long text, CancellationToken cancellationToken)
    {
        if (FeedbackPartSlugs.Find(part) is not { } known || await FindAsync(part, text, cancellationToken) is null)
            return NotFound();

        await moderation.DeleteTextAsync(Edition.Id, known, text, CurrentActor, cancellationToken);
        Notice("Der Text ist gelöscht.");
        return RedirectTo(OrganizerFeedbackLinks.List(Edition.Slug));
    }

    /// <summary>One that is shown: with fewer answers there is nothing to be found here.</summary>
    private async Task<DeletedText?> FindAsync(string part, long id, CancellationToken cancellationToken) =>
        FeedbackPartSlugs.Find(part) is { } known
        && await feedback.ReadAsync(Edition.Id, cancellationToken) is not null
        && await moderation.FindTextAsync(Edition.Id, known, id, cancellationToken) is { } text
            ? new DeletedText(known, id, text)
            : null;
}

/// <param name="Part">Which text.</param>
/// <param name="Id">Of the answer, or of the note to a talk.</param>
/// <param name="Text">What was written.</param>
public sealed record DeletedText(FeedbackPart Part, long Id, string Text);
