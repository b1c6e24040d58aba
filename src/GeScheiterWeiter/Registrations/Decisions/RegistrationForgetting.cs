using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Decisions;

/// <summary>
/// Takes people out of everything: their rows with what hangs on them, the words of their letters, uploaded lists they may stand in.
/// </summary>
public sealed class RegistrationForgetting(AppDb db, LetterErasure letters, IEnumerable<IForgetsRegistration> others)
{
    /// <summary>Call it inside a transaction, for people of one edition; whoever does wipes the traces afterwards.</summary>
    public async Task ForgetAsync(Guid editionId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        foreach (var id in ids)
        {
            foreach (var other in others)
                await other.ForgetAsync(id, cancellationToken);
        }

        db.RemoveRange(await db.Set<Registration>().Where(r => ids.Contains(r.Id)).ToListAsync(cancellationToken));
        await letters.ForgetAsync(ids, cancellationToken);
        await db.Set<ImportDraft>().Where(d => d.EditionId == editionId)
            .OrderBy(d => d.Id).ExecuteDeleteInBatchesAsync(cancellationToken);
    }
}
