using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.FormQuestions;

public enum FormQuestionDeletionOutcome
{
    Deleted,

    /// <summary>Somebody has answered it: it is asked no more, and stays beside the answers.</summary>
    Archived,
}

/// <summary>Where the questions an edition asks in its sign-up are written.</summary>
public sealed class FormQuestionEditor(AppDb db, AuditLog audit, TimeProvider clock)
{
    /// <returns>Null: there is no such edition. With <see cref="FormQuestionOutcome.Saved"/> the new question's id.</returns>
    public async Task<(FormQuestionOutcome Outcome, Guid Id)?> CreateAsync(
        Guid editionId, FormQuestionDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (!await db.Set<Edition>().AnyAsync(e => e.Id == editionId, cancellationToken))
            return null;
        if (draft.Problem() is { } problem)
            return (problem, default);

        var asked = Asked(editionId);
        if (await asked.CountAsync(cancellationToken) >= FormQuestion.MostAsked)
            return (FormQuestionOutcome.TooMany, default);

        var last = await asked.MaxAsync(q => (int?)q.Order, cancellationToken);
        var question = draft.ToQuestion(editionId, last.GetValueOrDefault() + 1);
        db.Add(question);
        audit.Record(actor, "form-question.created", question.Id, editionId, new { question.Text, question.Kind });
        return (await SaveAsync(cancellationToken), question.Id);
    }

    /// <returns>Null: the edition asks no such question (any more).</returns>
    public async Task<FormQuestionOutcome?> EditAsync(
        Guid editionId, Guid id, int version, FormQuestionDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        if (await Asked(editionId).SingleOrDefaultAsync(q => q.Id == id, cancellationToken) is not { } question)
            return null;
        if ((draft with { Kind = question.Kind }).Problem() is { } problem)
            return problem;
        if (question.Version != version)
            return FormQuestionOutcome.Outdated;

        draft.WriteTo(question);
        var changes = FieldChanges.Of(db.Entry(question));
        if (!changes.Any)
            return FormQuestionOutcome.Saved;
        audit.Record(actor, "form-question.edited", question.Id, editionId, changes);
        return await SaveAsync(cancellationToken);
    }

    /// <summary>Under the lock of the edition: nobody confirms an answer to it meanwhile.</summary>
    /// <returns>Null: the edition asks no such question (any more).</returns>
    public Task<FormQuestionDeletionOutcome?> DeleteAsync(Guid editionId, Guid id, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync<FormQuestionDeletionOutcome?>(
            editionId,
            async () =>
            {
                if (await Asked(editionId).SingleOrDefaultAsync(q => q.Id == id, cancellationToken) is not { } question)
                    return null;

                var isAnswered = await db.Set<FormAnswer>().AnyAsync(a => a.QuestionId == id, cancellationToken);
                if (isAnswered)
                    question.Archive(clock.GetUtcNow().UtcDateTime);
                else
                    db.Remove(question);
                audit.Record(
                    actor, isAnswered ? "form-question.archived" : "form-question.deleted", id, editionId, new { question.Text });
                return isAnswered ? FormQuestionDeletionOutcome.Archived : FormQuestionDeletionOutcome.Deleted;
            },
            cancellationToken);

    private IQueryable<FormQuestion> Asked(Guid editionId) =>
        db.Set<FormQuestion>().Where(q => q.EditionId == editionId && q.ArchivedUtc == null);

    private async Task<FormQuestionOutcome> SaveAsync(CancellationToken cancellationToken) =>
        await db.TrySaveAsync(cancellationToken) switch
        {
            SaveOutcome.Saved => FormQuestionOutcome.Saved,
            SaveOutcome.Outdated => FormQuestionOutcome.Outdated,
            SaveOutcome.Taken => throw new InvalidOperationException("Nothing of a question may exist only once."),
        };
}
