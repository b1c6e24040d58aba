using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals.Choosing;

/// <summary>What organizers find of a proposal before they decide something about it.</summary>
public static class ChosenProposals
{
    /// <summary>Null: there is none, or nobody has proven an address for it.</summary>
    public static Task<Proposal?> FindForChoiceAsync(this AppDb db, Guid id, CancellationToken cancellationToken) =>
        db.Set<Proposal>().Include(p => p.Tellers).Include(p => p.Edition)
            .SingleOrDefaultAsync(p => p.Id == id && p.State != ProposalState.Unconfirmed, cancellationToken);
}
