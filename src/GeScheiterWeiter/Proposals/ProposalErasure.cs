using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals;

/// <summary>A proposal goes with everybody in it; what stays is that there was one. The others who tell it are written once.</summary>
public sealed class ProposalErasure(
    AppDb db, ProposalTokens tokens, ProposalLetters letters, TellerErasure tellerErasure, ErasedTraces traces, AuditLog audit)
{
    /// <summary>By one of its tellers.</summary>
    /// <returns>Whether the link opened one.</returns>
    public async Task<bool> EraseAsync(SecretToken token, CancellationToken cancellationToken)
    {
        var isErased = await db.WriteAsync(
            async () =>
            {
                if (await tokens.FindAsync(token, cancellationToken) is not { Answer: TellerAnswer.Agreed } teller)
                    return false;
                await EraseAsync(teller, cancellationToken);
                return true;
            },
            static isErased => isErased,
            cancellationToken);
        await traces.WipeAsync(cancellationToken);
        return isErased;
    }

    /// <summary>By one of its tellers. Call it inside a transaction; whoever does wipes the traces afterwards.</summary>
    public Task EraseAsync(ProposalTeller teller, CancellationToken cancellationToken) =>
        EraseAsync(teller.Proposal, Actor.Visitor, other => other.Id != teller.Id, cancellationToken);

    /// <summary>By an organizer, who says the rest to its tellers in person: nobody is written to.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> EraseAsync(Guid id, Actor actor, CancellationToken cancellationToken)
    {
        var isErased = await db.WriteAsync(
            async () =>
            {
                var found = await db.Set<Proposal>().Include(p => p.Tellers).SingleOrDefaultAsync(p => p.Id == id, cancellationToken);
                if (found is null)
                    return false;
                await EraseAsync(found, actor, static _ => false, cancellationToken);
                return true;
            },
            static isErased => isErased,
            cancellationToken);
        await traces.WipeAsync(cancellationToken);
        return isErased;
    }

    private async Task EraseAsync(
        Proposal proposal, Actor actor, Func<ProposalTeller, bool> isTold, CancellationToken cancellationToken)
    {
        audit.Record(actor, "proposal.erased", proposal.Id, proposal.EditionId, new { Held = proposal.State });
        if (proposal.State != ProposalState.Unconfirmed)
            letters.Erased(proposal, isTold);
        await tellerErasure.ForgetAsync([.. proposal.Tellers], cancellationToken);
        db.Remove(proposal);
    }
}
