using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.SelfService;

public sealed class ParticipationDeskTests
{
    [Theory, EveryProvider]
    public async Task A_seat_given_back_goes_to_the_person_who_waited_longest(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (edition, people) = await FullHouseAsync(database, seats: 1, people: 3);

        Assert.Equal(CancellationOutcome.Cancelled, await people[0].CancelAsync());

        Assert.Equal(RegistrationState.Seated, (await people[1].RowAsync()).State);
        Assert.Equal(RegistrationState.Waiting, (await people[2].RowAsync()).State);
        Assert.Equal("SeatFreed", (await people[1].LetterKindsAsync()).Last());
        await AssertLedgerAsync(database, taken: 1, waiting: 1);
    }

    [Fact]
    public async Task The_calendar_entry_keeps_its_name_and_its_sequence_only_rises()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (_, people) = await FullHouseAsync(database, seats: 1, people: 1);
        await people[0].CancelAsync();
        await people[0].UndoAsync();

        var entries = (await people[0].LettersAsync()).Where(letter => letter.Calendar is not null).ToList();

        Assert.Equal([CalendarMethod.Request, CalendarMethod.Cancel, CalendarMethod.Request], entries.Select(e => e.Mail.CalendarMethod));
        Assert.Single(entries.Select(e => Line(e, "UID:")).Distinct());
        Assert.Equal(["SEQUENCE:1", "SEQUENCE:2", "SEQUENCE:3"], entries.Select(e => Line(e, "SEQUENCE:")));
        Assert.All(entries, e => Assert.DoesNotContain("/teilnahme/", e.Calendar, StringComparison.Ordinal));
        Assert.All(entries, e => Assert.Contains("BEGIN:VTIMEZONE", e.Calendar, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_undo_within_ten_minutes_gives_a_free_seat_again()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (_, people) = await FullHouseAsync(database, seats: 2, people: 1);
        await people[0].CancelAsync();
        database.Clock.Advance(Registration.UndoWindow - TimeSpan.FromSeconds(1));

        Assert.Equal(UndoOutcome.Restored, await people[0].UndoAsync());
        Assert.Equal(RegistrationState.Seated, (await people[0].RowAsync()).State);
        await AssertLedgerAsync(database, taken: 1, waiting: 0);
    }

    [Theory, EveryProvider]
    public async Task An_undo_after_the_seat_was_passed_on_leads_to_the_head_of_the_line(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (_, people) = await FullHouseAsync(database, seats: 1, people: 3);
        await people[0].CancelAsync();

        Assert.Equal(UndoOutcome.FirstInLine, await people[0].UndoAsync());
        Assert.Contains("Stelle 1", (await people[0].LettersAsync())[^1].Subject, StringComparison.Ordinal);
        await AssertLedgerAsync(database, taken: 1, waiting: 2);

        await people[1].CancelAsync();
        Assert.Equal(RegistrationState.Seated, (await people[0].RowAsync()).State);
    }

    [Fact]
    public async Task After_ten_minutes_there_is_nothing_to_undo()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (_, people) = await FullHouseAsync(database, seats: 1, people: 1);
        await people[0].CancelAsync();
        database.Clock.Advance(Registration.UndoWindow);

        Assert.Equal(UndoOutcome.TooLate, await people[0].UndoAsync());
        await AssertLedgerAsync(database, taken: 0, waiting: 0);
    }

    [Fact]
    public async Task Leaving_the_waiting_list_and_thinking_better_of_it_keeps_the_place_in_the_line()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (_, people) = await FullHouseAsync(database, seats: 1, people: 3);
        await people[1].CancelAsync();
        await AssertLedgerAsync(database, taken: 1, waiting: 1);

        Assert.Equal(UndoOutcome.Restored, await people[1].UndoAsync());

        await AssertLedgerAsync(database, taken: 1, waiting: 2);
        await people[0].CancelAsync();
        Assert.Equal(RegistrationState.Seated, (await people[1].RowAsync()).State);
    }

    [Theory, EveryProvider]
    public async Task Two_clicks_at_once_free_one_seat(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (_, people) = await FullHouseAsync(database, seats: 2, people: 4);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(people[0].CancelAsync)));

        Assert.Single(outcomes, CancellationOutcome.Cancelled);
        await AssertLedgerAsync(database, taken: 2, waiting: 1);
    }

    [Fact]
    public async Task A_letter_is_sent_again_on_request_but_not_by_the_dozen()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (_, people) = await FullHouseAsync(database, seats: 1, people: 1);
        database.Clock.Advance(RegistrationDesk.CoolDown);

        Assert.Equal(ResendOutcome.Sent, await people[0].ResendAsync());
        Assert.Equal(ResendOutcome.CoolingDown, await people[0].ResendAsync());
        Assert.Equal(["ConfirmationRequested", "SeatConfirmed", "SeatConfirmed"], await people[0].LetterKindsAsync());
    }

    [Fact]
    public async Task What_people_correct_is_kept_and_the_log_names_only_the_fields()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (_, people) = await FullHouseAsync(database, seats: 1, people: 1);

        await people[0].AtTheDeskAsync((desk, token) => desk.CorrectAsync(
            token, new RegistrationCorrection("Berta Neu", "Stadt Beispiel", null, "Untertitel", null), given: null,
            CancellationToken.None));

        var row = await people[0].RowAsync();
        Assert.Equal(("Berta Neu", "Untertitel"), (row.Name, row.AccessNeeds));
        var trace = (await database.AllAsync<GeScheiterWeiter.Audit.AuditEntry>()).Single(e => e.Action == "registration.corrected");
        Assert.Equal("""{"fields":["Name","AccessNeeds"]}""", trace.Details);
    }

    private static async Task<(Edition Edition, List<Participant> People)> FullHouseAsync(TestDatabase database, int seats, int people)
    {
        var edition = TestData.Edition(capacity: seats);
        await database.ArrangeAsync(edition);
        var all = Enumerable.Range(0, people).Select(i => new Participant(database, edition, $"person{i}@stadt.example")).ToList();
        foreach (var person in all)
            await person.JoinAsync();
        return (edition, all);
    }

    private static async Task AssertLedgerAsync(TestDatabase database, int taken, int waiting)
    {
        var seats = (await database.AllAsync<EditionSeats>()).Single();
        var rows = await database.AllAsync<Registration>();
        Assert.Equal((taken, waiting), (seats.Taken, seats.Waiting));
        Assert.Equal(
            (taken, waiting),
            (rows.Count(r => r.State == RegistrationState.Seated), rows.Count(r => r.State == RegistrationState.Waiting)));
    }

    private static string Line(ReceivedLetter letter, string start) =>
        (letter.Calendar ?? "").Split("\r\n").Single(line => line.StartsWith(start, StringComparison.Ordinal));
}
