using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Proposals.Letters;

/// <summary>Sends a teller the personal link again.</summary>
/// <param name="Name">Of the reader.</param>
/// <param name="Title">Of the story.</param>
/// <param name="Proposal">The reader's personal link.</param>
[Rewordable(LetterTopic.Proposal, "Persönlicher Link zum Vorschlag")]
public sealed record ProposalLinkSent(string Name, string Title, [Indispensable] Uri Proposal) : Letter
{
    public override LetterPriority Priority => LetterPriority.Confirmation;
}
