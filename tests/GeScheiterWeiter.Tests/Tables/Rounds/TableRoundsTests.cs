using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Tables;
using GeScheiterWeiter.Tables.Rounds;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Tables.Rounds;

public sealed class TableRoundsTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private Edition _edition = TestData.Edition(capacity: null, startUtc: TestData.Now.AddMinutes(-10));
    private readonly Dictionary<Guid, SecretToken> _links = [];

    [Theory, EveryProvider]
    public async Task Forty_people_sit_twice_with_others_and_late_comers_and_leavers_are_taken_care_of(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var people = await ArrangeAsync(world, 42);
        foreach (var person in people.Take(40))
            Assert.Equal(TableOutcome.Done, await ComeAsync(world, person));

        Assert.Equal(TableRoundOutcome.Done, await BeginAsync(world));
        var first = await PlacesAsync(world, 1);
        Assert.Equal(40, first.Count);
        Assert.Equal(TableOutcome.Done, await ComeAsync(world, people[40]));
        Assert.Null((await StandingAsync(world, people[40]))!.Table);
        Assert.Equal(TableOutcome.NoTable, (await EnterAsync(world, people[40])).Outcome);
        Assert.Equal(TableOutcome.Done, await LeaveAsync(world, people[0]));
        Assert.Equal(TableRoundOutcome.RunsAlready, await BeginAsync(world));
        Assert.Equal(TableRoundOutcome.Done, await EndAsync(world));
        Assert.Equal(TableRoundOutcome.Done, await BeginAsync(world));

        var second = await PlacesAsync(world, 2);
        Assert.Equal(people.Skip(1).Take(40).Select(p => p.Id).Order(), second.Select(p => p.RegistrationId).Order());
        Assert.All(second.GroupBy(p => p.Table), table => Assert.InRange(table.Count(), 3, 5));
        Assert.Empty(Pairs(first).Intersect(Pairs(second)));
        var standing = (await StandingAsync(world, people[40]))!;
        Assert.Equal((2, second.Count(p => p.Table == standing.Table) - 1), (standing.Round, standing.Others));
        Assert.Equal(new Uri($"https://tische.example/{standing.Table}"), (await EnterAsync(world, people[40])).Address);
    }

    [Theory]
    [InlineData(0, TableRoundOutcome.TooFewPeople)]
    [InlineData(1, TableRoundOutcome.TooFewPeople)]
    [InlineData(2, TableRoundOutcome.Done)]
    public async Task Nobody_sits_alone(int people, TableRoundOutcome expected)
    {
        await using var world = await TestDatabase.CreateAsync();
        foreach (var person in await ArrangeAsync(world, people))
            await ComeAsync(world, person);

        Assert.Equal(expected, await BeginAsync(world));
        Assert.Equal(expected == TableRoundOutcome.Done ? people : 0, (await world.AllAsync<TablePlace>()).Count);
    }

    [Fact]
    public async Task Where_there_are_more_tables_than_rooms_nobody_is_seated()
    {
        await using var world = await TestDatabase.CreateAsync();
        var people = await ArrangeAsync(world, 9, setting => setting.Rooms = ["https://eins.example/", "https://zwei.example/"]);
        foreach (var person in people)
            await ComeAsync(world, person);

        Assert.Equal(TableRoundOutcome.TooFewRooms, await BeginAsync(world));
        Assert.Empty(await world.AllAsync<TableRound>());
        await LeaveAsync(world, people[0]);
        Assert.Equal(TableRoundOutcome.Done, await BeginAsync(world));
    }

    [Fact]
    public async Task Two_who_begin_at_once_begin_one_round()
    {
        await using var world = await TestDatabase.CreateAsync();
        foreach (var person in await ArrangeAsync(world, 6))
            await ComeAsync(world, person);

        var outcomes = await Task.WhenAll(BeginAsync(world), BeginAsync(world));

        Assert.Equal([TableRoundOutcome.Done, TableRoundOutcome.RunsAlready], outcomes.Order());
        Assert.Equal(6, (await world.AllAsync<TablePlace>()).Count);
    }

    [Fact]
    public async Task An_organizer_moves_people_and_seats_who_came_late()
    {
        await using var world = await TestDatabase.CreateAsync();
        var people = await ArrangeAsync(world, 9);
        foreach (var person in people.Take(8))
            await ComeAsync(world, person);
        await BeginAsync(world);
        await ComeAsync(world, people[8]);
        var other = (await StandingAsync(world, people[0]))!.Table == 1 ? 2 : 1;

        Assert.Equal(TableRoundOutcome.Done, await MoveAsync(world, people[0].Id, other));
        Assert.Equal(TableRoundOutcome.Done, await MoveAsync(world, people[8].Id, other));
        Assert.Equal(TableRoundOutcome.Unknown, await MoveAsync(world, people[0].Id, 3));
        Assert.Equal(TableRoundOutcome.Unknown, await MoveAsync(world, Guid.NewGuid(), 1));

        Assert.Equal((other, other), ((await StandingAsync(world, people[0]))!.Table, (await StandingAsync(world, people[8]))!.Table));
        Assert.DoesNotContain(
            await world.AllAsync<AuditEntry>(), entry => entry.Details?.Contains("Person ", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData(RegistrationState.Waiting, 0, TableOutcome.Closed)]
    [InlineData(RegistrationState.Seated, -60, TableOutcome.Closed)]
    [InlineData(RegistrationState.Seated, 200, TableOutcome.Closed)]
    [InlineData(RegistrationState.Seated, 0, TableOutcome.Done)]
    public async Task Only_whoever_has_a_seat_comes_and_only_while_the_doors_are_open(
        RegistrationState state, int minutes, TableOutcome expected)
    {
        await using var world = await TestDatabase.CreateAsync();
        _edition = TestData.Edition(capacity: null, startUtc: TestData.Now.AddMinutes(-minutes));
        var person = (await ArrangeAsync(world, 1, state: state))[0];

        Assert.Equal(expected, await ComeAsync(world, person));
    }

    [Fact]
    public async Task A_topic_is_one_of_those_offered_and_may_be_changed()
    {
        await using var world = await TestDatabase.CreateAsync();
        var person = (await ArrangeAsync(world, 1))[0];

        Assert.Equal(TableOutcome.UnknownTopic, await ComeAsync(world, person, "Wetter"));
        Assert.Equal(TableOutcome.Done, await ComeAsync(world, person, "Prozesse"));
        Assert.Equal(TableOutcome.Done, await ComeAsync(world, person, "Personal"));
        Assert.Equal("Personal", Assert.Single(await world.AllAsync<TableParticipation>()).Topic);
    }

    [Theory, EveryProvider]
    public async Task Who_sat_with_whom_is_forgotten_the_day_after_and_with_the_person(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var people = await ArrangeAsync(world, 4);
        foreach (var person in people)
            await ComeAsync(world, person);
        await BeginAsync(world);

        await world.WithAsync((Erasure erasure) => erasure.EraseAsync(
            _edition.Id, people[0].Id, Actor.Organizer(Guid.CreateVersion7()), None));
        Assert.Equal((3, 3), ((await world.AllAsync<TablePlace>()).Count, (await world.AllAsync<TableParticipation>()).Count));

        world.Clock.SetUtcNow(_edition.EndUtc.AddHours(23));
        await world.WithAsync((TableCleanup cleanup) => cleanup.RunAsync(None));
        Assert.Equal(3, (await world.AllAsync<TablePlace>()).Count);
        world.Clock.SetUtcNow(_edition.EndUtc.AddHours(25));
        await world.WithAsync((TableCleanup cleanup) => cleanup.RunAsync(None));
        Assert.Empty(await world.AllAsync<TablePlace>());
        Assert.Empty(await world.AllAsync<TableParticipation>());
    }

    [Fact]
    public void Rooms_are_one_address_for_all_or_one_for_each()
    {
        TableSettingDraft Draft(params string[] rooms) => new(4, ["Prozesse"], false, rooms);

        Assert.Null(Draft("https://tische.example/{tisch}").Problem());
        Assert.Null(Draft("https://tische.example/a", "https://tische.example/b").Problem());
        Assert.Equal(TableSettingOutcome.NoRoom, Draft().Problem());
        Assert.Equal(TableSettingOutcome.RoomInvalid, Draft("http://tische.example/").Problem());
        Assert.Equal(TableSettingOutcome.RoomInvalid, Draft("javascript:alert({tisch})").Problem());
        Assert.Equal(TableSettingOutcome.PatternAmongOthers, Draft("https://tische.example/{tisch}", "https://b.example/").Problem());
        Assert.Equal(TableSettingOutcome.SizeInvalid, (Draft("https://a.example/") with { Size = 7 }).Problem());
        Assert.Equal(
            TableSettingOutcome.TooManyTopics,
            (Draft("https://a.example/") with { Topics = [.. Enumerable.Range(0, 9).Select(number => $"Thema {number}")] }).Problem());
    }

    private static HashSet<(Guid, Guid)> Pairs(List<TablePlace> places) =>
    [
        .. places.GroupBy(p => p.Table).SelectMany(table =>
            from one in table
            from other in table
            where one.RegistrationId.CompareTo(other.RegistrationId) < 0
            select (one.RegistrationId, other.RegistrationId)),
    ];

    private async Task<List<Registration>> ArrangeAsync(
        TestDatabase world, int count, Action<TableSetting>? change = null, RegistrationState state = RegistrationState.Seated)
    {
        var people = Enumerable.Range(0, count).Select(number => TestData.Registration(
            _edition, state, side: number % 2 == 0 ? AttendeeSide.Administration : AttendeeSide.Provider)).ToList();
        foreach (var person in people)
            _links[person.Id] = SecretToken.Create();
        var setting = new TableSetting
        {
            EditionId = _edition.Id,
            Topics = ["Prozesse", "Personal"],
            Rooms = [$"https://tische.example/{TableSetting.NumberInAddress}"],
        };
        change?.Invoke(setting);
        await world.ArrangeAsync(
            [
                _edition, new EditionRoom { EditionId = _edition.Id, Address = "https://raum.example/" }, setting,
                .. people, .. people.Select(person => TestData.Link(person, _links[person.Id])),
            ]);
        return people;
    }

    private Task<TableOutcome> ComeAsync(TestDatabase world, Registration person, string? topic = null) =>
        world.WithAsync((TableDesk desk) => desk.ComeAsync(_links[person.Id], topic, None));

    private Task<TableOutcome> LeaveAsync(TestDatabase world, Registration person) =>
        world.WithAsync((TableDesk desk) => desk.LeaveAsync(_links[person.Id], None));

    private Task<TableEntry> EnterAsync(TestDatabase world, Registration person) =>
        world.WithAsync((TableDesk desk) => desk.EnterAsync(_links[person.Id], None));

    private static Task<TableStanding?> StandingAsync(TestDatabase world, Registration person) => world.WithAsync(async (AppDb db) =>
    {
        var registration = await db.Set<Registration>().AsNoTracking()
            .Include(r => r.Edition).ThenInclude(e => e.Seats).SingleAsync(r => r.Id == person.Id);
        return await world.WithAsync((TableDesk desk) => desk.FindAsync(registration, None));
    });

    private Task<TableRoundOutcome> BeginAsync(TestDatabase world) =>
        world.WithAsync((TableRounds rounds) => rounds.BeginAsync(_edition.Id, RegistrationWorld.Organizer, None));

    private Task<TableRoundOutcome> EndAsync(TestDatabase world) =>
        world.WithAsync((TableRounds rounds) => rounds.EndAsync(_edition.Id, RegistrationWorld.Organizer, None));

    private Task<TableRoundOutcome> MoveAsync(TestDatabase world, Guid registration, int table) => world.WithAsync(
        (TableRounds rounds) => rounds.MoveAsync(_edition.Id, registration, table, RegistrationWorld.Organizer, None));

    private static Task<List<TablePlace>> PlacesAsync(TestDatabase world, int round) =>
        world.WithDbAsync(db => db.Set<TablePlace>().Where(p => p.Round == round).ToListAsync());
}
