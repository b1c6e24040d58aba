using GeScheiterWeiter.Common;
using GeScheiterWeiter.Deletion;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Feedback;

/// <summary>
/// Forgets which links are spent once no answer is taken any more, and a year after the edition what people have written. Their marks
/// stay, and what is quoted on the edition's page.
/// </summary>
public sealed class FeedbackCleanup(AppDb db, ErasedTraces traces, Retention retention, TimeProvider clock) : IScheduledTask
{
    public TimeSpan Interval => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (closed, old) = (now - retention.FeedbackMarks, now - retention.FeedbackTexts);
        var spent = await OverByAsync(now, closed, db.Set<SpentFeedbackToken>().Select(token => token.EditionId), cancellationToken);
        foreach (var edition in spent)
            await db.DeleteInBatchesAsync(
                db.Set<SpentFeedbackToken>().Where(token => token.EditionId == edition).OrderBy(token => token.Mark), cancellationToken);

        var written = await OverByAsync(
            now,
            old,
            db.Set<FeedbackAnswer>().Where(answer => answer.Takeaway != null || answer.Different != null)
                .Select(answer => answer.EditionId)
                .Concat(db.Set<FeedbackTalkNote>().Select(note => note.Talk.EditionId)),
            cancellationToken);
        foreach (var edition in written)
            await ForgetTextsAsync(edition, cancellationToken);

        if (spent.Count + written.Count > 0)
            await traces.WipeAsync(cancellationToken);
    }

    private Task<List<Guid>> OverByAsync(
        DateTime nowUtc, DateTime end, IQueryable<Guid> editions, CancellationToken cancellationToken) =>
        db.Set<Edition>()
            .Where(edition => edition.EndUtc <= end && editions.Contains(edition.Id) && !db.HeldAt(nowUtc).Contains(edition.Id))
            .Select(edition => edition.Id).ToListAsync(cancellationToken);

    /// <summary>Statements past the tracker: a chore, and no act for the audit log.</summary>
    private async Task ForgetTextsAsync(Guid editionId, CancellationToken cancellationToken)
    {
        await db.WriteAsync(
            () => db.Set<FeedbackAnswer>().Where(answer => answer.EditionId == editionId)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(answer => answer.Takeaway, (string?)null)
                        .SetProperty(answer => answer.Different, (string?)null),
                    cancellationToken),
            cancellationToken);
        await db.DeleteInBatchesAsync(
            db.Set<FeedbackTalkNote>().Where(note => note.Talk.EditionId == editionId).OrderBy(note => note.Id), cancellationToken);
    }
}
