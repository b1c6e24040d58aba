using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Proposals.Tandems;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.TestKit;

/// <content>Stories: proposed, chosen, told and kept.</content>
public static partial class TestData
{
    /// <summary>An edition of twenty days ago, which may have lessons.</summary>
    public static Edition PastEdition() => Edition(startUtc: Now.AddDays(-20));

    /// <summary>Published a week ago; its consents are <see cref="Consents"/>.</summary>
    public static Lesson Lesson(Talk talk, LessonState state = LessonState.Published)
    {
        var number = Next();
        return new Lesson
        {
            TalkId = talk.Id,
            Slug = $"erkenntnis-{number}",
            Title = $"Was blieb, Teil {number}",
            Summary = "Ein Satz, der sagt, worum es ging.",
            Story = new Story { Events = "Zuerst ging alles gut.", Failure = "Dann ging es schief.", Takeaway = "Früher fragen." },
            Topics = ["Beteiligung"],
            TransferableTo = LessonReach.Municipalities,
            State = state,
            VisibleFromUtc = state == LessonState.Draft ? null : Now.AddDays(-7),
            UpdatedUtc = Now.AddDays(-7),
        };
    }

    /// <summary>The same with the consents of whoever tells the talk: to all, or to what is said.</summary>
    public static object[] LessonWithConsents(Talk talk, LessonState state = LessonState.Published, params Artefact[] consents) =>
        [Lesson(talk, state), .. Consents(talk, consents)];

    /// <summary>Whoever tells the talk has consented to all, or to what is said.</summary>
    public static TalkConsent[] Consents(Talk talk, params Artefact[] consents) =>
    [
        .. from speaker in talk.Speakers
           from artefact in consents.Length == 0 ? Enum.GetValues<Artefact>() : consents
           select new TalkConsent
           {
               TalkId = talk.Id,
               SpeakerId = speaker.SpeakerId,
               Artefact = artefact,
               NotedUtc = Now.AddDays(-8),
           },
    ];

    public static TalkSlides Slides(Talk talk, bool holdNoNames = false) => new()
    {
        TalkId = talk.Id,
        Content = HandmadePdf.Sound(),
        Hash = $"{Next():x32}",
        Size = HandmadePdf.Sound().Length,
        Pages = 1,
        HoldNoNames = holdNoNames,
        UploadedUtc = Now.AddDays(-8),
    };

    /// <summary>By one person of the side, who has agreed to tell it. The story is told in full unless it is a draft.</summary>
    public static (Proposal Proposal, ProposalTeller Teller) Proposal(
        Edition? edition = null, ProposalState state = ProposalState.Submitted, SpeakerSide side = SpeakerSide.Administration,
        string? title = null)
    {
        var proposal = Proposals.Proposal.For(edition, title ?? $"Geschichte {Next()}", isMeantAsTandem: false, Now, Now.AddDays(7));
        if (state != ProposalState.Unconfirmed)
            proposal.Confirm(Now);
        if (state is not (ProposalState.Unconfirmed or ProposalState.Draft))
            (proposal.Story, proposal.LengthMinutes) = (Story("Es war einmal."), 20);
        if (proposal.LengthMinutes is not null && state != ProposalState.Withdrawn)
            proposal.Submit(Now);
        if (state == ProposalState.Shortlisted)
            proposal.PutOnShortlist();
        if (state is ProposalState.Accepted or ProposalState.Confirmed)
            proposal.Accept(Now);
        if (state == ProposalState.Confirmed)
            proposal.ConfirmTelling(Now);
        if (state == ProposalState.Declined)
            proposal.Decline(Now);
        if (state == ProposalState.Withdrawn)
            proposal.Withdraw(Now);
        return (proposal, Teller(proposal, TellerAnswer.Agreed, side));
    }

    public static ProposalTeller Teller(
        Proposal proposal, TellerAnswer answer = TellerAnswer.Agreed, SpeakerSide side = SpeakerSide.Administration, string? name = null)
    {
        var number = Next();
        return ProposalTeller.Of(
            proposal, name ?? $"Erzählerin {number}", EmailAddress.Parse($"erzaehlerin{number}@amt.example"), side, answer, Now);
    }

    public static ProposalVerdict Verdict(
        Proposal proposal, Verdict verdict = Proposals.Choosing.Verdict.Yes, Guid? organizerId = null, string reason = "Weil es stimmt.") =>
        new()
        {
            ProposalId = proposal.Id,
            OrganizerId = organizerId ?? Guid.CreateVersion7(),
            Verdict = verdict,
            Reason = reason,
            AtUtc = Now,
        };

    public static ProposalQuestion ProposalQuestion(Proposal proposal, string text = "Darf das Publikum mitreden?", string? answer = null)
    {
        var question = new ProposalQuestion { ProposalId = proposal.Id, Number = Next(), Text = text, AskedUtc = Now };
        if (answer is not null)
            question.Reply(answer, Now);
        return question;
    }

    public static PreparedDecision Prepared(Proposal proposal, ProposalDecision decision, string? sentence = null) =>
        new() { ProposalId = proposal.Id, Decision = decision, Sentence = sentence, PreparedUtc = Now };

    /// <summary>The same answer to every question.</summary>
    public static Story Story(string answer) => new()
    {
        Plan = answer,
        Events = answer,
        Failure = answer,
        Help = answer,
        Change = answer,
        Takeaway = answer,
    };

    public static TandemWish Wish(ProposalTeller teller, string topic = "Formulare", string sentence = "Wer hat auch gelitten?") =>
        new() { TellerId = teller.Id, Topic = topic, Sentence = sentence, SinceUtc = Now };
}
