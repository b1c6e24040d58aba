using GeScheiterWeiter.Web.Organizers.Proposals.Choosing;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Deciding;

public sealed record DecidingPage(ProposalHead Head, DecisionForm Form);
