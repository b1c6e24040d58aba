using GeScheiterWeiter.Common;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Speaking;

/// <summary>
/// Deletes the secrets of links that open nothing any more: a week after they ended, and of people who tell nothing in the edition any
/// longer. Secrets leave no trace in the audit log.
/// </summary>
public sealed class SpeakingCleanup(AppDb db, ErasedTraces traces, Retention retention, TimeProvider clock) : IScheduledTask
{
    public TimeSpan Interval => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var longGone = clock.GetUtcNow().UtcDateTime - retention.EndedLinks;
        var (ended, issued) = (longGone - retention.PersonalLinks, longGone - retention.SpeakerLinksAtLeast);
        await db.DeleteInBatchesAsync(
            db.Set<SpeakingToken>()
                .Where(t => (t.Edition.EndUtc <= ended && t.IssuedUtc <= issued)
                    || !db.Set<TalkSpeaker>().Any(told => told.SpeakerId == t.SpeakerId && told.Talk.EditionId == t.EditionId))
                .OrderBy(t => t.Hash),
            cancellationToken);
        await traces.WipeAsync(cancellationToken);
    }
}
