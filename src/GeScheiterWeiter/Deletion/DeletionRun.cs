using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GeScheiterWeiter.Deletion;

/// <summary>What has become of a run.</summary>
/// <param name="Count">How much went.</param>
/// <param name="IsComplete">False: time was up, and the next run goes on.</param>
/// <param name="HasFailed">Something could not be let go; the others have gone all the same, and the next run tries again.</param>
public sealed record DeletionResult(int Count, bool IsComplete, bool HasFailed = false);

/// <summary>
/// Every night lets go what is due, in small pieces: each is a save of its own together with its line in the protocol, so that the site
/// stays usable meanwhile, and a run that is cut off or shared by two instances does everything once.
/// </summary>
public sealed class DeletionRun(
    AppDb db, DeletionPlan plan, ClockWatch watch, ErasedTraces traces, TimeProvider clock, ILogger<DeletionRun> log) : IScheduledTask
{
    private const int PieceSize = 50;
    private const int FirstHour = 1;
    private const int LastHour = 4;

    public TimeSpan Interval => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (IsNight() && await watch.IsSteadyAsync(cancellationToken))
            await DeleteDueAsync(Timeout.InfiniteTimeSpan, cancellationToken);
    }

    /// <param name="atMost">How long it may take: nothing new is begun afterwards.</param>
    /// <param name="cancellationToken">Cancels between two pieces.</param>
    public async Task<DeletionResult> DeleteDueAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        var (begun, result) = (clock.GetTimestamp(), new DeletionResult(0, IsComplete: true));
        bool IsTimeUp() => atMost != Timeout.InfiniteTimeSpan && clock.GetElapsedTime(begun) > atMost;
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var planned in (await plan.ReadAsync(cancellationToken)).Where(p => p.IsDueAt(now)))
            result = await ForgetAsync(planned, IsTimeUp, result, cancellationToken);

        if (result.Count > 0)
            await traces.WipeAsync(cancellationToken);
        return result;
    }

    /// <summary>One edition's trouble does not keep the people of the others.</summary>
    private async Task<DeletionResult> ForgetAsync(
        PlannedDeletion planned, Func<bool> isTimeUp, DeletionResult result, CancellationToken cancellationToken)
    {
        try
        {
            while (!isTimeUp())
            {
                if (await ForgetPieceAsync(planned, cancellationToken) is not (> 0 and var gone))
                    return result;
                result = result with { Count = result.Count + gone };
            }

            return result with { IsComplete = false };
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "What is due ({Kind}) of {EditionId} could not be deleted", planned.Expiry.Key, planned.EditionId);
            return result with { HasFailed = true };
        }
    }

    /// <summary>A hold that has come meanwhile holds at once.</summary>
    private Task<int> ForgetPieceAsync(PlannedDeletion planned, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            planned.EditionId,
            async () =>
            {
                var now = clock.GetUtcNow().UtcDateTime;
                if (await db.HeldAt(now).AnyAsync(id => id == planned.EditionId, cancellationToken)
                    || !await db.Set<Edition>().AnyAsync(
                        e => e.Id == planned.EditionId && e.EndUtc <= now - planned.Expiry.Length, cancellationToken))
                    return 0;
                var count = await planned.Expiry.ForgetAsync(planned.EditionId, PieceSize, cancellationToken);
                if (count > 0)
                    await RecordAsync(planned, count, now, cancellationToken);
                return count;
            },
            static count => count > 0,
            cancellationToken);

    private async Task RecordAsync(PlannedDeletion planned, int count, DateTime nowUtc, CancellationToken cancellationToken)
    {
        var day = DateOnly.FromDateTime(nowUtc);
        var record = await db.Set<DeletionRecord>().SingleOrDefaultAsync(
            r => r.EditionId == planned.EditionId && r.Key == planned.Expiry.Key && r.Day == day, cancellationToken);
        if (record is null)
        {
            db.Add(record = new DeletionRecord
            {
                Key = planned.Expiry.Key,
                EditionId = planned.EditionId,
                Edition = planned.Edition,
                Day = day,
                LastUtc = nowUtc,
            });
        }

        record.Count += count;
        record.LastUtc = nowUtc;
    }

    private bool IsNight() => TimeZoneInfo.ConvertTime(clock.GetUtcNow(), GermanTime.Berlin).Hour is >= FirstHour and <= LastHour;
}
