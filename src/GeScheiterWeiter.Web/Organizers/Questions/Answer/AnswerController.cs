using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Questions.Answer;

/// <summary>What the host reads out. It changes only when the host wants it to.</summary>
[Route(OrganizerEveningLinks.AnswerRoute)]
public sealed class AnswerController(AppDb db, QuestionReader questions) : EditionScopedController(db)
{
    /// <param name="talk">Whose questions; the first that has some where nothing is said, or nothing that is known.</param>
    /// <param name="question">Which of them to show large; the first where nothing is said.</param>
    /// <param name="cancellationToken">Cancels.</param>
    [HttpGet]
    public async Task<IActionResult> Show(
        [FromQuery(Name = AnswerPage.TalkParameter)] string? talk,
        [FromQuery(Name = AnswerPage.QuestionParameter)] string? question,
        CancellationToken cancellationToken) =>
        View(AnswerPage.Of(Edition, await questions.ReadAsync(Edition.Id, [QuestionState.Shown], cancellationToken), talk, question));
}
