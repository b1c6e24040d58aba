using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations;

/// <summary>Which letter is written when somebody asks for one again, whatever has become of the edition.</summary>
public sealed class RegistrationStatusLetterTests
{
    private const string None = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>
    /// Each line: the registration's state; what is written while the edition is ahead, once it is cancelled, once it is over.
    /// </summary>
    public static TheoryData<RegistrationState, string, string, string> Table => new()
    {
        { RegistrationState.Seated, "SeatConfirmed", "EditionCancelled", None },
        { RegistrationState.Waiting, "PlacedOnWaitingList", "EditionCancelled", None },
        { RegistrationState.AwaitingApproval, "ApprovalPending", "EditionCancelled", None },
        { RegistrationState.Unconfirmed, "ConfirmationRequested", None, None },
        { RegistrationState.Declined, None, None, None },
        { RegistrationState.Cancelled, None, None, None },
    };

    [Theory, MemberData(nameof(Table))]
    public async Task An_organizer_repeats_what_is_true_now(RegistrationState state, string ahead, string cancelled, string over)
    {
        foreach (var (edition, kind) in Editions(ahead, cancelled, over))
        {
            await using var world = await TestDatabase.CreateAsync();
            var person = TestData.Registration(edition, state);
            await world.ArrangeEditionAsync(edition, person);

            var outcome = await world.WithAsync(
                (DecisionDesk desk) => desk.ResendAsync(edition.Id, person.Id, RegistrationWorld.Organizer, Cancel));

            Assert.Equal(kind == None ? RepeatOutcome.NothingToSend : RepeatOutcome.Sent, outcome);
            Assert.Equal(kind, await KindsAsync(world));
        }
    }

    [Theory, MemberData(nameof(Table))]
    public async Task A_corrected_address_gets_what_is_true_now(RegistrationState state, string ahead, string cancelled, string over)
    {
        if (state is RegistrationState.Declined or RegistrationState.Cancelled)
            return;
        foreach (var (edition, kind) in Editions(ahead, cancelled, over))
        {
            await using var world = await TestDatabase.CreateAsync();
            var person = TestData.Registration(edition, state);
            await world.ArrangeEditionAsync(edition, person);

            var outcome = await world.WithAsync((AddressCorrection correction) => correction.CorrectAsync(
                edition.Id, person.Id, EmailAddress.Parse("neu@amt.example"), RegistrationWorld.Organizer, Cancel));

            Assert.Equal(kind == None ? AddressOutcome.CorrectedWithoutLetter : AddressOutcome.Corrected, outcome);
            Assert.Equal(kind, await KindsAsync(world));
        }
    }

    [Theory, MemberData(nameof(Table))]
    public async Task An_attendee_gets_what_is_true_now(RegistrationState state, string ahead, string cancelled, string over)
    {
        // The address of whoever has not confirmed is not proven: no personal page is theirs.
        var expected = state == RegistrationState.Unconfirmed ? (None, None, None) : (ahead, cancelled, over);
        foreach (var (edition, kind) in Editions(expected.Item1, expected.Item2, expected.Item3))
        {
            await using var world = await TestDatabase.CreateAsync();
            var person = TestData.Registration(edition, state);
            var token = SecretToken.Create();
            await world.ArrangeEditionAsync(edition, person);
            await world.ArrangeAsync(TestData.Link(person, token));

            await world.WithAsync((ParticipationDesk desk) => desk.ResendAsync(token, Cancel));

            Assert.Equal(kind, await KindsAsync(world));
        }
    }

    [Fact]
    public async Task The_cancellation_that_is_repeated_says_why_and_takes_the_entry_out_of_the_calendar()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(state: EditionState.Cancelled);
        edition.CancellationReason = "Der Strom ist weg.";
        var person = TestData.Registration(edition);
        await world.ArrangeEditionAsync(edition, person);

        await world.WithAsync((DecisionDesk desk) => desk.ResendAsync(edition.Id, person.Id, RegistrationWorld.Organizer, Cancel));

        var letter = Assert.Single(await world.LettersAsync());
        Assert.Contains("Der Strom ist weg.", letter.Mail.Text, StringComparison.Ordinal);
        Assert.Contains("METHOD:CANCEL", letter.Mail.Calendar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(EditionState.Cancelled, 30)]
    [InlineData(EditionState.Announced, -3)]
    public async Task Nothing_is_given_back_of_an_edition_that_is_cancelled_or_over(EditionState state, int days)
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(state: state, startUtc: TestData.Now.AddDays(days));
        var person = TestData.Registration(edition);
        var token = SecretToken.Create();
        await world.ArrangeEditionAsync(edition, person);
        await world.ArrangeAsync(TestData.Link(person, token));

        Assert.Equal(CancellationOutcome.TooLate, await world.WithAsync((ParticipationDesk desk) => desk.CancelAsync(token, Cancel)));
        var byOrganizer = await world.WithAsync(
            (DecisionDesk desk) => desk.CancelAsync(edition.Id, person.Id, null, RegistrationWorld.Organizer, Cancel));
        Assert.Equal(CancelByOrganizerOutcome.NothingToCancel, byOrganizer);
        Assert.Empty(await world.LettersAsync());
    }

    private static IEnumerable<(Edition Edition, string Kind)> Editions(string ahead, string cancelled, string over) =>
    [
        (TestData.Edition(), ahead),
        (TestData.Edition(state: EditionState.Cancelled), cancelled),
        (TestData.Edition(startUtc: TestData.Now.AddDays(-3)), over),
    ];

    private static async Task<string> KindsAsync(TestDatabase world) =>
        string.Join(", ", (await world.LettersAsync()).Select(letter => letter.Kind));
}
