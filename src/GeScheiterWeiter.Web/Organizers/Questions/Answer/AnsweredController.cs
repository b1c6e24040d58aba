using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Questions.Answer;

[Route(OrganizerEveningLinks.AnsweredRoute)]
public sealed class AnsweredController(AppDb db, QuestionModeration moderation) : EditionEditingController(db)
{
    /// <param name="question">What has been answered.</param>
    /// <param name="talk">The talk the host is at.</param>
    /// <param name="cancellationToken">Cancels.</param>
    [HttpPost]
    public async Task<IActionResult> Update(
        Guid question, [FromForm(Name = AnswerPage.TalkParameter)] string? talk, CancellationToken cancellationToken)
    {
        await moderation.DecideAsync(Edition.Id, question, QuestionState.Answered, CurrentActor, cancellationToken);
        return RedirectTo(AnswerPage.LinkTo(Edition.Slug, talk));
    }
}
