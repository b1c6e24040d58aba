using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Deletion;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Deletion;

public sealed class DeletionRunTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Retention Retention = new();

    [Theory, EveryProvider]
    public async Task People_go_when_their_time_after_the_edition_is_over_and_not_an_hour_before(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = await EditionWithPeopleAsync(database, 7);
        GoTo(database, edition.EndUtc + Retention.Registrations - TimeSpan.FromHours(1));
        await RunAsync(database);
        Assert.Equal(7, (await database.AllAsync<Registration>()).Count);

        GoTo(database, edition.EndUtc + Retention.Registrations);
        var result = await RunAsync(database);

        Assert.Equal(new DeletionResult(7, IsComplete: true), result);
        Assert.Empty(await database.AllAsync<Registration>());
        Assert.Empty(await database.AllAsync<RegistrationToken>());
        Assert.All(
            await database.AllAsync<OutboxMail>(),
            letter => Assert.Equal(("", "", ""), (letter.ToName, letter.ToAddress, letter.Text)));
    }

    [Fact]
    public async Task Nothing_of_them_is_left_in_any_table()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var person = TestData.Registration(edition, email: "eulalia@unverwechselbar.example", name: "Eulalia Unverwechselbar");
        await database.ArrangeEditionAsync(edition, person);
        await database.WithAsync((DecisionDesk desk) => desk.ResendAsync(edition.Id, person.Id, RegistrationWorld.Organizer, None));
        Assert.Contains("eulalia", await DatabaseDump.OfAsync(database), StringComparison.OrdinalIgnoreCase);
        GoTo(database, edition.EndUtc + Retention.Registrations);

        await RunAsync(database);

        var dump = await DatabaseDump.OfAsync(database);
        Assert.DoesNotContain("eulalia", dump, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("unverwechselbar", dump, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_cannot_be_deleted_keeps_nothing_else_and_is_tried_again()
    {
        await using var database = await TestDatabase.CreateAsync(
            configure: services => services.AddScoped<IEditionExpiry, FailingExpiry>());
        var (one, other) = (await EditionWithPeopleAsync(database, 2), await EditionWithPeopleAsync(database, 3));
        GoTo(database, new[] { one.EndUtc, other.EndUtc }.Max() + Retention.Registrations);

        var first = await RunAsync(database);
        var second = await RunAsync(database);

        Assert.Equal(new DeletionResult(2 * 5, IsComplete: true, HasFailed: true), first);
        Assert.Equal(new DeletionResult(0, IsComplete: true, HasFailed: true), second);
        Assert.Empty(await database.AllAsync<Registration>());
    }

    [Fact]
    public async Task What_somebody_needs_goes_long_before_they_do()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = await EditionWithPeopleAsync(database, 3);
        GoTo(database, edition.EndUtc + Retention.AccessNeeds);

        await RunAsync(database);

        var people = await database.AllAsync<Registration>();
        Assert.Equal(3, people.Count);
        Assert.All(people, person => Assert.Null(person.AccessNeeds));
    }

    [Fact]
    public async Task The_preview_tells_what_happens_and_the_protocol_what_has_happened()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = await EditionWithPeopleAsync(database, 120);
        GoTo(database, edition.EndUtc + Retention.Registrations);
        var planned = await database.WithAsync((DeletionPlan plan) => plan.ReadAsync(None));

        await RunAsync(database);

        Assert.All(planned, line => Assert.True(line.IsDueAt(database.Clock.GetUtcNow().UtcDateTime)));
        Assert.Equal(
            planned.Select(line => (line.Expiry.Key, line.EditionId, line.Count)).Order(),
            (await database.AllAsync<DeletionRecord>()).Select(record => (record.Key, record.EditionId, record.Count)).Order());
        Assert.Empty(await database.WithAsync((DeletionPlan plan) => plan.ReadAsync(None)));
    }

    [Fact]
    public async Task Two_runs_at_once_delete_and_count_everything_once()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = await EditionWithPeopleAsync(database, 160);
        GoTo(database, edition.EndUtc + Retention.Registrations);

        var results = await Task.WhenAll(RunAsync(database), RunAsync(database));

        Assert.Equal(2 * 160, results.Sum(result => result.Count));
        Assert.Equal([160, 160], (await database.AllAsync<DeletionRecord>()).Select(record => record.Count));
        Assert.Equal(160, await ExpiredAsync(database));
    }

    [Fact]
    public async Task A_run_that_is_cut_off_goes_on_where_it_was()
    {
        var (faults, deletes) = (new CommandFaults(), 0);
        await using var database = await TestDatabase.CreateAsync(
            configure: services => services.ConfigureDbContext<AppDb>(db => db.AddInterceptors(faults)));
        var edition = await EditionWithPeopleAsync(database, 130);
        GoTo(database, edition.EndUtc + Retention.Registrations);
        faults.FindsNoRoom = command =>
            command.CommandText.Contains("DELETE FROM \"Registrations\"", StringComparison.Ordinal) && ++deletes == 60;

        Assert.True((await RunAsync(database)).HasFailed);
        var left = (await database.AllAsync<Registration>()).Count;
        await RunAsync(database);

        Assert.Equal(1, faults.Count);
        Assert.InRange(left, 1, 129);
        Assert.Empty(await database.AllAsync<Registration>());
        Assert.Equal(130, Assert.Single(await database.AllAsync<DeletionRecord>(), record => record.Key == "registrations").Count);
    }

    [Fact]
    public async Task An_edition_that_is_held_keeps_everybody_until_the_hold_ends()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = await EditionWithPeopleAsync(database, 2);
        GoTo(database, edition.EndUtc + Retention.Registrations);
        var until = database.Clock.GetUtcNow().UtcDateTime.AddDays(30);
        Assert.Equal(HoldOutcome.Saved, await database.WithAsync(
            (DeletionHoldEditor editor) => editor.HoldAsync(edition.Id, 0, "Ein Rechtsstreit", until, RegistrationWorld.Organizer, None)));

        Assert.Equal(0, (await RunAsync(database)).Count);
        GoTo(database, until);

        Assert.Equal(4, (await RunAsync(database)).Count);
        Assert.DoesNotContain(await database.AllAsync<AuditEntry>(), entry => entry.Details?.Contains("Rechtsstreit") == true);
    }

    [Fact]
    public async Task A_hold_is_not_saved_over_somebody_elses_and_its_end_lies_ahead()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        var until = TestData.Now.AddDays(10);

        Assert.Equal(HoldOutcome.EndInvalid, await HoldAsync(0, TestData.Now));
        Assert.Equal(HoldOutcome.EndInvalid, await HoldAsync(0, TestData.Now + DeletionHold.Longest + TimeSpan.FromDays(1)));
        Assert.Equal(HoldOutcome.Saved, await HoldAsync(0, until));
        Assert.Equal(HoldOutcome.Outdated, await HoldAsync(0, until));
        Assert.Equal(HoldOutcome.Saved, await HoldAsync(1, until));

        Task<HoldOutcome?> HoldAsync(int version, DateTime end) => database.WithAsync(
            (DeletionHoldEditor editor) => editor.HoldAsync(edition.Id, version, "Grund", end, RegistrationWorld.Organizer, None));
    }

    [Fact]
    public async Task The_figures_stay_without_groups_of_fewer_than_five()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(capacity: null);
        var people = Enumerable.Range(0, 12).Select(_ => TestData.Registration(edition)).ToList();
        foreach (var (person, number) in people.Select((person, number) => (person, number)))
        {
            person.Side = number < 9 ? AttendeeSide.Administration : AttendeeSide.Provider;
            person.Role = number < 6 ? "Leitung" : $"Rolle {number}";
        }
        await database.ArrangeEditionAsync(edition, [.. people, TestData.Registration(edition, RegistrationState.Waiting)]);
        GoTo(database, edition.EndUtc + Retention.Registrations);
        var before = await ReadAsync();

        await RunAsync(database);

        var after = await ReadAsync();
        Assert.Equal((12, 1), (before.People.Seated, before.People.Waiting));
        Assert.Equal((12, 0), (after.People.Seated, after.People.Waiting));
        Assert.Equal(["alle anderen"], after.Sides.Select(side => side.Label));
        Assert.Equal(("Leitung", 6), (after.Roles[0].Label, after.Roles[0].Count));
        Assert.Equal(before.Course[^1].Total, after.Course[^1].Total);
        Assert.Equal(12, after.Fill[0].Points[^1].Seats);

        async Task<EditionStatistics> ReadAsync() =>
            Assert.IsType<EditionStatistics>(await database.WithAsync((StatisticsReader reader) => reader.ReadAsync(edition.Id, None)));
    }

    [Fact]
    public async Task By_itself_it_runs_at_night_and_not_on_a_clock_that_has_leapt()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = await EditionWithPeopleAsync(database, 1);
        // Somebody sets the clock a year ahead: in the night there is nothing to believe yet.
        GoTo(database, edition.EndUtc.Date.AddDays(365).AddHours(1));
        await HourlyAsync(database, hours: 20);
        Assert.Single(await database.AllAsync<Registration>());

        // It has gone on for a day: it is a year later.
        await HourlyAsync(database, hours: 10);

        Assert.Empty(await database.AllAsync<Registration>());
    }

    [Fact]
    public async Task A_clock_that_has_leapt_and_is_put_right_has_deleted_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = await EditionWithPeopleAsync(database, 1);
        await HourlyAsync(database, hours: 40);
        GoTo(database, edition.EndUtc.Date.AddDays(365).AddHours(1));

        await HourlyAsync(database, hours: 5);

        Assert.Single(await database.AllAsync<Registration>());
    }

    private static async Task HourlyAsync(TestDatabase database, int hours)
    {
        for (var hour = 0; hour < hours; hour++)
        {
            await database.WithAsync(async (ClockWatch watch) =>
            {
                await watch.RunAsync(None);
                return true;
            });
            await database.WithAsync(async (DeletionRun run) =>
            {
                await run.RunAsync(None);
                return true;
            });
            database.Clock.Advance(TimeSpan.FromHours(1));
        }
    }

    private static async Task<int> ExpiredAsync(TestDatabase database) =>
        (await database.AllAsync<AuditEntry>()).Where(entry => entry.Action == "registrations.expired")
            .Sum(entry => System.Text.Json.JsonDocument.Parse(entry.Details!).RootElement.GetProperty("count").GetInt32());

    private static async Task<Edition> EditionWithPeopleAsync(TestDatabase database, int people)
    {
        var edition = TestData.Edition(capacity: null);
        var registrations = Enumerable.Range(0, people).Select(_ => TestData.Registration(edition)).ToArray();
        foreach (var registration in registrations)
            registration.AccessNeeds = "Untertitel";
        await database.ArrangeEditionAsync(edition, registrations);
        await database.WithAsync(
            (DecisionDesk desk) => desk.ResendAsync(edition.Id, registrations[0].Id, RegistrationWorld.Organizer, None));
        return edition;
    }

    private static void GoTo(TestDatabase database, DateTime utc) => database.Clock.SetUtcNow(new DateTimeOffset(utc, TimeSpan.Zero));

    private static Task<DeletionResult> RunAsync(TestDatabase database) =>
        database.WithAsync((DeletionRun run) => run.DeleteDueAsync(Timeout.InfiniteTimeSpan, None));

    /// <summary>Has something of every edition that nobody can let go, and comes before everything else.</summary>
    private sealed class FailingExpiry(AppDb db) : IEditionExpiry
    {
        public string Key => "aaa-failing";

        public TimeSpan Length => TimeSpan.FromDays(1);

        public async Task<IReadOnlyDictionary<Guid, int>> CountAsync(CancellationToken cancellationToken) =>
            await db.Set<Edition>().ToDictionaryAsync(edition => edition.Id, _ => 1, cancellationToken);

        public Task<IReadOnlyList<string>> ExamplesAsync(Guid editionId, int most, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<string>>([]);

        public Task<int> ForgetAsync(Guid editionId, int most, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("Cannot be deleted.");
    }
}
