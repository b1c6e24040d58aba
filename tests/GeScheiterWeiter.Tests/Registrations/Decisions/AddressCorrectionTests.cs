using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.Decisions;

public sealed class AddressCorrectionTests
{
    [Theory, EveryProvider]
    public async Task A_corrected_address_gets_new_links_and_the_old_ones_die(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        var person = TestData.Registration(edition, email: "ada@gmial.example");
        await database.ArrangeEditionAsync(edition, person);
        await database.WithAsync(
            (DecisionDesk office) => office.ResendAsync(edition.Id, person.Id, RegistrationWorld.Organizer, CancellationToken.None));
        var oldTokens = (await database.AllAsync<RegistrationToken>()).Select(t => Convert.ToHexString(t.Hash)).ToList();

        var outcome = await CorrectAsync(database, person, "ada@amt.example");

        Assert.Equal(AddressOutcome.Corrected, outcome);
        var tokens = (await database.AllAsync<RegistrationToken>()).Select(t => Convert.ToHexString(t.Hash)).ToList();
        Assert.NotEmpty(tokens);
        Assert.Empty(tokens.Intersect(oldTokens));
        Assert.Equal(OutboxState.Discarded, (await database.LastLetterAsync("ada@gmial.example")).Mail.State);
        Assert.Equal("SeatConfirmed", (await database.LastLetterAsync("ada@amt.example")).Kind);
        Assert.Contains("ada@amt.example", (await database.ReadAsync(person)).SearchText, StringComparison.Ordinal);
        await database.AssertSeatsAgreeAsync();
    }

    [Theory, EveryProvider]
    public async Task An_address_somebody_else_signed_up_with_is_refused(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        var (person, other) = (TestData.Registration(edition), TestData.Registration(edition, email: "andere@amt.example"));
        await database.ArrangeEditionAsync(edition, person, other);

        Assert.Equal(AddressOutcome.Taken, await CorrectAsync(database, person, "Andere@Amt.example"));
        Assert.Equal(person.Email, (await database.ReadAsync(person)).Email);
        Assert.Empty(await database.LettersAsync());
    }

    private static Task<AddressOutcome> CorrectAsync(TestDatabase database, Registration person, string address) =>
        database.WithAsync((AddressCorrection correction) => correction.CorrectAsync(
            person.EditionId, person.Id, EmailAddress.Parse(address), RegistrationWorld.Organizer, CancellationToken.None));
}
