using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GeScheiterWeiter.FormQuestions;

/// <summary>
/// The questions of all editions, kept for seconds. What is saved on this instance is known at once, what is saved on another
/// within <see cref="Kept"/>.
/// </summary>
public sealed class AskedQuestionsInMemory(TimeProvider clock) : SaveChangesInterceptor
{
    public static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private Snapshot? _snapshot;
    private long _changes;

    /// <summary>Null: to be read anew.</summary>
    public IReadOnlyList<AskedQuestionLine>? Fresh =>
        Volatile.Read(ref _snapshot) is { } kept && clock.GetElapsedTime(kept.TakenAt) < Kept ? kept.Lines : null;

    /// <summary>How often something has changed so far.</summary>
    public long Changes => Interlocked.Read(ref _changes);

    /// <param name="lines">As they have been read.</param>
    /// <param name="before"><see cref="Changes"/> before they were: read before a change, nobody is to find them after it.</param>
    public IReadOnlyList<AskedQuestionLine> Keep(IReadOnlyList<AskedQuestionLine> lines, long before)
    {
        lock (_lock)
        {
            if (before == Changes)
                _snapshot = new Snapshot(clock.GetTimestamp(), lines);
        }

        return lines;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is AppDb db && db.ChangeTracker.Entries().Any(Concerns))
            db.AfterCommit(Forget);
        return ValueTask.FromResult(result);
    }

    private void Forget()
    {
        lock (_lock)
        {
            Interlocked.Increment(ref _changes);
            _snapshot = null;
        }
    }

    /// <summary>
    /// An edition may have moved, or be called otherwise. An order is written past here: its entry in the log tells of it.
    /// </summary>
    private static bool Concerns(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        && entry.Entity is FormQuestion or Edition or AuditEntry { Action: FormQuestionReordering.Arranged };

    private sealed record Snapshot(long TakenAt, IReadOnlyList<AskedQuestionLine> Lines);
}
