using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals.Choosing;

/// <summary>
/// Where an edition chooses blind (<see cref="Editions.Edition.IsChoiceBlind"/>), organizers do not see who tells a story until two of
/// them have judged it.
/// </summary>
public static class BlindChoice
{
    public const int VerdictsNeeded = 2;

    /// <summary>Those whose tellers are out of sight. Whose tellers have been told are not: who comes has to be known.</summary>
    public static IQueryable<Proposal> ProposalsOfHiddenTellers(this AppDb db) =>
        db.Set<Proposal>().Where(p => p.Edition!.IsChoiceBlind
            && !ProposalStates.Taken.Contains(p.State) && p.State != ProposalState.Declined
            && p.Verdicts.Count < VerdictsNeeded);

    public static Task<bool> HidesTellersOfAsync(this AppDb db, Guid proposalId, CancellationToken cancellationToken) =>
        db.ProposalsOfHiddenTellers().AnyAsync(p => p.Id == proposalId, cancellationToken);

    /// <summary>The tellers themselves: whatever is about one of them says who tells what.</summary>
    public static IQueryable<ProposalTeller> HiddenTellers(this AppDb db) =>
        db.ProposalsOfHiddenTellers().SelectMany(p => p.Tellers);
}
