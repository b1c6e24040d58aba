using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Deletion;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.FormQuestions;

/// <summary>
/// Deletes the answers to each question when their days after the edition are over, as the form has promised; what is asked no more
/// goes with them. The log keeps how many there were.
/// </summary>
public sealed class FormAnswerCleanup(AppDb db, ErasedTraces traces, AuditLog audit, TimeProvider clock) : IScheduledTask
{
    public TimeSpan Interval => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var over = await db.Set<FormQuestion>().AsNoTracking()
            .Where(question => question.Edition.EndUtc <= now && !db.HeldAt(now).Contains(question.EditionId))
            .Select(question => new
            {
                question.Id,
                question.EditionId,
                question.KeptDays,
                question.ArchivedUtc,
                question.Edition.EndUtc,
                Answers = db.Set<FormAnswer>().Count(answer => answer.QuestionId == question.Id),
            })
            .Where(question => question.Answers > 0 || question.ArchivedUtc != null)
            .ToListAsync(cancellationToken);
        over.RemoveAll(question => FormQuestion.AnswersEndUtc(question.EndUtc, question.KeptDays) > now);
        foreach (var question in over)
        {
            var answers = db.Set<FormAnswer>().Where(answer => answer.QuestionId == question.Id);
            await db.DeleteInBatchesAsync(
                answers.OrderBy(answer => answer.RegistrationId).ThenBy(answer => answer.Place), cancellationToken);
            await db.WriteAsync(() => CloseAsync(question.EditionId, question.Id, question.Answers, cancellationToken), cancellationToken);
        }

        if (over.Count > 0)
            await traces.WipeAsync(cancellationToken);
    }

    private async Task<bool> CloseAsync(Guid editionId, Guid id, int answers, CancellationToken cancellationToken)
    {
        if (await db.Set<FormQuestion>().SingleOrDefaultAsync(question => question.Id == id, cancellationToken) is not { } question)
            return false;
        if (question.ArchivedUtc is not null)
            db.Remove(question);
        if (answers > 0)
            audit.Record(Actor.System, "form-question.emptied", id, editionId, new { Count = answers });
        return true;
    }
}
