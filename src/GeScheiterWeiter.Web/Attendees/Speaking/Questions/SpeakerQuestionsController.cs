using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.Speaking.Questions;

/// <summary>
/// What a speaker is asked, of their talks and of the whole evening, once an organizer has let it through; and afterwards what people have
/// to say to them.
/// </summary>
[Route(SpeakingLinks.QuestionsRoute)]
public sealed class SpeakerQuestionsController(
    SpeakingTokens tokens, SpeakingReader reader, QuestionReader questions, FeedbackReader feedback, TimeProvider clock)
    : SpeakingController(tokens)
{
    [HttpGet]
    public async Task<IActionResult> Show(
        string token, [FromQuery(Name = StillPage.Parameter)] bool isStill, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } part)
            return LinkGone();

        if (!isStill)
            Response.LoadAnew();
        var mine = (await reader.ReadAsync(part.EditionId, cancellationToken)).Single(one => one.Id == part.SpeakerId).Talks;
        var groups = await questions.ReadAsync(part.EditionId, QuestionStates.Public, cancellationToken);
        var said = await feedback.ToTalksAsync(part.EditionId, [.. mine.Select(talk => talk.Id)], cancellationToken);
        return View(new SpeakerQuestionsPage(
            token, part.Edition,
            [
                .. mine.Select(talk => new QuestionedTalk(
                    talk.Title, groups.Single(group => group.TalkId == talk.Id), said is null ? null : [.. said[talk.Id]])),
            ],
            groups.Single(group => group.TalkId is null), part.Edition.HasTakenPlaceBy(clock.GetUtcNow().UtcDateTime), isStill));
    }
}
