using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GeScheiterWeiter.Audit;

/// <summary>
/// Seals what has been written to the audit log. The newest seal goes to the log file as well: whoever can change the
/// database and forge the chain from there on cannot change what another machine has read.
/// </summary>
public sealed class AuditSealing(AppDb db, TimeProvider clock, ILogger<AuditSealing> logger) : IScheduledTask
{
    private const int LongestRun = 500;

    /// <summary>A burst becomes one seal, not one for each second of it.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(1);

    public TimeSpan Interval => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await SealAsync(cancellationToken) is { } seal)
            logger.LogInformation("Audit log sealed up to entry {LastEntryId}: {Hash}", seal.LastEntryId, Convert.ToHexString(seal.Hash));
    }

    /// <summary>
    /// An entry gets its number when it is inserted, and is seen when it is committed: a younger number may be there while an
    /// older one is still to come. So a run is read while no writer is under way, on any instance; where one does not end,
    /// the next minute will do.
    /// </summary>
    /// <returns>Null: there is nothing to seal now.</returns>
    private Task<AuditSeal?> SealAsync(CancellationToken cancellationToken) =>
        db.WriteAloneAsync(() => SealNextRunAsync(cancellationToken), cancellationToken);

    private async Task<AuditSeal?> SealNextRunAsync(CancellationToken cancellationToken)
    {
        var last = await db.Set<AuditSeal>().AsNoTracking().OrderByDescending(s => s.Id).FirstOrDefaultAsync(cancellationToken);
        var lastSealed = last?.LastEntryId ?? 0;
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var next = await db.Set<AuditEntry>().AsNoTracking()
            .Where(e => e.Id > lastSealed)
            .OrderBy(e => e.Id)
            .Take(LongestRun)
            .ToListAsync(cancellationToken);
        // In both directions: an entry from the future was written before the clock was set back.
        var run = next.TakeWhile(e => (nowUtc - e.AtUtc).Duration() >= Settled).ToList();
        if (run.Count == 0)
            return null;

        var seal = new AuditSeal
        {
            FirstEntryId = run[0].Id,
            LastEntryId = run[^1].Id,
            EntryCount = run.Count,
            Hash = AuditChain.HashOf(last?.Hash ?? AuditChain.Beginning, run),
            SealedUtc = nowUtc,
        };
        db.Add(seal);
        return seal;
    }
}
