using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Proposals.Letters;

namespace GeScheiterWeiter.Proposals;

/// <summary>Writes to tellers: each letter goes into the outbox of the running save, with a link of its reader's own.</summary>
public sealed class ProposalLetters(OutboxWriter outbox, LetterRenderer renderer, ProposalTokens tokens, ILinks links)
{
    public void AskToConfirm(ProposalTeller teller) => Send(teller, new ProposalRequested(LinkOf(teller)));

    /// <summary>Takes as much work as a letter, for nobody.</summary>
    public void Spare() => renderer.Render(new ProposalRequested(links.Proposal(SecretToken.Create())));

    public void Remind(ProposalTeller teller) =>
        Send(teller, new ProposalLinkSent(teller.Name, teller.Proposal.DisplayTitle, LinkOf(teller)));

    /// <param name="teller">Who has not asked for a letter: nothing of what was typed stands in it but who asks.</param>
    /// <param name="from">Who has proven their address.</param>
    public void Invite(ProposalTeller teller, ProposalTeller from) =>
        outbox.Add(new TellerInvited(PlainName.Of(from.Name), LinkOf(teller)), new Recipient("", teller.Email), teller.Id);

    public void Submitted(Proposal proposal)
    {
        foreach (var teller in proposal.Agreed)
            Send(teller, new ProposalSubmitted(teller.Name, proposal.DisplayTitle, LinkOf(teller)));
    }

    /// <summary>To everybody else who tells it.</summary>
    /// <param name="who">Whose doing it is.</param>
    /// <param name="sentence">What they have done.</param>
    public void TellTheOthers(ProposalTeller who, string sentence)
    {
        foreach (var teller in who.Proposal.Agreed.Where(other => other.Id != who.Id))
            Send(teller, new TellerNews(teller.Name, sentence, who.Proposal.DisplayTitle, LinkOf(teller)));
    }

    /// <summary>The last letter: its readers are known by nothing else any more, and forgotten with its words.</summary>
    public void Erased(Proposal proposal, Func<ProposalTeller, bool> isTold)
    {
        foreach (var teller in proposal.Agreed.Where(isTold))
            outbox.Add(new ProposalErased(teller.Name, proposal.DisplayTitle), teller.Recipient, subjectId: Guid.CreateVersion7());
    }

    private Uri LinkOf(ProposalTeller teller) => links.Proposal(tokens.Issue(teller));

    private void Send(ProposalTeller teller, Letter letter) => outbox.Add(letter, teller.Recipient, teller.Id);
}
