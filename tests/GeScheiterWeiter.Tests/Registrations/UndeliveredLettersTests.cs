using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Registrations;

public sealed class UndeliveredLettersTests
{
    [Theory, EveryProvider]
    public async Task Who_gets_no_letter_is_found_until_a_later_one_arrives(StorageProvider provider)
    {
        await using var world = await WorldAsync(provider);
        var (database, edition, anna) = (world.Database, world.Edition, world.Anna);
        Assert.Empty(await UndeliveredAsync(database, edition.Id));

        await database.ArrangeAsync(Letter(anna, minute: 0, OutboxState.Sent, returned: true));
        Assert.Equal([anna.Id], await UndeliveredAsync(database, edition.Id));
        await database.ArrangeAsync(Letter(anna, minute: 1, OutboxState.Queued));
        Assert.Equal([anna.Id], await UndeliveredAsync(database, edition.Id));
        await database.ArrangeAsync(Letter(anna, minute: 2, OutboxState.Sent));
        Assert.Empty(await UndeliveredAsync(database, edition.Id));
        await database.ArrangeAsync(Letter(anna, minute: 3, OutboxState.GivenUp));
        Assert.Equal([anna.Id], await UndeliveredAsync(database, edition.Id));
    }

    [Theory, EveryProvider]
    public async Task Another_address_is_another_matter(StorageProvider provider)
    {
        await using var world = await WorldAsync(provider);
        var (database, edition, anna) = (world.Database, world.Edition, world.Anna);
        await database.ArrangeAsync(Letter(anna, minute: 0, OutboxState.Sent, returned: true));

        await database.WithAsync((AddressCorrection desk) => desk.CorrectAsync(
            edition.Id, anna.Id, EmailAddress.Parse("anna.neu@amt.example"), RegistrationWorld.Organizer, CancellationToken.None));

        Assert.Empty(await UndeliveredAsync(database, edition.Id));
    }

    [Theory, EveryProvider]
    public async Task Who_is_erased_takes_what_came_back_along(StorageProvider provider)
    {
        await using var world = await WorldAsync(provider);
        var (database, edition, anna) = (world.Database, world.Edition, world.Anna);
        await database.ArrangeAsync(Letter(anna, minute: 0, OutboxState.Sent, returned: true));

        await database.WithAsync((Erasure desk) => desk.EraseAsync(
            edition.Id, anna.Id, RegistrationWorld.Organizer, CancellationToken.None));

        var letter = Assert.Single(await database.AllAsync<OutboxMail>());
        Assert.Equal((null, null), (letter.ReturnedUtc, letter.ReturnStatus));
    }

    private static Task<List<Guid>> UndeliveredAsync(TestDatabase database, Guid editionId) => database.WithDbAsync(
        db => new RegistrationFilter(Undelivered: true).Of(db, editionId).Select(r => r.Id).ToListAsync());

    private static async Task<World> WorldAsync(StorageProvider provider)
    {
        var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        var anna = TestData.Registration(edition, RegistrationState.Unconfirmed, "anna@amt.example");
        await database.ArrangeAsync(edition, anna, TestData.Registration(edition, RegistrationState.Unconfirmed));
        return new World(database, edition, anna);
    }

    private static OutboxMail Letter(Registration registration, int minute, OutboxState state, bool returned = false) => new()
    {
        Kind = "Test",
        Priority = LetterPriority.Personal,
        ToName = registration.Name,
        ToAddress = registration.Email,
        Subject = "Betreff",
        Text = "Text",
        Html = "Text",
        SubjectId = registration.Id,
        QueuedUtc = TestData.Now.AddMinutes(minute),
        NextAttemptUtc = TestData.Now,
        State = state,
        SentUtc = state == OutboxState.Sent ? TestData.Now.AddMinutes(minute) : null,
        ReturnedUtc = returned ? TestData.Now.AddMinutes(minute) : null,
        ReturnStatus = returned ? "5.1.1" : null,
    };

    private sealed record World(TestDatabase Database, Edition Edition, Registration Anna) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Database.DisposeAsync();
    }
}
