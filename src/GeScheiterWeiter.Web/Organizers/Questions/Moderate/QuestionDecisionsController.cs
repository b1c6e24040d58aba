using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Questions.Moderate;

[Route(OrganizerEveningLinks.DecideQuestionRoute)]
public sealed class QuestionDecisionsController(AppDb db, QuestionModeration moderation) : EditionEditingController(db)
{
    [HttpPost]
    public async Task<IActionResult> Update(
        Guid question, [FromForm(Name = "stand")] QuestionState? state, CancellationToken cancellationToken)
    {
        if (state is not { } wanted || wanted == QuestionState.Asked || !Enum.IsDefined(wanted))
            return BadRequest();

        var isDecided = await moderation.DecideAsync(Edition.Id, question, wanted, CurrentActor, cancellationToken);
        Notice(isDecided ? $"Die Frage ist jetzt {wanted.Words()}." : "Diese Frage wurde inzwischen zurückgenommen oder geändert.");
        return RedirectTo(OrganizerEveningLinks.Questions(Edition.Slug));
    }
}
