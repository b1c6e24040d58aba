using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Proposals.Tandems;

/// <summary>Who looks for the other side.</summary>
public static class TandemPools
{
    /// <summary>Of proposals that are still to be told and have no tandem yet.</summary>
    public static IQueryable<TandemWish> OpenTandemWishes(this AppDb db) =>
        db.Set<TandemWish>().Where(wish =>
            wish.Teller.Answer == TellerAnswer.Agreed
            && (wish.Teller.Side == SpeakerSide.Administration || wish.Teller.Side == SpeakerSide.Provider)
            && ProposalStates.Alive.Contains(wish.Teller.Proposal.State)
            && !wish.Teller.Proposal.Tellers.Any(other => other.Answer == TellerAnswer.Agreed
                && other.Side != wish.Teller.Side && other.Side != SpeakerSide.Other));
}
