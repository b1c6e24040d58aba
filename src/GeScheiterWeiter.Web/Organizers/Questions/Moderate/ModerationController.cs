using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Questions.Moderate;

/// <summary>Every question of an edition, to be read before others see it. Without names: who asks stands in the registration.</summary>
[Route(OrganizerEveningLinks.QuestionsRoute)]
public sealed class ModerationController(AppDb db, QuestionReader questions) : EditionScopedController(db)
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(new ModerationPage(
        Edition, await questions.ReadAsync(Edition.Id, Enum.GetValues<QuestionState>(), cancellationToken)));
}
