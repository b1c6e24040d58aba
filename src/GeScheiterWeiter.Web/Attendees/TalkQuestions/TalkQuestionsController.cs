using GeScheiterWeiter.Common;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.TalkQuestions;

/// <summary>
/// What speakers read: the questions to their talk and to the whole evening, once an organizer has let them through; and afterwards what
/// people have to say to them.
/// </summary>
[Route(AttendeeLinks.TalkQuestionsRoute)]
public sealed class TalkQuestionsController(
    SpeakerTokens tokens, QuestionReader questions, FeedbackReader feedback, TimeProvider clock) : PersonalController
{
    [HttpGet]
    public async Task<IActionResult> Show(
        string token, [FromQuery(Name = StillPage.Parameter)] bool isStill, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret) || await tokens.FindTalkAsync(secret, cancellationToken) is not { } talk)
            return LinkGone();

        if (!isStill)
            Response.LoadAnew();
        var groups = await questions.ReadAsync(talk.EditionId, QuestionStates.Public, cancellationToken);
        return View(new TalkQuestionsPage(
            token, talk, groups.Single(group => group.TalkId == talk.Id), groups.Single(group => group.TalkId is null),
            await feedback.ToTalkAsync(talk, cancellationToken), talk.Edition.HasTakenPlaceBy(clock.GetUtcNow().UtcDateTime), isStill));
    }
}
