using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Certificates;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Answers;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Invitations.Sending;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.NextEdition;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Messages;

namespace GeScheiterWeiter.Tests.Storage;

/// <summary>A small world in which everything that decides about an edition's people can be done once.</summary>
internal sealed class UseCases
{
    private static readonly Actor Actor = RegistrationWorld.Organizer;
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TestDatabase _database;

    private UseCases(TestDatabase database) => _database = database;

    public static IReadOnlyDictionary<string, Func<UseCases, Task<object?>>> All { get; } =
        new Dictionary<string, Func<UseCases, Task<object?>>>
        {
            ["sign up"] = async w => await w.With((RegistrationDesk d) => d.RegisterAsync(w.Edition.Slug, Person("neu@amt.example"), None)),
            ["sign up again"] =
                async w => await w.With((RegistrationDesk d) => d.RegisterAsync(w.Edition.Slug, Person(w.Unconfirmed.Email), None)),
            ["confirm"] = async w => (await w.With((ConfirmationDesk d) => d.ConfirmAsync(w.Confirmation, None))).Outcome,
            ["new letter"] = async w => await w.With((ConfirmationDesk d) => d.SendNewLetterAsync(w.Confirmation, None)),
            ["give back"] = async w => await w.With((ParticipationDesk d) => d.CancelAsync(w.SeatedPage, None)),
            ["undo"] = async w => await w.With((ParticipationDesk d) => d.UndoCancellationAsync(w.CancelledPage, None)),
            ["correct"] = async w => await w.With(
                (ParticipationDesk d) => d.CorrectAsync(
                    w.SeatedPage, new RegistrationCorrection("Neu", "Amt", null, null, null), null, None)),
            ["resend"] = async w => await w.With((ParticipationDesk d) => d.ResendAsync(w.SeatedPage, None)),
            ["lost link"] = async w =>
            {
                await w._database.WithAsync((LostLinkDesk d) => d.SendAsync(EmailAddress.Parse(w.Seated.Email), None));
                return null;
            },
            ["approve"] = async w => await w.With((DecisionDesk d) => d.ApproveAsync(w.Edition.Id, w.Pending.Id, null, Actor, None)),
            ["decline"] = async w => await w.With((DecisionDesk d) => d.DeclineAsync(w.Edition.Id, w.Pending.Id, null, Actor, None)),
            ["cancel by organizer"] =
                async w => await w.With((DecisionDesk d) => d.CancelAsync(w.Edition.Id, w.Seated.Id, null, Actor, None)),
            ["bulk"] = async w => await w.With(
                (BulkDecision d) => d.RunAsync(w.Edition.Id, [w.Seated.Id, w.Waiting.Id], BulkAction.Cancel, null, Actor, None)),
            ["priority"] = async w => await w.With(
                (WaitingListPriority d) => d.AdvanceAsync(w.Edition.Id, w.Waiting.Id, WaitingListPriorityGoal.Front, "Grund", Actor, None)),
            ["add by hand"] =
                async w =>
                    (await w.With((ManualRegistration d) => d.AddAsync(
                        w.Edition.Id, Person("hand@amt.example"), "Anruf", true, null, Actor, None))).Outcome,
            ["readdress"] = async w => await w.With(
                (AddressCorrection d) => d.CorrectAsync(w.Edition.Id, w.Seated.Id, EmailAddress.Parse("anders@amt.example"), Actor, None)),
            ["correct by organizer"] = async w => await w.With((DetailsCorrection d) => d.CorrectAsync(
                w.Edition.Id, w.Seated.Id, RegistrationDetails.Of(w.Seated), RegistrationDetails.Of(w.Seated) with { Name = "Neu" },
                null, Actor, None)),
            ["delete a question that is answered"] =
                async w => await w.With((FormQuestionEditor d) => d.DeleteAsync(w.Edition.Id, w.Answered.Id, Actor, None)),
            ["correct an answer"] = async w => await w.With((ParticipationDesk d) => d.CorrectAsync(
                w.SeatedPage, new RegistrationCorrection(w.Seated.Name, "Amt", null, null, null),
                new GivenAnswers([new GivenAnswer(w.Answered.Id, w.Answered.Text, ["Blau"])]), None)),
            ["note"] = async w => await w.With((InternalNoteEditor d) => d.SaveAsync(
                w.Edition.Id, w.Seated.Id, new InternalNote(null, false), new InternalNote("Ruft an", true), Actor, None)),
            ["arrange access"] = async w => await w.With((AccessNeedDesk d) => d.ArrangeAsync(
                w.Edition.Id, w.Seated.Id, AccessNeedDesk.MarkOf(w.Seated.AccessNeeds!), Actor, None)),
            ["take back a cancellation"] = async w => await w.With((Reinstatement d) => d.TakeBackAsync(
                w.Edition.Id, w.Cancelled.Id, ReinstatementGoal.LetIn, null, Actor, None)),
            ["erase"] = async w => await w.With((Erasure d) => d.EraseAsync(w.Edition.Id, w.Seated.Id, Actor, None)),
            ["capacity"] = async w => await w.With((CapacityEditor d) => d.ChangeAsync(w.Edition.Id, 1, 3, true, Actor, None)),
            ["cancel edition"] = async w => await w.With((EditionCancellation d) => d.CancelAsync(w.Edition.Id, null, Actor, None)),
            ["move edition"] =
                async w => await w.With((EditionChangeEditor d) => d.EditAsync(w.Edition.Id, 0, w.MovedDraft(), true, Actor, None)),
            ["withdraw"] = async w => await w.With((EditionWithdrawal d) => d.WithdrawAsync(w.Empty.Id, Actor, None)),
            ["delete"] = async w => await w.With((EditionDeletion d) => d.DeleteAsync(w.Draft.Id, Actor, None)),
            ["accept an invitation"] = async w => (await w.With((AcceptanceDesk d) => d.AcceptAsync(w.Invited, Words, None))).Outcome,
            ["decline an invitation"] = async w => await w.With((RefusalDesk d) => d.DeclineAsync(w.Invited, "Urlaub", None)),
            ["opt out"] = async w => await w.With((RefusalDesk d) => d.OptOutAsync(w.Invited, None)),
            ["pass an invitation on"] = async w => await w.With(
                (PassOnDesk d) => d.PassOnAsync(w.Invited, EmailAddress.Parse("kollegin@amt.example"), None)),
            ["personal link by invitation"] = async w => await w.With((AcceptanceDesk d) => d.SendPersonalLinkAsync(w.Invited, None)),
            ["keep seats"] = async w => await w.With((SeatReserveEditor d) => d.ChangeAsync(
                w.Kept.Id, w.KeptList.Id, 0, null, Actor, None)),
            ["switch a code on"] = async w => await w.With((InvitationCodeEditor d) => d.SaveAsync(
                w.Kept.Id, w.KeptList.Id, 5, TestData.Now.AddHours(2), Actor, None)),
            ["change a code"] = async w => await w.With((InvitationCodeEditor d) => d.SaveAsync(
                w.Edition.Id, w.List.Id, 5, TestData.Now.AddHours(2), Actor, None)),
            ["renew a code"] = async w => await w.With((InvitationCodeEditor d) => d.RenewAsync(w.Edition.Id, w.List.Id, Actor, None)),
            ["switch a code off"] =
                async w => await w.With((InvitationCodeEditor d) => d.SwitchOffAsync(w.Edition.Id, w.List.Id, Actor, None)),
            ["sign up by a code"] = async w => await w.With(
                (CodeSignUpDesk d) => d.RegisterAsync(w.Code.Text, Person("rundbrief@amt.example"), None)),
            ["confirm what came by a code"] =
                async w => (await w.With((CodeConfirmationDesk d) => d.ConfirmAsync(w.CodeConfirmation, None))).Outcome,
            ["release kept seats"] = async w =>
            {
                w._database.Clock.Advance(TimeSpan.FromHours(2));
                await w._database.WithAsync((SeatReserveRelease task) => task.RunAsync(None));
                return null;
            },
            ["take a kept seat"] = async w => await w.With((AcceptanceDesk d) => d.TakeReservedSeatAsync(w.WaitingInvited, None)),
            ["invite"] = async w => await w.With((InvitationEntry d) => d.AddAsync(
                w.Edition.Id, w.List.Id, [new Guest("Neu", EmailAddress.Parse("gast@amt.example"))], Actor, None)),
            ["send invitations"] = async w => await w.With((InvitationDispatch d) => d.OrderAsync(
                w.Edition.Id, w.List.Id, InvitationLetterKind.First, 1, Actor, None)),
            ["remind"] = async w => await w.With((InvitationDispatch d) => d.OrderAsync(
                w.Edition.Id, w.List.Id, InvitationLetterKind.Reminder, 1, Actor, None)),
            ["write invitations"] = async w =>
            {
                await w._database.WithAsync((InvitationSending task) => task.RunAsync(None));
                return null;
            },
            ["stop sending"] = async w => await w.With((InvitationDispatch d) => d.StopAsync(w.Kept.Id, w.KeptList.Id, Actor, None)),
            ["send an invitation again"] = async w => await w.With((InvitationResend d) => d.SendAgainAsync(
                w.Edition.Id, w.List.Id, w.Guest.Id, Actor, None)),
            ["withdraw an invitation"] = async w => await w.With((InvitationWithdrawal d) => d.WithdrawAsync(
                w.Edition.Id, w.List.Id, w.Guest.Id, Actor, None)),
            ["erase an invitation"] = async w => await w.With((InvitationErasure d) => d.EraseAsync(
                w.Edition.Id, w.List.Id, w.Guest.Id, Actor, None)),
            ["erase a person"] = async w => await w.With((PersonErasure d) => d.EraseAsync(w.Edition.Id, w.Seated.Id, Actor, None)),
            ["delete a list"] = async w => await w.With((InvitationListEditor d) => d.DeleteAsync(w.Edition.Id, w.List.Id, Actor, None)),
            ["send message"] = async w => await w.With(
                (MessageDispatch d) => d.SendAsync(w.Edition.Id, w.Unsent.Id, 1, null, Actor, None)),
            ["write letters of a message"] = async w =>
            {
                await w._database.WithAsync((MessageSending task) => task.RunAsync(None));
                return null;
            },
            ["pause message"] = async w => await w.With((MessageDispatch d) => d.PauseAsync(w.Edition.Id, w.Sending.Id, Actor, None)),
            ["resume message"] = async w => await w.With((MessageDispatch d) => d.ResumeAsync(w.Edition.Id, w.Paused.Id, Actor, None)),
            ["stop message"] = async w => await w.With((MessageDispatch d) => d.StopAsync(w.Edition.Id, w.Paused.Id, Actor, None)),
            ["write reminders"] = async w =>
            {
                w._database.Clock.SetUtcNow(w.Edition.StartUtc - TimeSpan.FromHours(1));
                await w._database.WithAsync((ReminderSending task) => task.RunAsync(None));
                return null;
            },
            ["switch reminder off"] = async w => await w.With(
                (ReminderEditor d) => d.SwitchAsync(w.Edition.Id, ReminderKind.Ahead, false, Actor, None)),
            ["set a reminder's time"] = async w => await w.With(
                (ReminderEditor d) => d.RescheduleAsync(w.Edition.Id, ReminderKind.Ahead, 2 * 24 * 60, Actor, None)),
            ["wait in the waiting room"] = async w =>
            {
                w._database.Clock.SetUtcNow(w.Edition.StartUtc - TimeSpan.FromMinutes(30));
                return await w.With((LateSeatDesk d) => d.WaitHereAsync(w.WaitingPage, None));
            },
            ["issue a certificate"] = async w =>
            {
                w._database.Clock.SetUtcNow(w.Edition.EndUtc);
                return await w.With((CertificateDesk d) => d.IssueAsync(w.SeatedPage, w.Seated.Name, None));
            },
            ["confirm a presence"] = async w =>
            {
                w._database.Clock.SetUtcNow(w.Edition.EndUtc);
                return await w.With((PresenceDesk d) => d.ConfirmAsync(w.Edition.Id, w.Waiting.Id, "Grund", Actor, None));
            },
            ["take a presence back"] = async w => await w.With(
                (PresenceDesk d) => d.TakeBackAsync(w.Edition.Id, w.Cancelled.Id, Actor, None)),
            ["send a speaker their page"] =
                async w => await w.With((SpeakingLinkDesk d) => d.SendAsync(w.Edition.Id, w.Speaker.Id, Actor, None)),
            ["send all speakers their page"] =
                async w => await w.With((SpeakingLinkDesk d) => d.SendToAllAsync(w.Edition.Id, 1, Actor, None)),
            ["renew a speaker's link"] =
                async w => (await w.With((SpeakingLinkDesk d) => d.RenewAsync(w.Edition.Id, w.LinkedSpeaker.Id, Actor, None))).Outcome,
            ["end a speaker's link"] =
                async w => await w.With((SpeakingLinkDesk d) => d.EndAsync(w.Edition.Id, w.LinkedSpeaker.Id, Actor, None)),
            ["write to speakers"] = async w =>
            {
                w._database.Clock.SetUtcNow(w.Edition.StartUtc - TimeSpan.FromDays(3));
                await w._database.WithAsync((SpeakingSending task) => task.RunAsync(None));
                return null;
            },
            ["tell of the next edition"] = async w =>
            {
                await w._database.WithAsync((NoticeSending task) => task.RunAsync(None));
                return null;
            },
            ["clean up"] = async w =>
            {
                w._database.Clock.Advance(TimeSpan.FromDays(3));
                await w._database.WithAsync((UnconfirmedCleanup task) => task.RunAsync(None));
                return null;
            },
        };

    public static IReadOnlyDictionary<string, Func<UseCases, Task<object?>>> Team { get; } =
        new Dictionary<string, Func<UseCases, Task<object?>>>
        {
            ["change role"] = async w => await w.With((TeamDesk d) => d.ChangeRoleAsync(Actor, w.Owner.Id, OrganizerRole.Reader, None)),
            ["remove"] = async w => await w.With((TeamDesk d) => d.RemoveAsync(Actor, w.Owner.Id, None)),
        };

    public Edition Edition { get; } = TestData.Edition(capacity: 1);

    public Edition Empty { get; } = TestData.Edition();

    public Edition Draft { get; } = TestData.Edition(state: EditionState.Draft);

    public Message Unsent { get; private set; } = null!;

    public Message Sending { get; private set; } = null!;

    public Message Paused { get; private set; } = null!;

    public Registration Unconfirmed { get; private set; } = null!;

    public Registration Seated { get; private set; } = null!;

    public Registration Waiting { get; private set; } = null!;

    public Registration Cancelled { get; private set; } = null!;

    public Registration Pending { get; private set; } = null!;

    public FormQuestion Answered { get; private set; } = null!;

    public Organizer Owner { get; } = NewOwner("eins@amt.example");

    public InvitationList List { get; private set; } = null!;

    public Invitation Guest { get; private set; } = null!;

    public SecretToken Invited { get; } = SecretToken.Create();

    public InvitationCode Code { get; private set; } = null!;

    /// <summary>Confirms a sign-up that came by the code.</summary>
    public SecretToken CodeConfirmation { get; } = SecretToken.Create();

    /// <summary>Whose only seat is kept for a list.</summary>
    public Edition Kept { get; } = TestData.Edition(capacity: 1);

    public InvitationList KeptList { get; private set; } = null!;

    /// <summary>Opens the invitation of somebody who waits for the seat that is kept.</summary>
    public SecretToken WaitingInvited { get; } = SecretToken.Create();

    public SecretToken Confirmation { get; } = SecretToken.Create();

    public SecretToken SeatedPage { get; } = SecretToken.Create();

    public SecretToken WaitingPage { get; } = SecretToken.Create();

    public SecretToken CancelledPage { get; } = SecretToken.Create();

    /// <summary>Has no link to their page.</summary>
    public Speaker Speaker { get; } = Reachable("spricht@amt.example");

    public Speaker LinkedSpeaker { get; } = Reachable("spricht-auch@amt.example");

    private static Speaker Reachable(string email)
    {
        var speaker = TestData.Speaker();
        speaker.Email = email;
        return speaker;
    }

    private static NoticeRequest ToBeTold()
    {
        var request = NoticeRequest.Of(EmailAddress.Parse("bescheid@amt.example"), TestData.Now);
        request.Confirm(TestData.Now);
        return request;
    }

    public static async Task<UseCases> ArrangeAsync(TestDatabase database)
    {
        var world = new UseCases(database);
        var edition = world.Edition;
        world.Unconfirmed = TestData.Registration(edition, RegistrationState.Unconfirmed, "unbestaetigt@amt.example");
        world.Seated = TestData.Registration(edition, RegistrationState.Seated, "platz@amt.example");
        world.Seated.AccessNeeds = "Untertitel";
        world.Waiting = TestData.Registration(edition, RegistrationState.Waiting, "wartet@amt.example");
        world.Waiting.CreatedUtc = TestData.Now.AddMinutes(1);
        world.Cancelled = TestData.Registration(edition, RegistrationState.Seated, "abgesagt@amt.example");
        world.Cancelled.Cancel(TestData.Now);
        world.Pending = TestData.Registration(edition, RegistrationState.AwaitingApproval, "fragt@amt.example");
        world.List = TestData.InvitationList(edition);
        world.List.MayBePassedOn = true;
        world.Guest = TestData.Invitation(world.List, InvitationState.Sent, "eingeladen@amt.example");
        world.Code = TestData.InvitationCode(world.List);
        var byCode = TestData.Registration(edition, RegistrationState.Unconfirmed, "code@amt.example");
        var codeLink = TestData.Link(byCode, world.CodeConfirmation, TokenPurpose.Confirmation);
        codeLink.SignUp = PendingSignUp.Of(Person(byCode.Email) with { InvitationCode = world.Code.Text });
        await database.ArrangeEditionAsync(edition, world.Unconfirmed, world.Seated, world.Waiting, world.Cancelled, world.Pending, byCode);
        world.Unsent = MessageWorld.Message(edition, MessageState.Draft);
        world.Sending = MessageWorld.Message(edition);
        world.Paused = MessageWorld.Message(edition, MessageState.Paused);
        world.Answered = TestData.FormQuestion(edition);
        await database.ArrangeAsync(
            TestData.Attendance(edition, world.Seated),
            new ConfirmedPresence { RegistrationId = world.Cancelled.Id, OrganizerId = null, AtUtc = TestData.Now },
            world.Answered, TestData.FormAnswer(world.Seated, world.Answered, "Rot"),
            world.List, world.Guest, world.Code, codeLink, TestData.Invitation(world.List, email: "entwurf@amt.example"),
            new InvitationToken { Hash = InvitationTokens.HashOf(world.Invited), InvitationId = world.Guest.Id },
            MessageWorld.Message(edition, group: MessageGroup.Invited, text: "[Nicht mehr]({{Abbestellen}})"),
            MessageWorld.Message(edition, group: MessageGroup.Speakers, text: "Guten Tag {{Name}}"),
            TestData.Talk(edition, world.Speaker, world.LinkedSpeaker),
            new SpeakingToken
            {
                Hash = SpeakingTokens.HashOf(SecretToken.Create()),
                SpeakerId = world.LinkedSpeaker.Id,
                EditionId = edition.Id,
                IssuedUtc = TestData.Now.AddDays(-9),
            },
            ToBeTold(), world.Unsent, world.Sending, world.Paused, world.Empty, world.Draft, world.Owner, NewOwner("zwei@amt.example"),
            TestData.Link(world.Unconfirmed, world.Confirmation, TokenPurpose.Confirmation),
            TestData.Link(world.Seated, world.SeatedPage, TokenPurpose.Participation),
            TestData.Link(world.Waiting, world.WaitingPage, TokenPurpose.Participation),
            TestData.Link(world.Cancelled, world.CancelledPage, TokenPurpose.Participation));
        await world.ArrangeKeptSeatAsync();
        return world;
    }

    public static Organizer NewOwner(string email) => new()
    {
        UserName = email,
        NormalizedUserName = email,
        Email = email,
        NormalizedEmail = email,
        PasswordHash = "x",
        SecurityStamp = "x",
        Role = OrganizerRole.Owner,
        CreatedUtc = TestData.Now,
    };

    public static SignUpDetails Person(string email) => new("Person", EmailAddress.Parse(email), "Amt", AttendeeSide.Administration);

    private static PendingSignUp Words => PendingSignUp.Of(Person("eingeladen@amt.example"));

    public EditionDraft MovedDraft() => new()
    {
        Name = Edition.Name,
        Slug = Edition.Slug,
        Subtitle = Edition.Subtitle,
        Description = Edition.Description,
        StartUtc = Edition.StartUtc.AddDays(1),
        EndUtc = Edition.EndUtc.AddDays(1),
        TimeZoneId = Edition.TimeZoneId,
        Audience = Edition.Audience,
        Accent = Edition.Accent,
    };

    /// <summary>What it has come to, without what differs between any two worlds.</summary>
    public async Task<string> SummaryAsync()
    {
        var people = (await _database.AllAsync<Registration>())
            .Select(r => $"{r.Email} {r.State} {r.CalendarSequence}").Order(StringComparer.Ordinal);
        var seats = (await _database.AllAsync<EditionSeats>())
            .Select(s => $"{s.Capacity} {s.Taken} {s.Reserved} {s.Waiting}").Order(StringComparer.Ordinal);
        var editions = (await _database.AllAsync<Edition>())
            .Select(e => $"{e.State} {e.Version} {e.CalendarSequence}").Order(StringComparer.Ordinal);
        var letters = (await _database.LettersAsync()).Select(l => l.Kind).Order(StringComparer.Ordinal);
        var trace = (await _database.AllAsync<AuditEntry>()).Select(e => e.Action).Order(StringComparer.Ordinal);
        var invitations = (await _database.AllAsync<Invitation>())
            .Select(i => $"{i.Email} {i.State} {i.IsPassedOn}").Order(StringComparer.Ordinal);
        var team = (await _database.AllAsync<Organizer>()).Select(o => $"{o.Email} {o.Role}").Order(StringComparer.Ordinal);
        var answers = (await _database.AllAsync<FormAnswer>()).Select(a => $"{a.Place} {a.Text}").Order(StringComparer.Ordinal);
        return string.Join('\n', [.. answers, .. people, .. seats, .. editions, .. letters, .. trace, .. invitations, .. team]);
    }

    private Task ArrangeKeptSeatAsync()
    {
        KeptList = TestData.InvitationList(Kept);
        (KeptList.SeatsReserved, KeptList.SeatsLeft, KeptList.ReservedUntilUtc) = (1, 1, TestData.Now.AddHours(1));
        (Kept.Seats.Reserved, Kept.Seats.Waiting, Kept.Seats.LastWaitingNumber) = (1, 1, 1);
        var waiting = TestData.Registration(Kept, RegistrationState.Waiting, "wartet-auch@amt.example");
        var invitation = TestData.Invitation(KeptList, InvitationState.Registered, waiting.Email);
        return _database.ArrangeAsync(
            Kept, KeptList, waiting, invitation,
            TestData.InvitationOrder(KeptList), TestData.Invitation(KeptList, email: "noch@amt.example"),
            new InvitationToken { Hash = InvitationTokens.HashOf(WaitingInvited), InvitationId = invitation.Id });
    }

    private Task<TResult> With<TDesk, TResult>(Func<TDesk, Task<TResult>> act)
        where TDesk : notnull => _database.WithAsync(act);
}
