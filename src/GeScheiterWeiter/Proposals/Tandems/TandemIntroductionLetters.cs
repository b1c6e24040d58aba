using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Proposals.Letters;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Proposals.Tandems;

/// <summary>Writes to two who are introduced to each other.</summary>
public sealed class TandemIntroductionLetters(
    OutboxWriter outbox, TandemIntroductionTokens tokens, ProposalTokens proposalTokens, ILinks links)
{
    /// <summary>Without a word of who the other is; what they look for stands on the page.</summary>
    public void Ask(TandemIntroduction introduction, ProposalTeller teller) =>
        outbox.Add(
            new IntroductionAsked(
                teller.Name,
                teller.Side == SpeakerSide.Administration ? "von der Seite der Dienstleister:innen" : "aus der öffentlichen Verwaltung",
                links.Introduction(tokens.Issue(introduction, teller.Id))),
            teller.Recipient, teller.Id);

    /// <summary>Both have said yes.</summary>
    public void Introduce(ProposalTeller teller, ProposalTeller other) =>
        outbox.Add(
            new TandemIntroduced(
                teller.Name, other.Name, other.Organisation ?? "keine Angabe", other.Email, links.Proposal(proposalTokens.Issue(teller))),
            teller.Recipient, teller.Id);
}
