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
        await database.WithAsync(
            (DecisionDesk office) => office.ResendAsync(edition.Id, person.Id, RegistrationWorld.Organizer, CancellationToken.None));
        await database.WithAsync((ImportDesk desk) => desk.HandInAsync(
            edition.Id, null, RegistrationWorld.Organizer, "liste.csv",
            Encoding.UTF8.GetBytes($"Name;E-Mail\n{Name};{Email}\n"), CancellationToken.None));
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
        await database.WithAsync(
            (DecisionDesk office) => office.ResendAsync(edition.Id, seated.Id, RegistrationWorld.Organizer, CancellationToken.None));

        await EraseAsync(database, seated);

        Assert.Equal(RegistrationState.Seated, (await database.ReadAsync(waiting)).State);
        Assert.Equal(OutboxState.Discarded, Assert.Single(await database.AllAsync<OutboxMail>(), m => m.SubjectId == seated.Id).State);
        Assert.Equal(OutboxState.Queued, (await database.LastLetterAsync(waiting.Email)).Mail.State);
        await database.AssertSeatsAgreeAsync();
    }

    /// <summary>Among many others, so that pages have been split and rows moved before.</summary>
    [Fact]
    public async Task Nothing_personal_is_left_in_the_files_of_the_database()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (edition, person) = await ArrangeAsync(database);
        foreach (var batch in Enumerable.Range(0, 6))
        {
            await database.ArrangeAsync(
                [.. Enumerable.Range(0, 50).Select(_ => TestData.Registration(edition, RegistrationState.Unconfirmed))]);
            database.Clock.Advance(TimeSpan.FromMinutes(6));
            await database.WithAsync(
                (DecisionDesk office) => office.ResendAsync(edition.Id, person.Id, RegistrationWorld.Organizer, CancellationToken.None));
        }

        var secrets = (await database.LettersAsync(Email)).Select(letter => letter.Link("/teilnahme/").Segments[2].TrimEnd('/')).ToList();
        Assert.NotEmpty(secrets);
        Assert.Contains(Email, Files(database), StringComparison.Ordinal);

        await EraseAsync(database, person);

        var files = Files(database);
        foreach (var trace in secrets.Concat([Name, "Eulalia", "eulalia", Email, Organisation, Remark]))
            Assert.DoesNotContain(trace, files, StringComparison.Ordinal);
    }

    private static string Files(TestDatabase database)
    {
        var file = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        return string.Concat(new[] { file, file + "-wal", file + "-shm" }.Where(File.Exists).Select(Read));
    }

    private static string Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static async Task<(Edition Edition, Registration Person)> ArrangeAsync(TestDatabase database)
    {
        var edition = TestData.Edition();
        var person = TestData.Registration(edition, RegistrationState.Waiting, Email, Name);
        person.Organisation = Organisation;
        person.AccessNeeds = Remark;
        person.Question = $"Fragt {Name}?";
        person.InternalNote = $"{Name} ruft noch einmal an";
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
        database.WithAsync(
            (Erasure erasure) => erasure.EraseAsync(person.EditionId, person.Id, RegistrationWorld.Organizer, CancellationToken.None));

    private static string Dump(TestDatabase database) =>
        DatabaseDump.Of(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource);
}
