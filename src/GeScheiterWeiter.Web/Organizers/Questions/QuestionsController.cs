using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Questions;

[Route("admin/ausgaben/{edition}/fragen")]
public sealed class QuestionsController(AppDb db, Readings readings) : OneEditionController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        await readings.OfListAsync(CurrentActor, "registration.questions-listed", Edition.Id, cancellationToken);
        return View(new RemarksPage(Edition, await RemarksPage.QuestionsAsync(_db, Edition.Id, cancellationToken)));
    }
}
