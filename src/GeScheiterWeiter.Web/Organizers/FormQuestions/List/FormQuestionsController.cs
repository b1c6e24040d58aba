using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.FormQuestions.List;

[Route(OrganizerFormQuestionLinks.ListRoute)]
public sealed class FormQuestionsController(AppDb db) : EditionScopedController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View(new FormQuestionsPage(
        Edition,
        await _db.Set<FormQuestion>().AsNoTracking().Where(q => q.EditionId == Edition.Id)
            .OrderBy(q => q.Order).ThenBy(q => q.Text)
            .Select(q => new FormQuestionRow(q, _db.Set<FormAnswer>().Count(a => a.QuestionId == q.Id && a.Place == 0)))
            .ToListAsync(cancellationToken)));
}
