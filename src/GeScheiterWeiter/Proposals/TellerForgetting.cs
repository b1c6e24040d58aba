using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals;

/// <summary>
/// Takes an address out of every proposal it stands in. A proposal that others tell, too, stays theirs; one that nobody is left to tell
/// goes.
/// </summary>
internal sealed class TellerForgetting(
    AppDb db, ProposalErasure proposals, TellerErasure tellers, ProposalLetters letters, AuditLog audit, TimeProvider clock)
    : IForgetsAddress
{
    public async Task ForgetAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var ids = await db.Set<ProposalTeller>().Where(t => t.NormalizedEmail == address.Normalized).Select(t => t.Id)
            .ToListAsync(cancellationToken);
        foreach (var id in ids)
            await db.WriteAsync(() => ForgetAsync(id, cancellationToken), cancellationToken);
    }

    private async Task ForgetAsync(Guid tellerId, CancellationToken cancellationToken)
    {
        if (await db.Set<ProposalTeller>().Include(t => t.Proposal.Tellers).SingleOrDefaultAsync(t => t.Id == tellerId, cancellationToken)
            is not { } teller)
            return;

        var isLast = teller.Answer == TellerAnswer.Agreed && teller.Proposal.Agreed.Count() == 1;
        if (isLast)
        {
            await proposals.EraseAsync(teller, cancellationToken);
            return;
        }

        if (teller.Answer == TellerAnswer.Agreed)
            letters.TellTheOthers(teller, $"{PlainName.Of(teller.Name)} erzählt nicht mehr mit.");
        teller.Proposal.Touch(clock.GetUtcNow().UtcDateTime);
        audit.Record(Actor.Visitor, "teller.erased", teller.ProposalId, teller.Proposal.EditionId);
        await tellers.ForgetAsync([teller], cancellationToken);
    }
}
