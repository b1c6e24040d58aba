using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.Decisions;

public sealed class ReinstatementTests
{
    private const string Sentence = "Das war unser Fehler.";
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, EveryProvider]
    public async Task A_refusal_taken_back_gives_a_free_seat_and_the_letter_with_the_calendar(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(audience: AudienceRule.AdministrationOnly);
        var person = TestData.Registration(edition, RegistrationState.AwaitingApproval, side: AttendeeSide.Provider);
        await database.ArrangeEditionAsync(edition, person);
        await database.WithAsync((DecisionDesk desk) => desk.DeclineAsync(edition.Id, person.Id, null, RegistrationWorld.Organizer, None));

        var outcome = await TakeBackAsync(database, person, sentence: Sentence);

        Assert.Equal(ReinstatementOutcome.Seated, outcome);
        var letter = await database.LastLetterAsync(person.Email);
        Assert.Equal("SeatConfirmed", letter.Kind);
        Assert.Contains(Sentence, letter.Text, StringComparison.Ordinal);
        Assert.NotNull(letter.Calendar);
        Assert.NotNull((await database.ReadAsync(person)).ApprovedUtc);
        Assert.Single(
            await database.AllAsync<AuditEntry>(),
            e => e.Action == "registration.refusal-taken-back" && e.ActorId == RegistrationWorld.Organizer.Id);
        Assert.Equal(
            (RegistrationNoteKind.ReinstatementSentence, Sentence),
            Assert.Single((await database.AllAsync<RegistrationNote>()).Select(note => (note.Kind, note.Text))));
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task A_refusal_taken_back_can_be_decided_anew(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        var person = TestData.Registration(edition, RegistrationState.Declined);
        await database.ArrangeEditionAsync(edition, person);

        var outcome = await TakeBackAsync(database, person, ReinstatementGoal.DecideAgain);

        Assert.Equal(ReinstatementOutcome.AwaitingApproval, outcome);
        Assert.Equal("ApprovalPending", (await database.LastLetterAsync(person.Email)).Kind);
        Assert.Equal(
            ApprovalOutcome.Seated,
            await database.WithAsync(
                (DecisionDesk desk) => desk.ApproveAsync(edition.Id, person.Id, null, RegistrationWorld.Organizer, None)));
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task In_a_full_edition_a_refusal_taken_back_leads_to_the_end_of_the_line(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 1);
        var (waiting, declined) =
            (TestData.Registration(edition, RegistrationState.Waiting), TestData.Registration(edition, RegistrationState.Declined));
        await database.ArrangeEditionAsync(edition, TestData.Registration(edition), waiting, declined);

        Assert.Equal(ReinstatementOutcome.Waiting, await TakeBackAsync(database, declined));

        Assert.Equal("PlacedOnWaitingList", (await database.LastLetterAsync(declined.Email)).Kind);
        Assert.True((await database.ReadAsync(declined)).WaitingNumber > waiting.WaitingNumber);
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task Who_gave_a_seat_back_long_ago_comes_after_those_who_have_waited(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 1);
        await database.ArrangeAsync(edition);
        var (ada, bela, carl) = (
            new Participant(database, edition, "ada@amt.example"), new Participant(database, edition, "bela@amt.example"),
            new Participant(database, edition, "carl@amt.example"));
        await ada.JoinAsync();
        await bela.JoinAsync();
        await carl.JoinAsync();
        await ada.CancelAsync();
        database.Clock.Advance(TimeSpan.FromMinutes(11));

        Assert.Equal(ReinstatementOutcome.Waiting, await TakeBackAsync(database, await ada.RowAsync()));

        Assert.Equal(RegistrationState.Seated, (await bela.RowAsync()).State);
        Assert.True((await ada.RowAsync()).WaitingNumber > (await carl.RowAsync()).WaitingNumber);
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task Who_rings_up_within_the_ten_minutes_is_no_worse_off_than_by_the_link(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 1);
        await database.ArrangeAsync(edition);
        var (ada, bela, carl) = (
            new Participant(database, edition, "ada@amt.example"), new Participant(database, edition, "bela@amt.example"),
            new Participant(database, edition, "carl@amt.example"));
        await ada.JoinAsync();
        await bela.JoinAsync();
        await carl.JoinAsync();
        await ada.CancelAsync();

        Assert.Equal(ReinstatementOutcome.Waiting, await TakeBackAsync(database, await ada.RowAsync()));

        Assert.True((await ada.RowAsync()).WaitingNumber < (await carl.RowAsync()).WaitingNumber);
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task What_organizers_took_is_given_back_whole_seat_first_in_line_or_old_place(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 1);
        var seated = TestData.Registration(edition);
        var line = Enumerable.Range(0, 4).Select(_ => TestData.Registration(edition, RegistrationState.Waiting)).ToArray();
        await database.ArrangeEditionAsync(edition, [seated, .. line]);
        foreach (var person in new[] { line[2], seated })
        {
            await database.WithAsync(
                (DecisionDesk desk) => desk.CancelAsync(edition.Id, person.Id, null, RegistrationWorld.Organizer, None));
        }

        database.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(ReinstatementOutcome.Waiting, await TakeBackAsync(database, line[2]));
        Assert.Equal(ReinstatementOutcome.Waiting, await TakeBackAsync(database, seated, sentence: Sentence));

        var waiting = (await database.AllAsync<Registration>())
            .Where(r => r.State == RegistrationState.Waiting).OrderBy(r => r.WaitingNumber).Select(r => r.Id);
        Assert.Equal([seated.Id, line[1].Id, line[2].Id, line[3].Id], waiting);
        Assert.Contains(Sentence, (await database.LastLetterAsync(seated.Email)).Text, StringComparison.Ordinal);
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task A_seat_that_is_still_free_comes_back(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 1);
        var person = TestData.Registration(edition);
        await database.ArrangeEditionAsync(edition, person);
        await database.WithAsync((DecisionDesk desk) => desk.CancelAsync(edition.Id, person.Id, null, RegistrationWorld.Organizer, None));
        var cancelled = await database.ReadAsync(person);

        Assert.False(cancelled.CanUndoCancellationAt(TestData.Now));
        Assert.Equal(ReinstatementOutcome.Seated, await TakeBackAsync(database, person));

        var letter = await database.LastLetterAsync(person.Email);
        Assert.Equal("SeatConfirmed", letter.Kind);
        Assert.True((await database.ReadAsync(person)).CalendarSequence > cancelled.CalendarSequence);
        Assert.Single(await database.AllAsync<AuditEntry>(), e => e.Action == "registration.restored");
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task Who_cancelled_before_a_decision_waits_for_one_again(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(audience: AudienceRule.AdministrationOnly);
        await database.ArrangeAsync(edition);
        var participant = new Participant(database, edition, "ada@amt.example", AttendeeSide.Provider);
        await participant.JoinAsync();
        await participant.CancelAsync();
        database.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(ReinstatementOutcome.AwaitingApproval, await TakeBackAsync(database, await participant.RowAsync()));
        Assert.Equal("ApprovalPending", (await database.LastLetterAsync("ada@amt.example")).Kind);
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task Of_many_who_take_it_back_at_once_one_does_and_one_letter_is_written(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 1);
        var (first, second) =
            (TestData.Registration(edition, RegistrationState.Declined), TestData.Registration(edition, RegistrationState.Declined));
        await database.ArrangeEditionAsync(edition, first, second);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(
            number => Task.Run(() => TakeBackAsync(database, number % 2 == 0 ? first : second))));

        Assert.Single(outcomes, ReinstatementOutcome.Seated);
        Assert.Single(outcomes, ReinstatementOutcome.Waiting);
        Assert.Equal(6, outcomes.Count(outcome => outcome == ReinstatementOutcome.NothingToTakeBack));
        Assert.Single(await database.LettersAsync(first.Email));
        Assert.Single(await database.LettersAsync(second.Email));
        await database.AssertSeatsAgreeAsync();
    }

    [Theory]
    [InlineData(RegistrationState.Unconfirmed)]
    [InlineData(RegistrationState.AwaitingApproval)]
    [InlineData(RegistrationState.Seated)]
    [InlineData(RegistrationState.Waiting)]
    public async Task Where_nothing_has_ended_there_is_nothing_to_take_back(RegistrationState state)
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var person = TestData.Registration(edition, state);
        await database.ArrangeEditionAsync(edition, person);

        Assert.Equal(ReinstatementOutcome.NothingToTakeBack, await TakeBackAsync(database, person));
        Assert.Empty(await database.LettersAsync());
    }

    [Theory]
    [InlineData(EditionState.Cancelled, 30)]
    [InlineData(EditionState.ProgrammeSettled, -3)]
    public async Task Once_an_edition_is_over_or_cancelled_it_is_too_late(EditionState state, int days)
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(state: state, startUtc: TestData.Now.AddDays(days));
        var person = TestData.Registration(edition, RegistrationState.Declined);
        await database.ArrangeEditionAsync(edition, person);

        Assert.Equal(ReinstatementOutcome.TooLate, await TakeBackAsync(database, person));
        Assert.Equal(RegistrationState.Declined, (await database.ReadAsync(person)).State);
    }

    private static Task<ReinstatementOutcome> TakeBackAsync(
        TestDatabase database, Registration person, ReinstatementGoal goal = ReinstatementGoal.LetIn, string? sentence = null) =>
        database.WithAsync((Reinstatement desk) => desk.TakeBackAsync(
            person.EditionId, person.Id, goal, sentence, RegistrationWorld.Organizer, None));
}
