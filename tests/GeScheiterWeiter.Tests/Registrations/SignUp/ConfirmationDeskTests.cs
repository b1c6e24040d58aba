using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Registrations.SignUp;

public sealed class ConfirmationDeskTests
{
    [Theory, EveryProvider]
    public async Task The_first_get_the_seats_and_the_others_wait_in_order(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 2);
        await database.ArrangeAsync(edition);

        var outcomes = new List<ConfirmationOutcome>();
        foreach (var name in new[] { "a", "b", "c", "d" })
            outcomes.Add(await new Participant(database, edition, $"{name}@stadt.example").JoinAsync());

        Assert.Equal(
            [ConfirmationOutcome.Seated, ConfirmationOutcome.Seated, ConfirmationOutcome.Waiting, ConfirmationOutcome.Waiting], outcomes);
        Assert.Contains("Stelle 2", (await database.LastLetterAsync("d@stadt.example")).Subject, StringComparison.Ordinal);
    }

    /// <summary>Thousands confirm at once, one after the other: each statement more is waited for by all behind.</summary>
    [Fact]
    public async Task A_confirmation_takes_one_look_and_six_writes()
    {
        var queries = new QueryLog();
        await using var database = await TestDatabase.CreateAsync(
            configure: services => services.ConfigureDbContext<AppDb>(db => db.AddInterceptors(queries)));
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        var anna = new Participant(database, edition, "anna@stadt.example");
        await anna.SignUpAsync();
        var token = await anna.LastTokenAsync("/bestaetigen/");

        queries.Clear();
        await database.WithAsync((ConfirmationDesk desk) => desk.ConfirmAsync(token, CancellationToken.None));

        Assert.Equal(
            ["SELECT", "UPDATE", "INSERT", "INSERT", "UPDATE", "INSERT", "UPDATE"],
            queries.Commands.Select(command => command.Split(' ')[0]));
    }

    [Fact]
    public async Task Walk_ins_never_overtake_people_who_wait()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(capacity: 5);
        edition.Seats.Taken = 4;
        edition.Seats.Waiting = 1;
        edition.Seats.LastWaitingNumber = 1;
        await database.ArrangeAsync(edition, TestData.Registration(edition, RegistrationState.Waiting));

        Assert.Equal(ConfirmationOutcome.Waiting, await new Participant(database, edition, "anna@stadt.example").JoinAsync());
    }

    [Theory, EveryProvider]
    public async Task Two_clicks_at_once_take_one_seat(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        var anna = new Participant(database, edition, "anna@stadt.example");
        await anna.SignUpAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(anna.ConfirmAsync)));

        Assert.Single(outcomes, ConfirmationOutcome.Seated);
        Assert.Equal(5, outcomes.Count(o => o == ConfirmationOutcome.AlreadyConfirmed));
        Assert.Equal(1, (await database.AllAsync<EditionSeats>()).Single().Taken);
    }

    [Fact]
    public async Task Whoever_waits_for_their_turn_while_the_edition_is_cancelled_gets_no_seat()
    {
        var queries = new QueryLog();
        await using var database = await TestDatabase.CreateAsync(
            configure: services => services.ConfigureDbContext<AppDb>(db => db.AddInterceptors(queries)));
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        var anna = new Participant(database, edition, "anna@stadt.example");
        await anna.SignUpAsync();
        var token = await anna.LastTokenAsync("/bestaetigen/");
        queries.Clear();
        Task<ConfirmationResult>? confirming = null;

        await database.WithDbAsync(async db =>
        {
            await using var turn = await db.BeginWriteAsync(CancellationToken.None);
            confirming = database.WithAsync((ConfirmationDesk desk) => desk.ConfirmAsync(token, CancellationToken.None));
            await Eventually.HoldsAsync(
                () => queries.Commands.Any(command => command.Contains("RegistrationTokens", StringComparison.Ordinal)),
                "The desk never looked for the link.");
            (await db.Set<Edition>().SingleAsync()).State = EditionState.Cancelled;
            await db.SaveChangesAsync();
            await turn.CommitAsync(CancellationToken.None);
        });

        Assert.Equal(ConfirmationOutcome.TooLate, (await confirming!).Outcome);
        Assert.Equal(RegistrationState.Unconfirmed, (await anna.RowAsync()).State);
        Assert.Equal((0, 0), (await database.AllAsync<EditionSeats>()).Select(seats => (seats.Taken, seats.Waiting)).Single());
    }

    [Fact]
    public async Task The_link_ends_after_48_hours_and_a_new_letter_can_be_asked_for()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        var anna = new Participant(database, edition, "anna@stadt.example");
        await anna.SignUpAsync();
        var old = await anna.LastTokenAsync("/bestaetigen/");
        database.Clock.Advance(TimeSpan.FromHours(48));

        Assert.Equal(ConfirmationOutcome.LinkExpired, await anna.ConfirmAsync());
        Assert.Equal(
            NewLetterOutcome.Sent,
            await database.WithAsync((ConfirmationDesk desk) => desk.SendNewLetterAsync(old, CancellationToken.None)));
        Assert.Equal(
            NewLetterOutcome.CoolingDown,
            await database.WithAsync((ConfirmationDesk desk) => desk.SendNewLetterAsync(old, CancellationToken.None)));
        Assert.Equal(ConfirmationOutcome.Seated, await anna.ConfirmAsync());
    }

    [Fact]
    public async Task A_confirmation_link_opens_no_personal_page_and_the_other_way_round()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        var anna = new Participant(database, edition, "anna@stadt.example");
        await anna.JoinAsync();
        var confirmation = await anna.LastTokenAsync("/bestaetigen/");
        var participation = await anna.LastTokenAsync("/teilnahme/");

        Assert.Equal(
            CancellationOutcome.UnknownLink,
            await database.WithAsync((ParticipationDesk desk) => desk.CancelAsync(confirmation, CancellationToken.None)));
        Assert.Equal(
            ConfirmationOutcome.UnknownLink,
            (await database.WithAsync((ConfirmationDesk desk) => desk.ConfirmAsync(participation, CancellationToken.None))).Outcome);
    }

    [Theory]
    [InlineData(AttendeeSide.Administration, ConfirmationOutcome.Seated)]
    [InlineData(AttendeeSide.Provider, ConfirmationOutcome.AwaitingApproval)]
    [InlineData(AttendeeSide.Partner, ConfirmationOutcome.AwaitingApproval)]
    public async Task An_edition_for_the_administration_asks_the_organizers_about_everybody_else(
        AttendeeSide side, ConfirmationOutcome expected)
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(audience: AudienceRule.AdministrationOnly);
        await database.ArrangeAsync(edition);
        var anna = new Participant(database, edition, "anna@stadt.example", side);

        Assert.Equal(expected, await anna.JoinAsync());
        Assert.Equal(expected == ConfirmationOutcome.Seated ? 1 : 0, (await database.AllAsync<EditionSeats>()).Single().Taken);
    }

    [Fact]
    public async Task Nobody_joins_an_edition_that_is_over()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(startUtc: TestData.Now.AddHours(1));
        await database.ArrangeAsync(edition);
        var anna = new Participant(database, edition, "anna@stadt.example");
        await anna.SignUpAsync();
        database.Clock.Advance(TimeSpan.FromHours(4));

        Assert.Equal(ConfirmationOutcome.TooLate, await anna.ConfirmAsync());
    }

    [Theory, EveryProvider]
    public async Task A_sign_up_nobody_confirmed_is_deleted_with_its_links(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        var anna = new Participant(database, edition, "anna@stadt.example");
        await anna.SignUpAsync();
        var link = await anna.LastTokenAsync("/bestaetigen/");
        await new Participant(database, edition, "berta@stadt.example").JoinAsync();

        database.Clock.Advance(new Retention().Unconfirmed - TimeSpan.FromSeconds(1));
        await database.WithAsync((UnconfirmedCleanup cleanup) => cleanup.RunAsync(CancellationToken.None));
        Assert.Equal(2, (await database.AllAsync<Registration>()).Count);

        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await database.WithAsync((UnconfirmedCleanup cleanup) => cleanup.RunAsync(CancellationToken.None));
        Assert.Equal("berta@stadt.example", Assert.Single(await database.AllAsync<Registration>()).Email);
        Assert.Equal(
            ConfirmationOutcome.UnknownLink,
            (await database.WithAsync((ConfirmationDesk desk) => desk.ConfirmAsync(link, CancellationToken.None))).Outcome);
        Assert.DoesNotContain(await database.AllAsync<OutboxMail>(), mail => mail.ToAddress == "anna@stadt.example");
        Assert.Single(await database.AllAsync<OutboxMail>(), mail => mail is { ToName: "", Subject: "", Text: "", Html: "" });
    }
}
