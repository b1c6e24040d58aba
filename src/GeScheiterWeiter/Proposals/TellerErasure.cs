using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Proposals.Becoming;
using GeScheiterWeiter.Proposals.Tandems;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals;

/// <summary>
/// Takes tellers out: their data, their links, what they have wished for, and who they are in our letters. Call it inside a unit
/// of work.
/// </summary>
public sealed class TellerErasure(AppDb db, LetterErasure letterErasure)
{
    public async Task ForgetAsync(IReadOnlyCollection<ProposalTeller> tellers, CancellationToken cancellationToken)
    {
        if (tellers.Count == 0)
            return;
        List<Guid> ids = [.. tellers.Select(teller => teller.Id)];
        db.RemoveRange(await db.Set<TandemIntroduction>()
            .Where(i => ids.Contains(i.AdministrationTellerId) || ids.Contains(i.ProviderTellerId)).ToListAsync(cancellationToken));
        await EndWishesAsync(ids, cancellationToken);
        db.RemoveRange(await db.Set<TakenField>().Where(t => ids.Contains(t.PartId)).ToListAsync(cancellationToken));
        db.RemoveRange(tellers);
        await letterErasure.ForgetAsync(ids, cancellationToken);
    }

    public async Task EndWishesAsync(IReadOnlyCollection<Guid> tellerIds, CancellationToken cancellationToken) =>
        db.RemoveRange(await db.Set<TandemWish>().Where(wish => tellerIds.Contains(wish.TellerId)).ToListAsync(cancellationToken));
}
