using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Audit;

/// <summary>What walking the chain has found.</summary>
/// <param name="FirstBreak">In words, with the entries' numbers; null when everything fits.</param>
/// <param name="SealedEntries">Entries whose seal fits.</param>
/// <param name="UnsealedEntries">Entries too young for a seal, or written while the site was off.</param>
/// <param name="LastHash">The newest seal, for comparison with a note kept elsewhere.</param>
public sealed record AuditFinding(string? FirstBreak, long SealedEntries, long UnsealedEntries, string LastHash);

/// <summary>Walks the chain from its beginning and stops at the first place that does not fit.</summary>
public sealed class AuditVerification(AppDb db)
{
    /// <param name="expectedHash">A seal noted earlier, in hexadecimal, that must still be part of the chain; null for none.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public async Task<AuditFinding> VerifyAsync(string? expectedHash, CancellationToken cancellationToken)
    {
        var previous = AuditChain.Beginning;
        long lastSealed = 0, count = 0;
        var met = expectedHash is null;
        foreach (var seal in await db.Set<AuditSeal>().AsNoTracking().OrderBy(s => s.Id).ToListAsync(cancellationToken))
        {
            if (await BreakAtAsync(seal, lastSealed, previous, cancellationToken) is { } found)
                return new AuditFinding(found, count, 0, Convert.ToHexString(previous));

            previous = seal.Hash;
            lastSealed = seal.LastEntryId;
            count += seal.EntryCount;
            met |= string.Equals(expectedHash, Convert.ToHexString(seal.Hash), StringComparison.OrdinalIgnoreCase);
        }

        var unsealed = await db.Set<AuditEntry>().LongCountAsync(e => e.Id > lastSealed, cancellationToken);
        var missing = met
            ? await MissingTriggerAsync(cancellationToken)
            : "The seal you noted is not part of the chain: it has been rewritten, or cut off and begun anew.";
        return new AuditFinding(missing, count, unsealed, Convert.ToHexString(previous));
    }

    private async Task<string?> BreakAtAsync(AuditSeal seal, long lastSealed, byte[] previous, CancellationToken cancellationToken)
    {
        var entries = await db.Set<AuditEntry>().AsNoTracking()
            .Where(e => e.Id > lastSealed && e.Id <= seal.LastEntryId)
            .OrderBy(e => e.Id)
            .ToListAsync(cancellationToken);
        var run = $"Seal {seal.Id}, entries {seal.FirstEntryId} to {seal.LastEntryId}";
        if (entries.Count < seal.EntryCount)
            return $"{run}: {seal.EntryCount} were sealed, {entries.Count} are left. Somebody has deleted entries, "
                + "or the seal is not the one that was made.";
        if (entries.Count > seal.EntryCount)
            return $"{run}: {seal.EntryCount} were sealed, {entries.Count} are there. Somebody has inserted entries, or removed a seal.";
        return AuditChain.HashOf(previous, entries).AsSpan().SequenceEqual(seal.Hash)
            ? null
            : $"{run}: the hash does not fit. Somebody has changed an entry, or this seal, or the one before it.";
    }

    private async Task<string?> MissingTriggerAsync(CancellationToken cancellationToken) =>
        await AuditTriggers.StateAsync(db, cancellationToken) != TriggerState.Missing
            ? null
            : "The chain fits, but the triggers that keep entries from being changed are missing. The verb migrate puts them back.";
}
