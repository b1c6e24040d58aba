using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Proposals.Letters;

/// <summary>Tells each of its tellers that a proposal is in.</summary>
/// <param name="Name">Of the reader.</param>
/// <param name="Title">Of the story.</param>
/// <param name="Proposal">The reader's personal link.</param>
[Rewordable(LetterTopic.Proposal, "Vorschlag eingereicht")]
public sealed record ProposalSubmitted(string Name, string Title, [Indispensable] Uri Proposal) : Letter;
