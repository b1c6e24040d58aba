using GeScheiterWeiter.Web.Organizers.Proposals.Choosing;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Asking;

/// <param name="Head">The proposal.</param>
/// <param name="Letters">To how many tellers the question goes.</param>
/// <param name="Form">As it was typed.</param>
public sealed record AskingPage(ProposalHead Head, int Letters, QuestionForm Form);
