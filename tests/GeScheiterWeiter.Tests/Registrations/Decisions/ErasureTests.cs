using System.Text;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.Data.Sqlite;

namespace GeScheiterWeiter.Tests.Registrations.Decisions;

public sealed class ErasureTests
{
    private const string Name = "Eulalia Unverwechselbar";
    private const string Email = "eulalia@unverwechselbar.example";
    private const string Organisation = "Amt für Einzigartiges";
    private const string Remark = "Bitte mit Gebärdensprache";

    [Fact]
    public async Task Nothing_personal_is_left_in_any_table()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (edition, person) = await ArrangeAsync(database);
        await database.WithAsync((DecisionDesk office) => office.ResendAsync(edition.Id, person.Id, DecisionWorld.Organizer, CancellationToken.None));
        await database.WithAsync((ImportDesk desk) => desk.HandInAsync(
            edition.Id, DecisionWorld.Organizer, "liste.csv", Encoding.UTF8.GetBytes($"Name;E-Mail\n{Name};{Email}\n"), CancellationToken.None));
        Assert.Contains(Email, Dump(database), StringComparison.OrdinalIgnoreCase);

        var outcome = await EraseAsync(database, person);

        Assert.Equal(ErasureOutcome.Erased, outcome);
        var dump = Dump(database);
        foreach (var trace in new[] { Name, "eulalia", Email, Organisation, Remark, Convert.ToHexString(Encoding.UTF8.GetBytes(Email)) })
            Assert.DoesNotContain(trace, dump, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(await database.AllAsync<RegistrationToken>());
    }

    [Theory, EveryProvider]
    public async Task The_seat_of_an_erased_person_goes_to_the_next_and_their_letters_do_not_leave(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition(capacity: 1);
        var (seated, waiting) = (TestData.Registration(edition), TestData.Registration(edition, RegistrationState.Waiting));
        await database.ArrangeEditionAsync(edition, seated, waiting);
        await database.WithAsync((DecisionDesk office) => office.ResendAsync(edition.Id, seated.Id, DecisionWorld.Organizer, CancellationToken.None));

        await EraseAsync(database, seated);

        Assert.Equal(RegistrationState.Seated, (await database.ReadAsync(waiting)).State);
        Assert.Equal(OutboxState.Discarded, Assert.Single(await database.AllAsync<OutboxMail>(), m => m.SubjectId == seated.Id).State);
        Assert.Equal(OutboxState.Queued, (await database.LastLetterAsync(waiting.Email)).Mail.State);
        await database.AssertSeatsAgreeAsync();
    }

    private static async Task<(Edition Edition, Registration Person)> ArrangeAsync(TestDatabase database)
    {
        var edition = TestData.Edition();
        var person = TestData.Registration(edition, RegistrationState.Waiting, Email, Name);
        person.Organisation = Organisation;
        person.AccessNeeds = Remark;
        person.Question = $"Fragt {Name}?";
        await database.ArrangeEditionAsync(edition, person);
        await database.ArrangeAsync(new RegistrationNote
        {
            RegistrationId = person.Id,
            Kind = RegistrationNoteKind.AdvancementReason,
            Text = $"{Name} hält den Vortrag",
            OrganizerId = null,
            AtUtc = TestData.Now,
        });
        return (edition, person);
    }

    private static Task<ErasureOutcome> EraseAsync(TestDatabase database, Registration person) =>
        database.WithAsync((Erasure erasure) => erasure.EraseAsync(person.EditionId, person.Id, DecisionWorld.Organizer, CancellationToken.None));

    private static string Dump(TestDatabase database) =>
        DatabaseDump.Of(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource);
}
