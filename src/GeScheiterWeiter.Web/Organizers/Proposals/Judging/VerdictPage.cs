using GeScheiterWeiter.Web.Organizers.Proposals.Choosing;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Judging;

public sealed record VerdictPage(ProposalHead Head, VerdictForm Form);
