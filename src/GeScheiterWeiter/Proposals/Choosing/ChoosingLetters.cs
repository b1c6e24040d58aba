using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Proposals.Letters;

namespace GeScheiterWeiter.Proposals.Choosing;

/// <summary>Writes to tellers what those who choose want to know, and what they have decided.</summary>
public sealed class ChoosingLetters(OutboxWriter outbox, LetterWordings wordings, ProposalTokens tokens, ILinks links)
{
    /// <summary>What stands where a name is out of sight.</summary>
    public const string HiddenName = "(Name verborgen)";

    public void Ask(Proposal proposal, string question)
    {
        foreach (var teller in proposal.Agreed)
            Send(teller, new ProposalQuestionAsked(teller.Name, proposal.DisplayTitle, question, LinkOf(teller)), editionId: null);
    }

    public void Tell(PreparedDecision decision)
    {
        foreach (var teller in decision.Proposal.Agreed)
            Send(teller, LetterOf(decision, teller.Name, LinkOf(teller)), decision.Proposal.EditionId);
    }

    /// <summary>What each teller would read, without a personal link.</summary>
    /// <param name="decision">With its proposal.</param>
    /// <param name="hidesNames">Whether who tells is out of sight.</param>
    public IReadOnlyList<(ProposalTeller Teller, RenderedLetter Letter)> PreviewOf(PreparedDecision decision, bool hidesNames) =>
    [
        .. from teller in decision.Proposal.TellersInOrder
           where teller.Answer == TellerAnswer.Agreed
           let letter = LetterOf(decision, hidesNames ? HiddenName : teller.Name, links.Home())
           select (teller, wordings.Render(letter, decision.Proposal.EditionId).Letter),
    ];

    private static Letter LetterOf(PreparedDecision decision, string name, Uri link)
    {
        var proposal = decision.Proposal;
        var edition = proposal.Edition ?? throw new InvalidOperationException("Nothing is decided about a story without an edition.");
        return decision.Decision switch
        {
            ProposalDecision.Accept => new ProposalAccepted(
                name, proposal.DisplayTitle, edition.Name, GermanTime.Span(edition), decision.Sentence, link).InColoursOf(edition),
            ProposalDecision.Decline => new ProposalDeclined(name, proposal.DisplayTitle, decision.Sentence, link),
        };
    }

    private Uri LinkOf(ProposalTeller teller) => links.Proposal(tokens.Issue(teller));

    private void Send(ProposalTeller teller, Letter letter, Guid? editionId) =>
        outbox.Add(letter, teller.Recipient, teller.Id, calendar: null, editionId);
}
