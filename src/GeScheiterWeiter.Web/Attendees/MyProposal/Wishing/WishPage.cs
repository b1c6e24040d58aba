using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Tandems;

namespace GeScheiterWeiter.Web.Attendees.MyProposal.Wishing;

public sealed record WishPage(string Token, ProposalTeller Teller, bool HasWish, WishForm Form)
{
    public bool IsPossible => TandemWishDesk.IsPossible(Teller);

    public bool IsOfNeitherSide => !TandemWish.IsFor(Teller.Side);
}
