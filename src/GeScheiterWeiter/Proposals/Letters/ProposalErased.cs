using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Proposals.Letters;

/// <summary>Tells the other tellers that one of them has deleted the proposal, with everything in it.</summary>
/// <param name="Name">Of the reader.</param>
/// <param name="Title">Of the story.</param>
[Rewordable(LetterTopic.Proposal, "Vorschlag gelöscht")]
public sealed record ProposalErased(string Name, string Title) : Letter;
