using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Meeting.Questions;

/// <summary>Where organizers let questions through, keep them back and tick them off.</summary>
public sealed class QuestionModeration(AppDb db, AuditLog audit)
{
    /// <returns>Whether the edition has such a question: it may have been taken back.</returns>
    public Task<bool> DecideAsync(
        Guid editionId, Guid id, QuestionState state, Actor actor, CancellationToken cancellationToken) => db.WriteAsync(
        async () =>
        {
            if (await db.Set<Question>().SingleOrDefaultAsync(q => q.Id == id && q.EditionId == editionId, cancellationToken)
                is not { } question)
                return false;
            if (question.State == state)
                return true;

            question.State = state;
            audit.Record(actor, ActionOf(state), id, editionId);
            return true;
        },
        cancellationToken);

    private static string ActionOf(QuestionState state) => state switch
    {
        QuestionState.Shown => "question.shown",
        QuestionState.Hidden => "question.hidden",
        QuestionState.Answered => "question.answered",
        QuestionState.Asked => throw new ArgumentOutOfRangeException(nameof(state), state, "Nobody makes a question unread."),
    };
}
