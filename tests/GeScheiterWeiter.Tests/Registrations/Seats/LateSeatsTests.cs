using GeScheiterWeiter.Common;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.Seats;

/// <summary>One seat, taken; Berta, Carla and Doris wait for it in this order.</summary>
public sealed class LateSeatsTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly Edition _edition = TestData.Edition(capacity: 1, startUtc: TestData.Now.AddMinutes(50));
    private readonly Dictionary<string, SecretToken> _links = [];

    [Theory, EveryProvider]
    public async Task A_seat_that_comes_free_late_goes_to_the_first_in_line_who_is_there(StorageProvider provider)
    {
        await using var world = await ArrangeAsync(provider);
        Assert.Equal(LateSeatOutcome.WaitsHere, await WaitHereAsync(world, "Doris"));
        Assert.Equal(LateSeatOutcome.WaitsHere, await WaitHereAsync(world, "Carla"));

        await GiveBackAsync(world, "Anna");

        Assert.Equal("Carla", await SeatedAsync(world));
        Assert.Equal("SeatFreed", (await world.LastLetterAsync("Carla@amt.example")).Kind);
    }

    [Theory, EveryProvider]
    public async Task A_late_seat_nobody_is_there_for_stays_free_for_the_next_who_comes(StorageProvider provider)
    {
        await using var world = await ArrangeAsync(provider);

        await GiveBackAsync(world, "Anna");
        Assert.Null(await SeatedAsync(world));

        Assert.Equal(LateSeatOutcome.Seated, await WaitHereAsync(world, "Doris"));
        Assert.Equal(LateSeatOutcome.WaitsHere, await WaitHereAsync(world, "Berta"));
        Assert.Equal("Doris", await SeatedAsync(world));
    }

    [Theory, EveryProvider]
    public async Task Of_all_who_come_at_once_one_gets_the_seat(StorageProvider provider)
    {
        await using var world = await ArrangeAsync(provider);
        await GiveBackAsync(world, "Anna");

        var outcomes = await Task.WhenAll(
            Enumerable.Repeat(new[] { "Berta", "Carla", "Doris" }, 3).SelectMany(names => names)
                .Select(name => Task.Run(() => WaitHereAsync(world, name))));

        Assert.Single(outcomes, LateSeatOutcome.Seated);
        Assert.NotNull(await SeatedAsync(world));
    }

    [Fact]
    public async Task Whoever_has_not_been_heard_of_for_ten_minutes_is_not_there_any_more()
    {
        await using var world = await ArrangeAsync();
        await WaitHereAsync(world, "Berta");
        world.Clock.Advance(TimeSpan.FromMinutes(5));
        await WaitHereAsync(world, "Carla");
        world.Clock.Advance(TimeSpan.FromMinutes(5));

        await GiveBackAsync(world, "Anna");

        Assert.Equal("Carla", await SeatedAsync(world));
    }

    [Fact]
    public async Task Until_an_hour_before_the_start_the_first_in_line_has_the_seat_wherever_they_are()
    {
        _edition.StartUtc = TestData.Now + LateSeats.BeforeStart + TimeSpan.FromSeconds(1);
        await using var world = await ArrangeAsync();
        Assert.Equal(LateSeatOutcome.NotNow, await WaitHereAsync(world, "Doris"));

        await GiveBackAsync(world, "Anna");

        Assert.Equal("Berta", await SeatedAsync(world));
    }

    [Fact]
    public async Task After_the_end_and_with_a_seat_there_is_nothing_to_wait_for()
    {
        await using var world = await ArrangeAsync();
        Assert.Equal(LateSeatOutcome.NotNow, await WaitHereAsync(world, "Anna"));
        await GiveBackAsync(world, "Anna");

        world.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(LateSeatOutcome.NotNow, await WaitHereAsync(world, "Berta"));
        Assert.Null(await SeatedAsync(world));
        Assert.Equal(
            LateSeatOutcome.UnknownLink,
            await world.WithAsync((LateSeatDesk desk) => desk.WaitHereAsync(SecretToken.Create(), None)));
    }

    [Fact]
    public async Task A_seat_given_back_late_by_mistake_comes_back_with_the_undo()
    {
        await using var world = await ArrangeAsync();
        await GiveBackAsync(world, "Anna");

        Assert.Equal(
            UndoOutcome.Restored,
            await world.WithAsync((ParticipationDesk desk) => desk.UndoCancellationAsync(_links["Anna"], None)));

        Assert.Equal("Anna", await SeatedAsync(world));
    }

    [Fact]
    public async Task When_the_evening_is_put_off_a_seat_left_free_goes_to_the_first_in_line()
    {
        await using var world = await ArrangeAsync();
        await GiveBackAsync(world, "Anna");
        var later = new EditionDraft
        {
            Name = _edition.Name,
            Slug = _edition.Slug,
            StartUtc = _edition.StartUtc.AddDays(7),
            EndUtc = _edition.EndUtc.AddDays(7),
        };

        await world.WithAsync((EditionChangeEditor editor) => editor.EditAsync(
            _edition.Id, 0, later, tell: false, RegistrationWorld.Organizer, None));

        Assert.Equal("Berta", await SeatedAsync(world));
    }

    private async Task<TestDatabase> ArrangeAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var world = await TestDatabase.CreateAsync(provider);
        var people = new[] { "Anna", "Berta", "Carla", "Doris" }.Select((name, number) =>
        {
            var person = TestData.Registration(
                _edition, number == 0 ? RegistrationState.Seated : RegistrationState.Waiting, name + "@amt.example", name);
            person.WaitingNumber = number == 0 ? null : number;
            return person;
        }).ToArray();
        await world.ArrangeEditionAsync(_edition, people);
        await world.ArrangeAsync([.. people.Select(person => TestData.Link(person, _links[person.Name] = SecretToken.Create()))]);
        return world;
    }

    private Task<LateSeatOutcome> WaitHereAsync(TestDatabase world, string name) =>
        world.WithAsync((LateSeatDesk desk) => desk.WaitHereAsync(_links[name], None));

    private Task<CancellationOutcome> GiveBackAsync(TestDatabase world, string name) =>
        world.WithAsync((ParticipationDesk desk) => desk.CancelAsync(_links[name], None));

    /// <summary>Who has the seat; null while nobody has. The ledger agrees.</summary>
    private static async Task<string?> SeatedAsync(TestDatabase world)
    {
        await world.AssertSeatsAgreeAsync();
        return (await world.AllAsync<Registration>()).SingleOrDefault(r => r.State == RegistrationState.Seated)?.Name;
    }
}
