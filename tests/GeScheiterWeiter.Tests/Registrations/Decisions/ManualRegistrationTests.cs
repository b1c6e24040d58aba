using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.Decisions;

public sealed class ManualRegistrationTests
{
    private static readonly SignUpDetails Person = new("Ada Beispiel", EmailAddress.Parse("ada@amt.example"), "Amt", AttendeeSide.Provider);

    [Theory, EveryProvider]
    public async Task Somebody_entered_by_hand_has_a_seat_and_the_reason_is_kept(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(audience: AudienceRule.AdministrationOnly);
        await database.ArrangeAsync(edition);

        var result = await AddAsync(database, edition, withLetter: true);

        Assert.Equal(ManualRegistrationOutcome.Seated, result.Outcome);
        var registration = Assert.Single(await database.AllAsync<Registration>());
        Assert.Equal((RegistrationOrigin.ByHand, "Anruf am 3. März"), (registration.Origin, registration.ConsentNote));
        Assert.Single(await database.LettersAsync("ada@amt.example"));
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task Without_a_letter_nothing_is_written_and_a_full_edition_means_waiting(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 1);
        await database.ArrangeEditionAsync(edition, TestData.Registration(edition));

        var result = await AddAsync(database, edition, withLetter: false);

        Assert.Equal(ManualRegistrationOutcome.Waiting, result.Outcome);
        Assert.Empty(await database.LettersAsync());
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task The_same_person_never_takes_a_second_seat(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        var known = TestData.Registration(edition, email: "ADA@amt.example");
        await database.ArrangeEditionAsync(edition, known);

        var result = await AddAsync(database, edition, withLetter: true);

        Assert.Equal(new ManualRegistrationResult(ManualRegistrationOutcome.AlreadyThere, known.Id), result);
        Assert.Single(await database.AllAsync<Registration>());
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task What_is_there_is_written_over_only_by_whoever_has_seen_it(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        var known = TestData.Registration(edition, RegistrationState.Declined, email: "ada@amt.example", name: "Ada Vorher");
        await database.ArrangeEditionAsync(edition, known);

        var asked = await AddAsync(database, edition, withLetter: true);
        var outdated = await AddAsync(
            database, edition, withLetter: true, new SeenRegistration(known.Id, RegistrationState.Cancelled));
        var untouched = await database.ReadAsync(known);
        var done = await AddAsync(database, edition, withLetter: true, new SeenRegistration(known.Id, RegistrationState.Declined));

        Assert.Equal(new ManualRegistrationResult(ManualRegistrationOutcome.Known, known.Id), asked);
        Assert.Equal(ManualRegistrationOutcome.Known, outdated.Outcome);
        Assert.Equal(("Ada Vorher", RegistrationState.Declined), (untouched.Name, untouched.State));
        Assert.Equal(new ManualRegistrationResult(ManualRegistrationOutcome.Seated, known.Id), done);
        Assert.Equal("Ada Beispiel", (await database.ReadAsync(known)).Name);
        Assert.Single(await database.LettersAsync("ada@amt.example"));
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task An_edition_that_is_over_takes_nobody(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(startUtc: TestData.Now.AddDays(-3));
        await database.ArrangeAsync(edition);

        Assert.Equal(
            new ManualRegistrationResult(ManualRegistrationOutcome.NotOpen, null), await AddAsync(database, edition, withLetter: true));
        Assert.Empty(await database.AllAsync<Registration>());
    }

    private static Task<ManualRegistrationResult> AddAsync(
        TestDatabase database, Edition edition, bool withLetter, SeenRegistration? over = null) =>
        database.WithAsync((ManualRegistration entry) =>
            entry.AddAsync(edition.Id, Person, "Anruf am 3. März", withLetter, over, RegistrationWorld.Organizer, CancellationToken.None));
}
