using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Meeting;

public sealed class JoiningDeskTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly Edition _edition = TestData.Edition(capacity: null, startUtc: TestData.Now.AddMinutes(10));

    [Theory, EveryProvider]
    public async Task Coming_first_and_coming_last_are_kept(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var person = await ArrangeAsync(world, TestData.Registration(_edition));

        Assert.Equal(JoiningOutcome.LedIn, (await JoinAsync(world, person[0])).Outcome);
        world.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(new Uri("https://raum.example/"), (await JoinAsync(world, person[0])).Address);

        var attendance = Assert.Single(await world.AllAsync<Attendance>());
        Assert.Equal((TestData.Now, TestData.Now.AddMinutes(20)), (attendance.FirstUtc, attendance.LastUtc));
    }

    [Theory]
    [InlineData(RegistrationState.Waiting)]
    [InlineData(RegistrationState.AwaitingApproval)]
    [InlineData(RegistrationState.Cancelled)]
    [InlineData(RegistrationState.Declined)]
    public async Task Without_a_seat_nobody_is_led_in(RegistrationState state)
    {
        await using var world = await TestDatabase.CreateAsync();
        var person = await ArrangeAsync(world, TestData.Registration(_edition, state));

        Assert.Equal(new JoiningResult(JoiningOutcome.NoSeat), await JoinAsync(world, person[0]));
        Assert.Empty(await world.AllAsync<Attendance>());
    }

    [Theory, EveryProvider]
    public async Task Two_clicks_at_once_are_one_person_who_came(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var person = await ArrangeAsync(world, TestData.Registration(_edition));

        var joinings = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => JoinAsync(world, person[0], browser: 1))));

        Assert.All(joinings, joining => Assert.Equal(JoiningOutcome.LedIn, joining.Outcome));
        Assert.Single(await world.AllAsync<Attendance>());
        Assert.Single(await world.AllAsync<AttendanceBrowser>());
    }

    [Fact]
    public async Task A_link_that_is_passed_around_is_noticed_and_lets_people_in_all_the_same()
    {
        await using var world = await TestDatabase.CreateAsync();
        var people = await ArrangeAsync(world, TestData.Registration(_edition), TestData.Registration(_edition));
        for (byte browser = 0; browser < 20; browser++)
            Assert.Equal(JoiningOutcome.LedIn, (await JoinAsync(world, people[0], browser)).Outcome);
        for (byte browser = 0; browser < 3; browser++)
            await JoinAsync(world, people[1], browser);

        Assert.Equal(1, await PassedAroundAsync(world));
        Assert.Equal(AttendanceBrowser.MostKept + 3, (await world.AllAsync<AttendanceBrowser>()).Count);

        world.Clock.Advance(AttendanceBrowser.AlarmWindow + TimeSpan.FromSeconds(1));
        Assert.Equal(0, await PassedAroundAsync(world));
    }

    [Fact]
    public async Task The_day_after_nobody_knows_the_browsers_any_more()
    {
        await using var world = await TestDatabase.CreateAsync();
        var person = await ArrangeAsync(world, TestData.Registration(_edition));
        await JoinAsync(world, person[0], browser: 1);

        world.Clock.Advance(TimeSpan.FromHours(25));
        await world.WithAsync((AttendanceBrowserCleanup task) => task.RunAsync(None));

        Assert.Empty(await world.AllAsync<AttendanceBrowser>());
        Assert.Single(await world.AllAsync<Attendance>());
    }

    [Fact]
    public async Task Hundreds_who_press_the_button_at_once_are_all_led_in()
    {
        const int people = 400;
        await using var world = await TestDatabase.CreateAsync();
        var tokens = await ArrangeAsync(world, [.. Enumerable.Range(0, people).Select(_ => TestData.Registration(_edition))]);

        var joinings = await Task.WhenAll(tokens.Select(token => Task.Run(() => JoinAsync(world, token, browser: 1))));

        Assert.All(joinings, joining => Assert.Equal(JoiningOutcome.LedIn, joining.Outcome));
        Assert.Equal(people, (await world.AllAsync<Attendance>()).Count);
        var evening = await world.WithAsync((EveningReader reader) => reader.ReadAsync(_edition.Id, None));
        Assert.Equal((people, people), (evening.Seated, evening.Came));
    }

    private async Task<SecretToken[]> ArrangeAsync(TestDatabase world, params Registration[] people)
    {
        var tokens = people.Select(_ => SecretToken.Create()).ToArray();
        await world.ArrangeEditionAsync(_edition, people);
        await world.ArrangeAsync(
        [
            new EditionRoom { EditionId = _edition.Id, Address = "https://raum.example/" },
            .. people.Zip(tokens, (person, token) => TestData.Link(person, token)),
        ]);
        return tokens;
    }

    private static Task<JoiningResult> JoinAsync(TestDatabase world, SecretToken token, byte? browser = null) =>
        world.WithAsync((JoiningDesk desk) => desk.JoinAsync(token, RoomChoice.Room, _ => Mark(browser), None));

    private static byte[]? Mark(byte? browser) => browser is { } number ? [.. Enumerable.Repeat(number, 32)] : null;

    private async Task<int> PassedAroundAsync(TestDatabase world) =>
        (await world.WithAsync((EveningReader reader) => reader.ReadAsync(_edition.Id, None))).PassedAround;
}
