using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Mail;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Statistics;

public sealed class WorkLettersTests
{
    private const string Approval = "1 Anmeldung wartet auf Ihre Freigabe.";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EveryProvider]
    public async Task Each_who_may_do_it_is_told_once_a_morning_however_many_instances_are_at_it(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.ArrangeAsync(
            Member("leitung", OrganizerRole.Owner), Member("orga", OrganizerRole.Organizer), Member("liest", OrganizerRole.Reader),
            Member("eingeladen", OrganizerRole.Owner, isSetUp: false));
        await ArrangeApprovalAsync(database);
        await MorningAsync(database);

        await Task.WhenAll(TellAsync(database), TellAsync(database));
        database.Clock.Advance(TimeSpan.FromMinutes(30));
        await TellAsync(database);

        Assert.Equal(["leitung@team.example", "orga@team.example"], await ToldAsync(database));
        Assert.Contains(Approval, await TextAsync(database, "orga"), StringComparison.Ordinal);
        Assert.DoesNotContain("Pflichtseiten", await TextAsync(database, "orga"), StringComparison.Ordinal);
        Assert.Contains("Pflichtseiten", await TextAsync(database, "leitung"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_morning_it_is_said_again_and_at_no_other_hour()
    {
        await using var database = await WaitingAsync();
        await SentAsync(database);

        for (var hour = 0; hour < 22; hour++)
        {
            database.Clock.Advance(TimeSpan.FromHours(1));
            await TellAsync(database);
            Assert.Single(await ToldAsync(database));
        }

        database.Clock.Advance(TimeSpan.FromHours(1));
        await TellAsync(database);
        Assert.Equal(2, (await ToldAsync(database)).Count);
    }

    [Fact]
    public async Task While_the_last_one_has_not_left_there_is_no_other()
    {
        await using var database = await WaitingAsync();
        database.Clock.Advance(TimeSpan.FromDays(1));

        await TellAsync(database);

        Assert.Single(await ToldAsync(database));
    }

    [Fact]
    public async Task Where_nothing_waits_nothing_is_written()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ArrangeAsync(Member("orga", OrganizerRole.Organizer), TestData.Edition());
        await MorningAsync(database);

        await TellAsync(database);
        Assert.Empty(await ToldAsync(database));

        await ArrangeApprovalAsync(database);
        await TellAsync(database);
        Assert.Single(await ToldAsync(database));
    }

    [Fact]
    public async Task Approvals_of_a_later_edition_are_named_with_it()
    {
        await using var database = await WaitingAsync();
        await SentAsync(database);
        var later = TestData.Edition(startUtc: TestData.Now.AddDays(90));
        later.Name = "Später";
        await database.ArrangeEditionAsync(later, Person(later), Person(later));
        database.Clock.Advance(TimeSpan.FromDays(1));

        await TellAsync(database);

        Assert.Contains("2 Anmeldungen zu „Später“ warten auf Ihre Freigabe.", await TextAsync(database, "orga"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_switches_theirs_off_gets_none_and_the_log_says_so()
    {
        await using var database = await TestDatabase.CreateAsync();
        var organizer = Member("orga", OrganizerRole.Organizer);
        await database.ArrangeAsync(organizer);
        await ArrangeApprovalAsync(database);
        await MorningAsync(database);

        await database.WithAsync(async (OwnAccount account) => await account.SwitchWorkLettersAsync(organizer, isOn: false, Cancel));
        await TellAsync(database);
        Assert.Empty(await ToldAsync(database));

        await database.WithAsync(async (OwnAccount account) => await account.SwitchWorkLettersAsync(organizer, isOn: true, Cancel));
        await TellAsync(database);
        Assert.Single(await ToldAsync(database));
        Assert.Equal(
            ["organizer.work-letters-switched-off", "organizer.work-letters-switched-on"],
            (await database.AllAsync<AuditEntry>()).OrderBy(entry => entry.Id).Select(entry => entry.Action));
    }

    [Fact]
    public async Task A_paused_delivery_is_told_by_the_one_letter_that_leaves_all_the_same()
    {
        await using var server = new ScriptedSmtpServer();
        await using var database = await Post.DatabaseAsync(server);
        await database.ArrangeAsync(Member("orga", OrganizerRole.Organizer), Post.Letter(subject: "wartet"));
        await database.WithAsync(async (DeliveryPause pause) => await pause.PauseAsync(Actor.System, Cancel));
        await MorningAsync(database);
        await TellAsync(database);

        await database.DeliverAsync(Cancel);

        Assert.Equal("Bei GeScheiterWeiter wartet etwas auf Sie", Post.Read(Assert.Single(server.Letters)).Subject);
        Assert.Contains("Der Versand ruht", await TextAsync(database, "orga"), StringComparison.Ordinal);
        Assert.Contains(
            await database.AllAsync<OutboxMail>(), mail => mail is { Subject: "wartet", State: OutboxState.Queued, LeaseId: null });
    }

    [Theory]
    [InlineData("connect: refused", true)]
    [InlineData("login: 535", true)]
    [InlineData("451 later", false)]
    public async Task A_server_that_takes_nothing_for_a_while_is_work(string answer, bool isWork)
    {
        await using var database = await TestDatabase.CreateAsync();
        var letter = Post.Letter();
        letter.LastAnswer = answer;
        await database.ArrangeAsync(Member("orga", OrganizerRole.Organizer), letter);
        await MorningAsync(database);

        await TellAsync(database);

        Assert.Equal(isWork ? 1 : 0, (await ToldAsync(database)).Count);
    }

    private static async Task<TestDatabase> WaitingAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await database.ArrangeAsync(Member("orga", OrganizerRole.Organizer));
        await ArrangeApprovalAsync(database);
        await MorningAsync(database);
        await TellAsync(database);
        return database;
    }

    private static Organizer Member(string name, OrganizerRole role, bool isSetUp = true) => new()
    {
        Name = name,
        Email = $"{name}@team.example",
        NormalizedEmail = $"{name}@team.example",
        UserName = $"{name}@team.example",
        NormalizedUserName = $"{name}@team.example",
        Role = role,
        PasswordHash = isSetUp ? "x" : null,
        CreatedUtc = TestData.Now,
    };

    private static Task ArrangeApprovalAsync(TestDatabase database)
    {
        var edition = TestData.Edition();
        return database.ArrangeEditionAsync(edition, Person(edition));
    }

    private static Registration Person(Edition edition) => TestData.Registration(edition, RegistrationState.AwaitingApproval);

    /// <summary>Tomorrow at 8 o'clock in Berlin.</summary>
    private static Task MorningAsync(TestDatabase database)
    {
        database.Clock.SetUtcNow(new DateTimeOffset(TestData.Now.Date.AddDays(1).AddHours(7), TimeSpan.Zero));
        return Task.CompletedTask;
    }

    private static Task TellAsync(TestDatabase database) => database.WithAsync((WorkLetters task) => task.RunAsync(Cancel));

    private static Task SentAsync(TestDatabase database) => database.WithDbAsync(async db =>
    {
        await db.Set<OutboxMail>().ExecuteUpdateAsync(set => set.SetProperty(mail => mail.State, OutboxState.Sent), Cancel);
    });

    private static async Task<IReadOnlyList<string>> ToldAsync(TestDatabase database) =>
        [.. (await database.AllAsync<OutboxMail>()).Where(mail => mail.Kind == "WorkWaiting")
            .Select(mail => mail.ToAddress).Order(StringComparer.Ordinal)];

    private static async Task<string> TextAsync(TestDatabase database, string name) =>
        (await database.LastLetterAsync($"{name}@team.example")).Text;
}
