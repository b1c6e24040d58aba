using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
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

    public SecretToken Shortlisted { get; } = SecretToken.Create();

    public SecretToken Accepted { get; } = SecretToken.Create();

    public SecretToken Confirmed { get; } = SecretToken.Create();

    public SecretToken Declined { get; } = SecretToken.Create();

    /// <summary>Of a story that has become a talk, and was changed since.</summary>
    public SecretToken InProgramme { get; } = SecretToken.Create();

    /// <summary>Asked of <see cref="Submitted"/> and not answered yet.</summary>
    public Guid OpenQuestion { get; } = Guid.CreateVersion7();

    /// <summary>Of whoever has written <see cref="Draft"/>, asked whether they want to be introduced.</summary>
    public SecretToken Introduction { get; } = SecretToken.Create();

    public IEnumerable<string> Pages =>
    [
        .. new[] { Unproven, Draft, Asked, Submitted, Left, Withdrawn, Shortlisted, Accepted, Confirmed, Declined, InProgramme }
            .Select(token => ProposalLinks.MyProposal(token.ToString())),
        ProposalLinks.Answer(Submitted.ToString(), OpenQuestion),
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
        var (programme, speaking) = Hostile(edition, ProposalState.Confirmed);
        (programme.Title, programme.IsMeantAsTandem) = ($"Im Programm {TestKit.Hostile.Name}", false);
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
            programme, speaking, joined, talk,
            TestData.Wish(writer, TestKit.Hostile.Name, TestKit.Hostile.Markdown),
            TestData.Wish(vendor, TestKit.Hostile.Name, TestKit.Hostile.Markdown),
            new TandemIntroductionToken
            {
                Hash = TandemIntroductionTokens.HashOf(Introduction),
                IntroductionId = introduction.Id,
                TellerId = writer.Id,
            },
            Token(nobody, Unproven), Token(writer, Draft), Token(asked, Asked), Token(teller, Submitted), Token(left, Left),
            Token(nobodyElse, Withdrawn), Token(speaking, InProgramme),
            TestData.Verdict(submitted, Verdict.Yes, reason: TestKit.Hostile.Markdown),
            TestData.Verdict(submitted, Verdict.No, reason: TestKit.Hostile.Name),
            new ProposalQuestion
            {
                Id = OpenQuestion,
                ProposalId = submitted.Id,
                Number = 1,
                Text = TestKit.Hostile.Name,
                AskedUtc = TestData.Now,
            },
            TestData.ProposalQuestion(submitted, TestKit.Hostile.Name, TestKit.Hostile.Markdown),
            TestData.Prepared(submitted, ProposalDecision.Decline, TestKit.Hostile.Name),
            .. Decided(edition),
        ];
    }

    private IEnumerable<object> Decided(Edition edition)
    {
        foreach (var (state, token) in new[]
        {
            (ProposalState.Shortlisted, Shortlisted), (ProposalState.Accepted, Accepted), (ProposalState.Confirmed, Confirmed),
            (ProposalState.Declined, Declined),
        })
        {
            var (proposal, teller) = Hostile(edition, state);
            proposal.IsMeantAsTandem = false;
            yield return proposal;
            yield return teller;
            yield return Token(teller, token);
            yield return TestData.ProposalQuestion(proposal, TestKit.Hostile.Name, TestKit.Hostile.Markdown);
            if (state == ProposalState.Shortlisted)
                yield return TestData.Prepared(proposal, ProposalDecision.Accept, TestKit.Hostile.Name);
        }
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
