using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Tandems;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.TestKit;

/// <summary>Proposals with hostile words in each state, and the links of their tellers.</summary>
public sealed class FullSiteProposals
{
    public SecretToken Unproven { get; } = SecretToken.Create();

    /// <summary>Of whoever writes, with somebody asked beside them.</summary>
    public SecretToken Draft { get; } = SecretToken.Create();

    /// <summary>Of that somebody.</summary>
    public SecretToken Asked { get; } = SecretToken.Create();

    public SecretToken Submitted { get; } = SecretToken.Create();

    /// <summary>Of the second teller of <see cref="Submitted"/>, who has left.</summary>
    public SecretToken Left { get; } = SecretToken.Create();

    public SecretToken Withdrawn { get; } = SecretToken.Create();

    public SecretToken Accepted { get; } = SecretToken.Create();

    /// <summary>Of a story that has become a talk, and was changed since.</summary>
    public SecretToken InProgramme { get; } = SecretToken.Create();

    /// <summary>Of whoever has written <see cref="Draft"/>, asked whether they want to be introduced.</summary>
    public SecretToken Introduction { get; } = SecretToken.Create();

    public IEnumerable<string> Pages =>
    [
        .. new[] { Unproven, Draft, Asked, Submitted, Left, Withdrawn, Accepted, InProgramme }
            .Select(token => ProposalLinks.MyProposal(token.ToString())),
        ProposalLinks.Introduction(Introduction.ToString()),
    ];

    public IEnumerable<object> Of(Edition edition)
    {
        var (unproven, nobody) = TestData.Proposal(edition, ProposalState.Unconfirmed);
        var (draft, writer) = Hostile(null, ProposalState.Draft);
        var asked = TestData.Teller(draft, TellerAnswer.Asked, name: TestKit.Hostile.Name);
        var (submitted, teller) = Hostile(edition, ProposalState.Submitted);
        var left = TestData.Teller(submitted, TellerAnswer.Agreed, SpeakerSide.Provider, TestKit.Hostile.Name);
        left.Reply(TellerAnswer.Left, TestData.Now);
        var (withdrawn, nobodyElse) = Hostile(null, ProposalState.Withdrawn);
        var (accepted, wanted) = Hostile(edition, ProposalState.Accepted);
        accepted.IsMeantAsTandem = false;
        var (programme, speaking) = Hostile(edition, ProposalState.Confirmed);
        programme.IsMeantAsTandem = false;
        var speaker = TestData.Speaker(TestKit.Hostile.Name);
        var talk = TestData.Talk(edition, speaker);
        talk.Abstract = "Aus einem Vorschlag geworden.";
        programme.BecomeTalk(talk);
        speaking.BecomeSpeaker(speaker);
        var joined = TestData.Teller(programme, TellerAnswer.Agreed, SpeakerSide.Provider, TestKit.Hostile.Name);
        var (other, vendor) = TestData.Proposal(null, ProposalState.Draft, SpeakerSide.Provider);
        var introduction = new TandemIntroduction
        {
            AdministrationTellerId = writer.Id,
            ProviderTellerId = vendor.Id,
            CreatedUtc = TestData.Now,
        };
        return
        [
            unproven, nobody, draft, writer, asked, submitted, teller, left, withdrawn, nobodyElse, other, vendor, introduction,
            accepted, wanted, programme, speaking, joined, talk,
            TestData.Wish(writer, TestKit.Hostile.Name, TestKit.Hostile.Markdown),
            TestData.Wish(vendor, TestKit.Hostile.Name, TestKit.Hostile.Markdown),
            new TandemIntroductionToken
            {
                Hash = TandemIntroductionTokens.HashOf(Introduction),
                IntroductionId = introduction.Id,
                TellerId = writer.Id,
            },
            Token(nobody, Unproven), Token(writer, Draft), Token(asked, Asked), Token(teller, Submitted), Token(left, Left),
            Token(nobodyElse, Withdrawn), Token(wanted, Accepted), Token(speaking, InProgramme),
        ];
    }

    private static (Proposal Proposal, ProposalTeller Teller) Hostile(Edition? edition, ProposalState state)
    {
        var title = $"{state} {TestKit.Hostile.Name}";
        var (proposal, teller) = TestData.Proposal(edition, state, title: title);
        var story = TestData.Story(TestKit.Hostile.Markdown);
        new ProposalDraft(title, story, 15, TestKit.Hostile.Markdown, TestKit.Hostile.Markdown, IsMeantAsTandem: true)
            .WriteTo(proposal);
        teller.Describe(new TellerDetails(
            TestKit.Hostile.Name, TestKit.Hostile.Name, TestKit.Hostile.Name, SpeakerSide.Administration));
        return (proposal, teller);
    }

    private static ProposalToken Token(ProposalTeller teller, SecretToken token) =>
        new() { Hash = ProposalTokens.HashOf(token), TellerId = teller.Id };
}
