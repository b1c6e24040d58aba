using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Introductions.Pairs;
using GeScheiterWeiter.Introductions.Profiles;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.NextEdition;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.DataRequests;

/// <summary>Somebody of whom every feature keeps something under one address, beside somebody else of whom it does, too.</summary>
internal static class PersonWithEverything
{
    public const string Name = "Petra Neugier";
    public const string SomebodyElse = "Otto Anderer";

    private const string OtherAddress = "otto.anderer@amt.example";

    /// <summary>Words that stand in the person's rows only.</summary>
    public static readonly string[] Traces =
    [
        Name, DataRequestWorld.Address, "Braucht Untertitel", "Antwort von Petra", "Frage von Petra", "Geschichte von Petra",
        "Vortrag von Petra", "Notiz über Petra",
    ];

    public static readonly Type[] Kinds =
    [
        typeof(Registration), typeof(RegistrationNote), typeof(RegistrationToken), typeof(FormAnswer), typeof(Attendance), typeof(Question),
        typeof(IntroductionProfile), typeof(Introduction), typeof(Invitation), typeof(NoticeRequest), typeof(Proposal),
        typeof(ProposalTeller), typeof(Speaker), typeof(Talk), typeof(TalkSpeaker), typeof(OutboxMail),
    ];

    /// <summary>An evening that is over, with both people in everything.</summary>
    public static async Task<Edition> ArrangeAsync(ITestWorld world)
    {
        var (past, ahead) = (TestData.PastEdition(), TestData.Edition());
        var question = TestData.FormQuestion(past, FormQuestionKind.Text);
        var list = TestData.InvitationList(ahead);
        await world.ArrangeAsync(past, ahead, question, list);
        var person = await ArrangeAsync(world, past, question, list, Name, DataRequestWorld.Address, "Petra");
        var other = await ArrangeAsync(world, past, question, list, SomebodyElse, OtherAddress, "Otto");
        await world.ArrangeAsync(Introduction.Of(past.Id, person.Id, other.Id, TestData.Now));
        await world.WithAsync((NoticeDesk desk) => desk.LeaveAsync(EmailAddress.Parse(DataRequestWorld.Address), CancellationToken.None));
        return past;
    }

    private static async Task<Registration> ArrangeAsync(
        ITestWorld world, Edition edition, FormQuestion question, InvitationList list, string name, string address,
        string word)
    {
        var registration = TestData.Registration(edition, email: address, name: name);
        registration.AccessNeeds = word == "Petra" ? "Braucht Untertitel" : "Braucht nichts";
        registration.InternalNote = $"Notiz über {word}";
        var speaker = TestData.Speaker(name);
        speaker.Email = address;
        var talk = TestData.Talk(edition, speaker);
        talk.Title = $"Vortrag von {word}";
        var proposal = Proposal.For(edition: null, $"Geschichte von {word}", isMeantAsTandem: false, TestData.Now, TestData.Now.AddDays(7));
        proposal.Confirm(TestData.Now);
        var teller = ProposalTeller.Of(
            proposal, name, EmailAddress.Parse(address), SpeakerSide.Administration, TellerAnswer.Agreed, TestData.Now);
        await world.ArrangeAsync(
            registration, talk, proposal, teller,
            TestData.FormAnswer(registration, question, $"Antwort von {word}"),
            TestData.Attendance(edition, registration),
            TestData.Question(registration, $"Frage von {word}"),
            TestData.IntroductionProfile(registration),
            TestData.Link(registration, SecretToken.Create()),
            TestData.Invitation(list, InvitationState.Sent, address, name),
            new RegistrationNote
            {
                RegistrationId = registration.Id,
                Kind = RegistrationNoteKind.RefusalSentence,
                Text = $"Begründung zu {word}",
                OrganizerId = null,
                AtUtc = TestData.Now,
            });
        return registration;
    }
}
