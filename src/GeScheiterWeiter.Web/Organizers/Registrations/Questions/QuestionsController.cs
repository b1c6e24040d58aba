using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Questions;

[Route(OrganizerRegistrationLinks.QuestionsRoute)]
public sealed class QuestionsController(AppDb db, AccessLog accessLog) : EditionScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        await accessLog.OfListAsync(CurrentActor, "registration.questions-listed", Edition.Id, cancellationToken);
        return View(new RemarksPage(Edition, await RemarksPage.QuestionsAsync(_db, Edition.Id, cancellationToken)));
    }
}
