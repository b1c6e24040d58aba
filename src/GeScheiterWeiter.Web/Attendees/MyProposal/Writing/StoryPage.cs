using GeScheiterWeiter.Proposals;

namespace GeScheiterWeiter.Web.Attendees.MyProposal.Writing;

/// <param name="Token">Of the personal link.</param>
/// <param name="LastSaved">When, in words.</param>
/// <param name="IsSaved">Whether that has just been done.</param>
/// <param name="IsOpen">Whether it can be submitted.</param>
/// <param name="Form">As it was typed.</param>
public sealed record StoryPage(string Token, string LastSaved, bool IsSaved, bool IsOpen, StoryForm Form);

/// <summary>What has been typed into a form that can no longer be sent.</summary>
/// <param name="Teller">Null where the link opens nothing any more.</param>
/// <param name="Token">Of the personal link.</param>
/// <param name="Form">As it was typed.</param>
public sealed record ClosedStoryPage(ProposalTeller? Teller, string Token, StoryForm Form);
