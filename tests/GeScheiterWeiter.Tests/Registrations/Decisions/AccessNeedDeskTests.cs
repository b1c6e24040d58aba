using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Registrations.Expiry;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.Decisions;

public sealed class AccessNeedDeskTests
{
    private const string Needs = "Gebärdensprache";

    [Theory, EveryProvider]
    public async Task What_is_arranged_is_remembered_and_taken_back_and_the_log_never_says_what_it_is(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var person = await PersonAsync(database);

        Assert.Equal(AccessNeedOutcome.Done, await ArrangeAsync(database, person));
        Assert.Equal(TestData.Now, (await database.ReadAsync(person)).AccessNeedsArrangedUtc);
        Assert.Equal(AccessNeedOutcome.NothingToDo, await ArrangeAsync(database, person));
        Assert.Equal(AccessNeedOutcome.Done, await ReopenAsync(database, person));
        Assert.Equal(AccessNeedOutcome.NothingToDo, await ReopenAsync(database, person));

        var after = await database.ReadAsync(person);
        Assert.Equal((Needs, (DateTime?)null), (after.AccessNeeds, after.AccessNeedsArrangedUtc));
        var log = await database.AllAsync<AuditEntry>();
        Assert.Equal(["registration.access-arranged", "registration.access-reopened"], log.Select(entry => entry.Action));
        Assert.All(log, entry => Assert.Equal((RegistrationWorld.Organizer.Id, person.Id), (entry.ActorId, entry.SubjectId!.Value)));
        Assert.All(log, entry => Assert.Null(entry.Details));
        Assert.Empty(await database.LettersAsync());
    }

    [Theory]
    [InlineData("Untertitel", false)]
    [InlineData(null, false)]
    [InlineData(Needs, true)]
    public async Task Whoever_needs_something_else_now_is_open_again(string? now, bool isStillArranged)
    {
        await using var database = await TestDatabase.CreateAsync();
        var person = await PersonAsync(database);
        await ArrangeAsync(database, person);

        await database.WithDbAsync(async db =>
        {
            var stored = db.Set<Registration>().Single();
            new RegistrationCorrection("Neuer Name", "Amt", null, now, null).WriteTo(stored);
            await db.SaveChangesAsync();
        });

        Assert.Equal((now, isStillArranged), await StoredAsync(database, person));
    }

    [Fact]
    public async Task It_goes_with_the_words_it_is_about()
    {
        await using var database = await TestDatabase.CreateAsync();
        var person = await PersonAsync(database);
        await ArrangeAsync(database, person);

        await database.WithDbAsync(async db =>
        {
            await new AccessNeedExpiry(db, new Retention()).ForgetAsync(person.EditionId, 10, CancellationToken.None);
            await db.SaveChangesAsync();
        });

        Assert.Equal((null, false), await StoredAsync(database, person));
    }

    [Fact]
    public async Task Nobody_arranges_what_they_have_not_read()
    {
        await using var database = await TestDatabase.CreateAsync();
        var person = await PersonAsync(database);
        var other = TestData.Edition();
        await database.ArrangeAsync(other);

        Assert.Equal(AccessNeedOutcome.Outdated, await ArrangeAsync(database, person, "Etwas anderes"));
        Assert.Equal(AccessNeedOutcome.Unknown, await database.WithAsync((AccessNeedDesk desk) => desk.ArrangeAsync(
            other.Id, person.Id, AccessNeedDesk.MarkOf(Needs), RegistrationWorld.Organizer, CancellationToken.None)));
        Assert.Equal((Needs, false), await StoredAsync(database, person));
        Assert.Empty(await database.AllAsync<AuditEntry>());
    }

    private static async Task<Registration> PersonAsync(TestDatabase database)
    {
        var edition = TestData.Edition();
        var person = TestData.Registration(edition);
        person.AccessNeeds = Needs;
        await database.ArrangeEditionAsync(edition, person);
        return person;
    }

    private static async Task<(string? Needs, bool IsArranged)> StoredAsync(TestDatabase database, Registration person)
    {
        var stored = await database.ReadAsync(person);
        return (stored.AccessNeeds, stored.AccessNeedsArrangedUtc is not null);
    }

    private static Task<AccessNeedOutcome> ArrangeAsync(TestDatabase database, Registration person, string read = Needs) =>
        database.WithAsync((AccessNeedDesk desk) => desk.ArrangeAsync(
            person.EditionId, person.Id, AccessNeedDesk.MarkOf(read), RegistrationWorld.Organizer, CancellationToken.None));

    private static Task<AccessNeedOutcome> ReopenAsync(TestDatabase database, Registration person) =>
        database.WithAsync((AccessNeedDesk desk) => desk.ReopenAsync(
            person.EditionId, person.Id, RegistrationWorld.Organizer, CancellationToken.None));
}
