using GeScheiterWeiter.Proposals.Choosing;

namespace GeScheiterWeiter.Web.Attendees.MyProposal.Answering;

/// <param name="Token">Of the personal link.</param>
/// <param name="Question">What organizers want to know.</param>
/// <param name="Form">As it was typed.</param>
/// <param name="Meanwhile">What another teller has answered in the meantime; null for nothing.</param>
public sealed record AnswerPage(string Token, ProposalQuestion Question, AnswerForm Form, string? Meanwhile = null);
