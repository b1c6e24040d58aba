using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.SignUp;

public sealed class RegistrationDeskTests
{
    [Theory, EveryProvider]
    public async Task A_sign_up_leaves_a_row_a_letter_and_a_trace_and_takes_no_seat(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 1);
        await database.ArrangeAsync(edition);
        var anna = new Participant(database, edition, "anna@stadt.example");

        Assert.Equal(SignUpOutcome.LetterSent, await anna.SignUpAsync());

        Assert.Equal(RegistrationState.Unconfirmed, (await anna.RowAsync()).State);
        Assert.Equal(["ConfirmationRequested"], await anna.LetterKindsAsync());
        Assert.Equal(["registration.requested"], (await database.AllAsync<AuditEntry>()).Select(e => e.Action));
        Assert.Equal(0, (await database.AllAsync<EditionSeats>()).Single().Taken);
    }

    /// <summary>U+FB2C becomes three characters when it is normalised; the column of the search text has room for one.</summary>
    [Theory, EveryProvider]
    public async Task Letters_that_grow_when_they_are_made_comparable_fit_their_columns(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        var details = new SignUpDetails(
            new string('\uFB2C', Registration.MaxNameLength), EmailAddress.Parse("anna@stadt.example"),
            new string('\uFB2C', Registration.MaxOrganisationLength), AttendeeSide.Administration);

        var outcome = await database.WithAsync(
            (RegistrationDesk desk) => desk.RegisterAsync(edition.Slug, details, CancellationToken.None));

        Assert.Equal(SignUpOutcome.LetterSent, outcome);
    }

    [Theory, EveryProvider]
    public async Task Another_spelling_of_the_address_is_the_same_person(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);

        await new Participant(database, edition, "anna@stadt.example").SignUpAsync();
        await new Participant(database, edition, " ANNA@Stadt.Example ").SignUpAsync();

        Assert.Single(await database.AllAsync<Registration>());
    }

    [Fact]
    public async Task Nobodys_mailbox_is_flooded_through_the_form()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        var anna = new Participant(database, edition, "anna@stadt.example");

        await anna.SignUpAsync();
        await anna.SignUpAsync();
        database.Clock.Advance(RegistrationDesk.CoolDown - TimeSpan.FromSeconds(1));
        await anna.SignUpAsync();
        Assert.Single(await anna.LettersAsync());

        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await anna.SignUpAsync();
        Assert.Equal(2, (await anna.LettersAsync()).Count);
    }

    [Fact]
    public async Task Whoever_has_a_seat_is_reminded_of_it_and_never_gets_a_second_one()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(capacity: 5);
        await database.ArrangeAsync(edition);
        var anna = new Participant(database, edition, "anna@stadt.example");
        await anna.JoinAsync();
        database.Clock.Advance(RegistrationDesk.CoolDown);

        Assert.Equal(SignUpOutcome.LetterSent, await anna.SignUpAsync("Jemand anderes"));

        Assert.Equal(["ConfirmationRequested", "SeatConfirmed", "AlreadyRegistered"], await anna.LetterKindsAsync());
        Assert.Equal("Anna Beispiel", (await anna.RowAsync()).Name);
        Assert.Equal(1, (await database.AllAsync<EditionSeats>()).Single().Taken);
    }

    [Fact]
    public async Task Whoever_cancelled_may_come_back()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(capacity: 1);
        await database.ArrangeAsync(edition);
        var anna = new Participant(database, edition, "anna@stadt.example");
        await anna.JoinAsync();
        await anna.CancelAsync();
        database.Clock.Advance(RegistrationDesk.CoolDown);

        Assert.Equal(ConfirmationOutcome.Seated, await anna.JoinAsync());
        Assert.Equal(1, (await database.AllAsync<EditionSeats>()).Single().Taken);
    }

    [Theory]
    [InlineData(EditionState.Draft, SignUpOutcome.UnknownEdition)]
    [InlineData(EditionState.Cancelled, SignUpOutcome.RegistrationNotOpen)]
    public async Task An_edition_that_is_not_open_takes_nobody(EditionState state, SignUpOutcome expected)
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(state: state);
        await database.ArrangeAsync(edition);

        Assert.Equal(expected, await new Participant(database, edition, "anna@stadt.example").SignUpAsync());
        Assert.Empty(await database.AllAsync<Registration>());
        Assert.Empty(await database.LettersAsync());
    }

    [Theory, EveryProvider]
    public async Task Many_clicks_at_once_make_one_registration(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        var anna = new Participant(database, edition, "anna@stadt.example");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => anna.SignUpAsync())));

        Assert.Single(await database.AllAsync<Registration>());
        Assert.Single(await anna.LettersAsync());
    }
}
