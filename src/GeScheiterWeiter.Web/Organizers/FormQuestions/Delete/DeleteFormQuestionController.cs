using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.FormQuestions.Delete;

[Route(OrganizerFormQuestionLinks.DeleteRoute)]
public sealed class DeleteFormQuestionController(AppDb db, FormQuestionEditor editor) : EditionEditingController(db)
{
    private readonly AppDb _db = db;

    [HttpGet]
    public async Task<IActionResult> Show(Guid question, CancellationToken cancellationToken) =>
        await _db.Set<FormQuestion>().Where(q => q.Id == question && q.EditionId == Edition.Id && q.ArchivedUtc == null)
            .Select(q => new DeletedQuestion(q.Text, _db.Set<FormAnswer>().Count(a => a.QuestionId == q.Id && a.Place == 0)))
            .SingleOrDefaultAsync(cancellationToken) is { } found
            ? View(found)
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Delete(Guid question, CancellationToken cancellationToken) =>
        await editor.DeleteAsync(Edition.Id, question, CurrentActor, cancellationToken) switch
        {
            null => NotFound(),
            { } outcome => Done(Words(outcome)),
        };

    private static string Words(FormQuestionDeletionOutcome outcome) => outcome switch
    {
        FormQuestionDeletionOutcome.Deleted => "Die Frage ist gelöscht.",
        FormQuestionDeletionOutcome.Archived => "Die Frage wird nicht mehr gestellt. Was geantwortet wurde, bleibt bis zu seinem Ende.",
    };

    private LocalRedirectResult Done(string sentence)
    {
        Notice(sentence);
        return RedirectTo(OrganizerFormQuestionLinks.List(Edition.Slug));
    }
}

/// <param name="Text">The question.</param>
/// <param name="Answered">By how many people.</param>
public sealed record DeletedQuestion(string Text, int Answered);
