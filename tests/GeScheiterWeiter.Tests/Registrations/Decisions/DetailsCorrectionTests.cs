using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.Decisions;

public sealed class DetailsCorrectionTests
{
    private static readonly RegistrationDetails Right = new(
        "Jürgen Übermut", "Kreis Beispiel", AttendeeSide.Provider, "Leitung", "Gebärdensprache");

    [Theory, EveryProvider]
    public async Task What_is_put_right_is_found_by_its_new_words_and_the_log_names_the_fields_alone(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(audience: AudienceRule.AdministrationOnly);
        var person = TestData.Registration(edition, name: "Jurgen Ubermut");
        await database.ArrangeEditionAsync(edition, person);

        var outcome = await CorrectAsync(database, person, RegistrationDetails.Of(person), Right);

        Assert.Equal(DetailsOutcome.Corrected, outcome);
        var after = await database.ReadAsync(person);
        Assert.Equal(Right, RegistrationDetails.Of(after));
        Assert.Equal(RegistrationState.Seated, after.State);
        Assert.Contains("kreis beispiel", after.SearchText, StringComparison.Ordinal);
        var entry = Assert.Single(await database.AllAsync<AuditEntry>(), e => e.Action == "registration.corrected");
        Assert.Equal((RegistrationWorld.Organizer.Id, person.Id), (entry.ActorId, entry.SubjectId!.Value));
        Assert.Equal("{\"fields\":[\"Name\",\"Organisation\",\"Side\",\"Role\",\"AccessNeeds\"]}", entry.Details);
        Assert.Empty(await database.LettersAsync());
        await database.AssertSeatsAgreeAsync();
    }

    [Theory]
    [InlineData(RegistrationState.AwaitingApproval)]
    [InlineData(RegistrationState.Seated)]
    [InlineData(RegistrationState.Waiting)]
    [InlineData(RegistrationState.Cancelled)]
    [InlineData(RegistrationState.Declined)]
    public async Task Whatever_has_become_of_somebody_their_details_can_be_put_right(RegistrationState state)
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(state: EditionState.ProgrammeSettled, startUtc: TestData.Now.AddDays(-3));
        var person = TestData.Registration(edition, state);
        await database.ArrangeEditionAsync(edition, person);

        Assert.Equal(DetailsOutcome.Corrected, await CorrectAsync(database, person, RegistrationDetails.Of(person), Right));
        Assert.Equal((Right.Name, state), ((await database.ReadAsync(person)).Name, (await database.ReadAsync(person)).State));
    }

    [Fact]
    public async Task What_an_unproven_sign_up_says_stays_with_its_link()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var person = TestData.Registration(edition, RegistrationState.Unconfirmed);
        await database.ArrangeEditionAsync(edition, person);

        Assert.Equal(DetailsOutcome.Unconfirmed, await CorrectAsync(database, person, RegistrationDetails.Of(person), Right));
        Assert.Equal(person.Name, (await database.ReadAsync(person)).Name);
    }

    [Fact]
    public async Task Saving_what_stands_there_changes_nothing_and_leaves_no_trace()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var person = TestData.Registration(edition);
        await database.ArrangeEditionAsync(edition, person);

        var details = RegistrationDetails.Of(person);

        Assert.Equal(DetailsOutcome.Unchanged, await CorrectAsync(database, person, details, details));
        Assert.Empty(await database.AllAsync<AuditEntry>());
    }

    [Theory, EveryProvider]
    public async Task Of_two_organizers_at_once_the_second_is_told_and_writes_nothing_over(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        var person = TestData.Registration(edition);
        await database.ArrangeEditionAsync(edition, person);
        var read = RegistrationDetails.Of(person);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(
            number => Task.Run(() => CorrectAsync(database, person, read, read with { Name = $"Von {number}" }))));

        Assert.Single(outcomes, DetailsOutcome.Corrected);
        Assert.Equal(3, outcomes.Count(outcome => outcome == DetailsOutcome.Outdated));
        Assert.Equal($"Von {Array.IndexOf(outcomes, DetailsOutcome.Corrected)}", (await database.ReadAsync(person)).Name);
    }

    [Theory, EveryProvider]
    public async Task What_somebody_has_put_right_themselves_meanwhile_is_not_written_over(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await database.ArrangeAsync(edition);
        var participant = new Participant(database, edition, "ada@amt.example");
        await participant.JoinAsync();
        var person = await participant.RowAsync();
        await participant.AtTheDeskAsync((desk, token) => desk.CorrectAsync(
            token, new RegistrationCorrection("Ada Neu", person.Organisation, null, "Untertitel", null), given: null,
            CancellationToken.None));

        var outcome = await CorrectAsync(
            database, person, RegistrationDetails.Of(person), RegistrationDetails.Of(person) with { Organisation = "Kreis" });

        Assert.Equal(DetailsOutcome.Outdated, outcome);
        var after = await participant.RowAsync();
        Assert.Equal(("Ada Neu", "Untertitel", person.Organisation), (after.Name, after.AccessNeeds, after.Organisation));
    }

    private static Task<DetailsOutcome> CorrectAsync(
        TestDatabase database, Registration person, RegistrationDetails read, RegistrationDetails details) =>
        database.WithAsync((DetailsCorrection correction) => correction.CorrectAsync(
            person.EditionId, person.Id, read, details, given: null, RegistrationWorld.Organizer, CancellationToken.None));
}
