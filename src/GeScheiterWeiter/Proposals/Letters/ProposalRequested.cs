using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Proposals.Letters;

/// <summary>
/// Asks somebody who has proposed a story to prove their address. Not a word of what was typed stands in it: until then it may be a
/// stranger's, meant for somebody who never asked for it.
/// </summary>
/// <param name="Proposal">Where the button is, and the story from then on.</param>
[Rewordable(LetterTopic.Proposal, "Bitte um Bestätigung eines Vorschlags")]
public sealed record ProposalRequested([Indispensable] Uri Proposal) : Letter
{
    public override LetterPriority Priority => LetterPriority.Confirmation;
}
