using GeScheiterWeiter.Audit;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.EditionChanges.Letters;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Letters;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.EditionChanges;

public sealed class EditionChangeEditorTests
{
    private static readonly Actor Organizer = Actor.Organizer(Guid.CreateVersion7());

    [Theory, EveryProvider]
    public async Task A_moved_edition_sends_everybody_seated_a_newer_calendar_entry(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        var seated = TestData.Registration(edition);
        seated.CalendarSequence = 4;
        var waiting = TestData.Registration(edition, RegistrationState.Waiting);
        await world.ArrangeAsync(
            edition, seated, waiting, TestData.Registration(edition, RegistrationState.Cancelled),
            TestData.Registration(edition, RegistrationState.Unconfirmed));

        var outcome = await MoveAsync(world, edition, 0);

        Assert.Equal(EditionOutcome.Saved, outcome);
        var letters = await world.LettersAsync();
        Assert.Equal([seated.Email, waiting.Email], letters.Select(l => l.To).Order());
        Assert.All(letters, l => Assert.Equal(nameof(EditionMoved), l.Kind));
        var mail = (await world.LastLetterAsync(seated.Email)).Mail;
        Assert.Equal(CalendarMethod.Request, mail.CalendarMethod);
        Assert.Contains("SEQUENCE:5", mail.Calendar, StringComparison.Ordinal);
        Assert.Contains("METHOD:REQUEST", mail.Calendar, StringComparison.Ordinal);
        Assert.Null((await world.LastLetterAsync(waiting.Email)).Mail.Calendar);
        Assert.Contains("Warteliste", (await world.LastLetterAsync(waiting.Email)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_move_that_comes_too_late_writes_to_nobody()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition, TestData.Registration(edition));

        Assert.Equal(EditionOutcome.Outdated, await MoveAsync(world, edition, 7));

        Assert.Empty(await world.LettersAsync());
        Assert.Equal(edition.StartUtc, Assert.Single(await world.AllAsync<Edition>()).StartUtc);
    }

    [Theory, EveryProvider]
    public async Task The_talks_move_along_and_nobody_is_told_when_that_is_not_wanted(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        var (timed, open) = (TestData.Talk(edition), TestData.Talk(edition));
        timed.StartUtc = edition.StartUtc.AddMinutes(30);
        await world.ArrangeAsync(edition, timed, open, TestData.Registration(edition));

        await MoveAsync(world, edition, 0, tell: false);

        var talks = (await world.AllAsync<Talk>()).ToDictionary(t => t.Id, t => t.StartUtc);
        Assert.Equal(timed.StartUtc.Value.AddDays(7), talks[timed.Id]);
        Assert.Null(talks[open.Id]);
        Assert.Empty(await world.LettersAsync());
    }

    [Theory, EveryProvider]
    public async Task A_cancelled_edition_withdraws_every_calendar_entry_and_writes_to_those_who_wait(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(state: EditionState.ProgrammeSettled);
        var (seated, waiting) = (TestData.Registration(edition), TestData.Registration(edition, RegistrationState.Waiting));
        await world.ArrangeAsync(edition, seated, waiting, TestData.Registration(edition, RegistrationState.Declined));

        var outcome = await CancelAsync(world, edition.Id, "Es geht [leider](https://boese.example) nicht.");

        Assert.Equal(EditionCancellationOutcome.Cancelled, outcome);
        Assert.Equal(2, (await world.LettersAsync()).Count);
        var withdrawal = await world.LastLetterAsync(seated.Email);
        Assert.Equal(CalendarMethod.Cancel, withdrawal.Mail.CalendarMethod);
        Assert.Contains("METHOD:CANCEL", withdrawal.Calendar, StringComparison.Ordinal);
        Assert.DoesNotContain(withdrawal.Links, link => link.Host == "boese.example");
        Assert.Null((await world.LastLetterAsync(waiting.Email)).Calendar);
        var cancelled = Assert.Single(await world.AllAsync<Edition>());
        Assert.Equal((EditionState.Cancelled, 1), (cancelled.State, cancelled.CalendarSequence));
        Assert.Equal(EditionCancellationOutcome.NotNow, await CancelAsync(world, edition.Id, null));
        Assert.Equal(2, (await world.LettersAsync()).Count);
    }

    [Theory]
    [InlineData(EditionState.Draft)]
    [InlineData(EditionState.Cancelled)]
    public async Task A_draft_cannot_be_cancelled_nor_anything_twice(EditionState state)
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(state: state);
        await world.ArrangeAsync(edition);

        Assert.Equal(EditionCancellationOutcome.NotNow, await CancelAsync(world, edition.Id, null));
        Assert.Null(await CancelAsync(world, Guid.NewGuid(), null));
    }

    [Theory, EveryProvider]
    public async Task More_seats_go_to_the_people_waiting_in_their_order(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 1);
        var waiting = Enumerable.Range(0, 3).Select(_ => TestData.Registration(edition, RegistrationState.Waiting)).ToList();
        edition.Seats.Taken = 1;
        edition.Seats.Waiting = 3;
        await world.ArrangeAsync([edition, TestData.Registration(edition), .. waiting]);

        var result = await ChangeAsync(world, edition, 1, 3, tell: false);

        Assert.Equal(new CapacityResult(CapacityOutcome.Saved, 2, 3), result);
        var after = (await world.AllAsync<Registration>()).ToDictionary(r => r.Id, r => r.State);
        Assert.Equal([RegistrationState.Seated, RegistrationState.Seated, RegistrationState.Waiting], waiting.Select(r => after[r.Id]));
        Assert.All(await world.LettersAsync(), l => Assert.Equal(nameof(SeatFreed), l.Kind));
        Assert.Equal(2, (await world.LettersAsync()).Count);
    }

    [Fact]
    public async Task Fewer_seats_than_taken_throw_nobody_out()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(capacity: 5);
        edition.Seats.Taken = 2;
        await world.ArrangeAsync(edition, TestData.Registration(edition), TestData.Registration(edition));

        var result = await ChangeAsync(world, edition, 5, 1, tell: true);

        Assert.Equal(new CapacityResult(CapacityOutcome.Saved, 0, 2), result);
        Assert.All(await world.AllAsync<Registration>(), r => Assert.Equal(RegistrationState.Seated, r.State));
        var letters = await world.LettersAsync();
        Assert.Equal(2, letters.Count);
        Assert.All(letters, l => Assert.Contains("Ihr Platz bleibt Ihnen", l.Text, StringComparison.Ordinal));
        Assert.All(letters, l => Assert.Contains("SEQUENCE:1", l.Calendar, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(9, 20, CapacityOutcome.Outdated)]
    [InlineData(5, 0, CapacityOutcome.CapacityInvalid)]
    [InlineData(5, 2_000_000, CapacityOutcome.CapacityInvalid)]
    public async Task A_number_of_seats_that_makes_no_sense_changes_nothing(int known, int wanted, CapacityOutcome expected)
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(capacity: 5);
        await world.ArrangeAsync(edition);

        Assert.Equal(expected, (await ChangeAsync(world, edition, known, wanted, tell: true))!.Outcome);
        Assert.Equal(5, Assert.Single(await world.AllAsync<EditionSeats>()).Capacity);
    }

    [Fact]
    public async Task A_full_house_is_written_to_in_batches_and_nobody_is_left_out()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var registrations = Enumerable.Range(0, 450).Select(_ => TestData.Registration(edition)).ToList();
        await world.ArrangeAsync([edition, .. registrations]);

        await CancelAsync(world, edition.Id, null);

        Assert.Equal(registrations.Select(r => r.Email).Order(), (await world.LettersAsync()).Select(l => l.To).Order());
    }

    private static Task<EditionOutcome?> MoveAsync(TestDatabase world, Edition edition, int version, bool tell = true) =>
        world.WithAsync((EditionChangeEditor notices) => notices.EditAsync(
            edition.Id, version,
            new EditionDraft
            {
                Name = edition.Name,
                Slug = edition.Slug,
                StartUtc = edition.StartUtc.AddDays(7),
                EndUtc = edition.EndUtc.AddDays(7),
            },
            tell, Organizer, CancellationToken.None));

    private static Task<EditionCancellationOutcome?> CancelAsync(TestDatabase world, Guid id, string? sentence) =>
        world.WithAsync((EditionCancellation c) => c.CancelAsync(id, sentence, Organizer, CancellationToken.None));

    private static Task<CapacityResult?> ChangeAsync(TestDatabase world, Edition edition, int known, int wanted, bool tell) =>
        world.WithAsync((CapacityEditor plan) => plan.ChangeAsync(edition.Id, known, wanted, tell, Organizer, CancellationToken.None));
}
