using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.EditionChanges;

/// <summary>How many people would get a letter about an edition.</summary>
public sealed record RecipientCount(int Seated, int Others)
{
    public int All => Seated + Others;
}

/// <summary>Everybody who has a seat at an edition, waits for one, or waits for an answer.</summary>
public sealed class EditionRecipients(AppDb db)
{
    private const int BatchSize = 200;

    public async Task<RecipientCount> CountAsync(Guid editionId, CancellationToken cancellationToken)
    {
        var counts = await Of(editionId).GroupBy(r => r.State)
            .Select(g => new { State = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var seated = counts.Where(c => c.State == RegistrationState.Seated).Sum(c => c.Count);
        return new RecipientCount(seated, counts.Sum(c => c.Count) - seated);
    }

    /// <summary>
    /// Writes to each of them, with the edition loaded, inside the caller's transaction, some at a time: a full house must fit in memory.
    /// </summary>
    public async Task TellAsync(Guid editionId, Action<Registration> write, CancellationToken cancellationToken)
    {
        var ids = await Of(editionId).OrderBy(r => r.CreatedUtc).Select(r => r.Id).ToListAsync(cancellationToken);
        foreach (var batch in ids.Chunk(BatchSize))
        {
            db.ChangeTracker.Clear();
            foreach (var registration in await db.Set<Registration>().Include(r => r.Edition)
                .Where(r => batch.Contains(r.Id)).ToListAsync(cancellationToken))
                write(registration);
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private IQueryable<Registration> Of(Guid editionId) =>
        db.Set<Registration>().Where(r => r.EditionId == editionId && RegistrationStates.Held.Contains(r.State));
}
