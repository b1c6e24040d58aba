using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Registrations.Decisions;

namespace GeScheiterWeiter.Tests.Storage;

/// <summary>A small world in which everything that decides about an edition's people can be done once.</summary>
internal sealed class UseCases
{
    private static readonly Actor Actor = DecisionWorld.Organizer;
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
                (ParticipationDesk d) => d.CorrectAsync(w.SeatedPage, new RegistrationCorrection("Neu", "Amt", null, null, null), None)),
            ["resend"] = async w => await w.With((ParticipationDesk d) => d.ResendAsync(w.SeatedPage, None)),
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
                        w.Edition.Id, Person("hand@amt.example"), "Anruf", true, Actor, None))).Outcome,
            ["readdress"] = async w => await w.With(
                (AddressCorrection d) => d.CorrectAsync(w.Edition.Id, w.Seated.Id, EmailAddress.Parse("anders@amt.example"), Actor, None)),
            ["erase"] = async w => await w.With((Erasure d) => d.EraseAsync(w.Edition.Id, w.Seated.Id, Actor, None)),
            ["capacity"] = async w => await w.With((CapacityEditor d) => d.ChangeAsync(w.Edition.Id, 1, 3, true, Actor, None)),
            ["cancel edition"] = async w => await w.With((EditionCancellation d) => d.CancelAsync(w.Edition.Id, null, Actor, None)),
            ["move edition"] =
                async w => await w.With((EditionChangeEditor d) => d.EditAsync(w.Edition.Id, 0, w.MovedDraft(), true, Actor, None)),
            ["withdraw"] = async w => await w.With((EditionWithdrawal d) => d.WithdrawAsync(w.Empty.Id, Actor, None)),
            ["delete"] = async w => await w.With((EditionDeletion d) => d.DeleteAsync(w.Draft.Id, Actor, None)),
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

    public Registration Unconfirmed { get; private set; } = null!;

    public Registration Seated { get; private set; } = null!;

    public Registration Waiting { get; private set; } = null!;

    public Registration Cancelled { get; private set; } = null!;

    public Registration Pending { get; private set; } = null!;

    public Organizer Owner { get; } = NewOwner("eins@amt.example");

    public SecretToken Confirmation { get; } = SecretToken.Create();

    public SecretToken SeatedPage { get; } = SecretToken.Create();

    public SecretToken CancelledPage { get; } = SecretToken.Create();

    public static async Task<UseCases> ArrangeAsync(TestDatabase database)
    {
        var world = new UseCases(database);
        var edition = world.Edition;
        world.Unconfirmed = TestData.Registration(edition, RegistrationState.Unconfirmed, "unbestaetigt@amt.example");
        world.Seated = TestData.Registration(edition, RegistrationState.Seated, "platz@amt.example");
        world.Waiting = TestData.Registration(edition, RegistrationState.Waiting, "wartet@amt.example");
        world.Waiting.CreatedUtc = TestData.Now.AddMinutes(1);
        world.Cancelled = TestData.Registration(edition, RegistrationState.Seated, "abgesagt@amt.example");
        world.Cancelled.Cancel(TestData.Now);
        world.Pending = TestData.Registration(edition, RegistrationState.AwaitingApproval, "fragt@amt.example");
        await database.ArrangeEditionAsync(edition, world.Unconfirmed, world.Seated, world.Waiting, world.Cancelled, world.Pending);
        await database.ArrangeAsync(
            world.Empty, world.Draft, world.Owner, NewOwner("zwei@amt.example"),
            Secret(world.Unconfirmed, world.Confirmation, TokenPurpose.Confirmation),
            Secret(world.Seated, world.SeatedPage, TokenPurpose.Participation),
            Secret(world.Cancelled, world.CancelledPage, TokenPurpose.Participation));
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
            .Select(s => $"{s.Capacity} {s.Taken} {s.Waiting}").Order(StringComparer.Ordinal);
        var editions = (await _database.AllAsync<Edition>())
            .Select(e => $"{e.State} {e.Version} {e.CalendarSequence}").Order(StringComparer.Ordinal);
        var letters = (await _database.LettersAsync()).Select(l => l.Kind).Order(StringComparer.Ordinal);
        var trace = (await _database.AllAsync<AuditEntry>()).Select(e => e.Action).Order(StringComparer.Ordinal);
        var team = (await _database.AllAsync<Organizer>()).Select(o => $"{o.Email} {o.Role}").Order(StringComparer.Ordinal);
        return string.Join('\n', [.. people, .. seats, .. editions, .. letters, .. trace, .. team]);
    }

    private Task<TResult> With<TDesk, TResult>(Func<TDesk, Task<TResult>> act)
        where TDesk : notnull => _database.WithAsync(act);

    private static RegistrationToken Secret(Registration registration, SecretToken token, TokenPurpose purpose) => new()
    {
        Hash = token.HashFor(purpose.ToString()),
        RegistrationId = registration.Id,
        Purpose = purpose,
        ExpiresUtc = TestData.Now.AddDays(60),
    };
}
