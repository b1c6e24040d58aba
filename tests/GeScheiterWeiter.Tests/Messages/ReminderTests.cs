using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Tests.Mail;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Messages;

/// <summary>Reminders come by themselves, once, and to those whom they are of use.</summary>
public sealed class ReminderTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EveryProvider]
    public async Task Several_instances_write_each_reminder_once_to_each_person(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = await ArrangeAsync(world, people: 70);

        MoveTo(world, edition.StartUtc - Day);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => RemindAsync(world))));
        await RemindAsync(world);

        var letters = await world.LettersAsync();
        Assert.Equal((70, 70), (letters.Count, letters.Select(letter => letter.To).Distinct().Count()));
        Assert.All(letters, letter => Assert.Equal("EveningTomorrow", letter.Kind));
        Assert.Equal(70, letters.Select(letter => letter.Link("/beitreten")).Distinct().Count());
    }

    [Fact]
    public async Task Each_comes_at_its_time_and_nobody_gets_one_twice()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = await ArrangeAsync(world);

        MoveTo(world, edition.StartUtc - Day - TimeSpan.FromMinutes(1));
        await RemindAsync(world);
        Assert.Empty(await world.LettersAsync());
        foreach (var moment in new[]
        {
            edition.StartUtc - Day, edition.StartUtc - Hour, edition.StartUtc, edition.EndUtc, edition.EndUtc + Day,
        })
        {
            MoveTo(world, moment);
            await RemindAsync(world);
        }

        Assert.Equal(["EveningTomorrow", "EveningBegins", "EveningOver"], (await world.LettersAsync()).Select(letter => letter.Kind));
    }

    [Fact]
    public async Task Whoever_gets_a_seat_shortly_before_the_start_is_shown_the_way_in_and_not_told_of_tomorrow()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = await ArrangeAsync(world, people: 0);
        MoveTo(world, edition.StartUtc - TimeSpan.FromMinutes(20));
        var late = TestData.Registration(edition);
        late.SeatedUtc = edition.StartUtc - TimeSpan.FromMinutes(20);
        await world.ArrangeAsync(late);

        await RemindAsync(world);

        Assert.Equal("EveningBegins", Assert.Single(await world.LettersAsync()).Kind);
    }

    [Fact]
    public async Task Whoever_gets_a_seat_after_a_day_before_is_not_told_of_a_day_before()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = await ArrangeAsync(world, people: 0);
        var late = TestData.Registration(edition);
        late.SeatedUtc = edition.StartUtc - (23 * Hour);
        await world.ArrangeAsync(late);

        MoveTo(world, edition.StartUtc - (22 * Hour));
        await RemindAsync(world);

        Assert.Empty(await world.LettersAsync());
    }

    [Fact]
    public async Task A_site_that_was_off_when_a_reminder_was_due_writes_it_as_long_as_it_makes_sense()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = await ArrangeAsync(world);

        MoveTo(world, edition.StartUtc - (5 * Hour));
        await RemindAsync(world);
        Assert.Empty(await world.LettersAsync());
        MoveTo(world, edition.EndUtc + (2 * Day));
        await RemindAsync(world);

        Assert.Equal("EveningOver", Assert.Single(await world.LettersAsync()).Kind);
    }

    [Fact]
    public async Task An_edition_moved_to_another_day_takes_its_reminders_along()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = await ArrangeAsync(world);
        MoveTo(world, edition.StartUtc - Day);
        await RemindAsync(world);

        await MoveEditionAsync(world, edition, 7 * Day);
        await RemindAsync(world);
        Assert.Single(await world.LettersAsync());
        MoveTo(world, edition.StartUtc + (6 * Day));
        await RemindAsync(world);

        Assert.Equal(["EveningTomorrow", "EveningTomorrow"], (await world.LettersAsync()).Select(letter => letter.Kind));
    }

    [Theory]
    [InlineData(EditionState.Draft)]
    [InlineData(EditionState.Cancelled)]
    public async Task A_draft_and_a_cancelled_edition_remind_nobody(EditionState state)
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = await ArrangeAsync(world, state: state);

        foreach (var moment in new[] { edition.StartUtc - Day, edition.StartUtc - Hour, edition.EndUtc })
        {
            MoveTo(world, moment);
            await RemindAsync(world);
        }

        Assert.Empty(await world.LettersAsync());
    }

    [Fact]
    public async Task What_still_waits_when_the_edition_is_cancelled_does_not_leave()
    {
        await using var server = new ScriptedSmtpServer();
        await using var world = await Post.DatabaseAsync(server);
        var edition = await ArrangeAsync(world);
        MoveTo(world, edition.StartUtc - Day);
        await RemindAsync(world);

        await world.WithAsync((EditionCancellation c) => c.CancelAsync(edition.Id, null, RegistrationWorld.Organizer, Cancel));
        await RemindAsync(world);
        await world.DeliverAsync(Cancel);

        Assert.Contains("abgesagt", Post.Read(Assert.Single(server.Letters)).Subject, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Only_who_has_a_seat_is_reminded()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var seated = TestData.Registration(edition);
        await world.ArrangeEditionAsync(
            edition, seated, TestData.Registration(edition, RegistrationState.Waiting),
            TestData.Registration(edition, RegistrationState.Cancelled),
            TestData.Registration(edition, RegistrationState.AwaitingApproval));

        MoveTo(world, edition.StartUtc - Hour);
        await RemindAsync(world);

        Assert.Equal(seated.Email, Assert.Single(await world.LettersAsync()).To);
    }

    [Fact]
    public async Task What_organizers_switch_off_is_not_written_and_does_not_leave()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = await ArrangeAsync(world);
        MoveTo(world, edition.StartUtc - Day);
        await RemindAsync(world);

        Assert.True(await SwitchAsync(world, edition, ReminderKind.Ahead, isOn: false));
        Assert.False(await SwitchAsync(world, edition, ReminderKind.Ahead, isOn: false));
        Assert.True(await SwitchAsync(world, edition, ReminderKind.Shortly, isOn: false));
        Assert.Equal(OutboxState.Discarded, Assert.Single(await world.AllAsync<OutboxMail>()).State);
        MoveTo(world, edition.StartUtc - Hour);
        await RemindAsync(world);
        Assert.Single(await world.LettersAsync());

        Assert.True(await SwitchAsync(world, edition, ReminderKind.Shortly, isOn: true));
        await RemindAsync(world);
        Assert.Equal("EveningBegins", (await world.LettersAsync())[^1].Kind);
    }

    [Fact]
    public async Task Each_comes_when_organizers_want_it()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = await ArrangeAsync(world);
        Assert.True(await RescheduleAsync(world, edition, ReminderKind.Ahead, 13 * Day));
        Assert.False(await RescheduleAsync(world, edition, ReminderKind.Ahead, 13 * Day));
        Assert.True(await RescheduleAsync(world, edition, ReminderKind.Shortly, 5 * Hour));
        Assert.True(await RescheduleAsync(world, edition, ReminderKind.Thanks, 7 * Day));

        var kinds = new List<string>();
        foreach (var (due, kind) in new[]
        {
            (edition.StartUtc - (13 * Day), "EveningTomorrow"), (edition.StartUtc - (5 * Hour), "EveningBegins"),
            (edition.EndUtc + (7 * Day), "EveningOver"),
        })
        {
            MoveTo(world, due - TimeSpan.FromSeconds(1));
            await RemindAsync(world);
            Assert.Equal(kinds, (await world.LettersAsync()).Select(letter => letter.Kind));
            MoveTo(world, due);
            await RemindAsync(world);
            kinds.Add(kind);
            Assert.Equal(kinds, (await world.LettersAsync()).Select(letter => letter.Kind));
        }
    }

    [Fact]
    public async Task Whoever_has_a_reminder_gets_no_second_one_when_its_time_is_changed()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = await ArrangeAsync(world);
        MoveTo(world, edition.StartUtc - (2 * Day));
        await RescheduleAsync(world, edition, ReminderKind.Ahead, 3 * Day);
        await RemindAsync(world);

        await RescheduleAsync(world, edition, ReminderKind.Ahead, Day);
        MoveTo(world, edition.StartUtc - Day);
        await RemindAsync(world);

        Assert.Single(await world.LettersAsync());
    }

    [Fact]
    public async Task Those_before_the_start_never_come_at_once()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = await ArrangeAsync(world);
        await RescheduleAsync(world, edition, ReminderKind.Ahead, 12 * Hour);
        await RescheduleAsync(world, edition, ReminderKind.Shortly, 6 * Hour);

        MoveTo(world, edition.StartUtc - (6 * Hour));
        await RemindAsync(world);

        Assert.Equal("EveningBegins", Assert.Single(await world.LettersAsync()).Kind);
    }

    [Fact]
    public async Task A_server_that_is_away_for_ten_minutes_delays_and_loses_no_reminder()
    {
        await using var server = new ScriptedSmtpServer { Script = command => command == "GREETING" ? "421 4.3.2 shutting down" : null };
        await using var world = await Post.DatabaseAsync(server);
        var edition = await ArrangeAsync(world, people: 4);
        MoveTo(world, edition.StartUtc - Hour);
        await RemindAsync(world);

        Assert.Equal(DeliveryOutcome.ServerAway, await world.DeliverAsync(Cancel));
        world.Clock.Advance(TimeSpan.FromMinutes(10));
        await RemindAsync(world);
        server.Script = _ => null;
        await world.DeliverAsync(Cancel);

        Assert.Equal(4, server.Letters.Select(letter => letter.To[0]).Distinct().Count());
        Assert.Equal((4, 4), (server.Letters.Count, (await world.AllAsync<RunLetter>()).Count));
    }

    private static async Task<Edition> ArrangeAsync(TestDatabase world, int people = 1, EditionState state = EditionState.Announced)
    {
        var edition = TestData.Edition(capacity: null, state: state);
        await world.ArrangeAsync([edition, .. Enumerable.Range(0, people).Select(_ => TestData.Registration(edition))]);
        return edition;
    }

    private static void MoveTo(TestDatabase world, DateTime utc) => world.Clock.SetUtcNow(utc);

    private static Task RemindAsync(TestDatabase world) => world.WithAsync((ReminderSending sending) => sending.RunAsync(Cancel));

    private static Task<bool> SwitchAsync(TestDatabase world, Edition edition, ReminderKind kind, bool isOn) =>
        world.WithAsync((ReminderEditor editor) => editor.SwitchAsync(edition.Id, kind, isOn, RegistrationWorld.Organizer, Cancel));

    private static Task<bool> RescheduleAsync(TestDatabase world, Edition edition, ReminderKind kind, TimeSpan distance) =>
        world.WithAsync((ReminderEditor editor) => editor.RescheduleAsync(
            edition.Id, kind, (int)distance.TotalMinutes, RegistrationWorld.Organizer, Cancel));

    private static Task<int> MoveEditionAsync(TestDatabase world, Edition edition, TimeSpan by) => world.WithDbAsync(
        db => db.Set<Edition>().Where(e => e.Id == edition.Id).ExecuteUpdateAsync(set => set
            .SetProperty(e => e.StartUtc, edition.StartUtc + by).SetProperty(e => e.EndUtc, edition.EndUtc + by)));
}
