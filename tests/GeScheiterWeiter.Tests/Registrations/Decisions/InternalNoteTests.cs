using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations.Decisions;

public sealed class InternalNoteTests
{
    private const string Note = "Ruft vorher noch einmal an.";

    private static readonly InternalNote Nothing = new(null, IsMarked: false);

    [Theory, EveryProvider]
    public async Task A_note_is_kept_and_neither_letters_nor_the_log_hold_it(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        var person = TestData.Registration(edition);
        await database.ArrangeEditionAsync(edition, person);

        var outcome = await SaveAsync(database, person, Nothing, new InternalNote(Note, IsMarked: true));
        await database.WithAsync(
            (DecisionDesk desk) => desk.ResendAsync(edition.Id, person.Id, RegistrationWorld.Organizer, CancellationToken.None));

        Assert.Equal(InternalNoteOutcome.Saved, outcome);
        var after = await database.ReadAsync(person);
        Assert.Equal((Note, true), (after.InternalNote, after.IsMarked));
        Assert.DoesNotContain("Ruft", (await database.LastLetterAsync(person.Email)).Text, StringComparison.Ordinal);
        var entry = Assert.Single(await database.AllAsync<AuditEntry>(), e => e.Action == "registration.noted");
        Assert.Equal("{\"fields\":[\"InternalNote\",\"IsMarked\"]}", entry.Details);
    }

    [Theory, EveryProvider]
    public async Task Of_two_notes_at_once_the_second_is_told_of_the_first(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        var person = TestData.Registration(edition);
        await database.ArrangeEditionAsync(edition, person);

        Assert.Equal(InternalNoteOutcome.Saved, await SaveAsync(database, person, Nothing, new InternalNote(Note, IsMarked: false)));
        Assert.Equal(InternalNoteOutcome.Outdated, await SaveAsync(database, person, Nothing, new InternalNote("Anders", IsMarked: true)));
        Assert.Equal(Note, (await database.ReadAsync(person)).InternalNote);
    }

    [Theory, EveryProvider]
    public async Task What_is_marked_is_found_by_the_filter(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        var (marked, other) = (TestData.Registration(edition), TestData.Registration(edition));
        marked.IsMarked = true;
        await database.ArrangeEditionAsync(edition, marked, other);

        var found = await database.WithAsync((AppDb db) => Task.FromResult(
            new RegistrationFilter(Marked: true).Of(db, edition.Id).Select(r => r.Id).ToList()));

        Assert.Equal([marked.Id], found);
        Assert.False(new RegistrationFilter(Marked: true).IsEmpty);
    }

    private static Task<InternalNoteOutcome> SaveAsync(TestDatabase database, Registration person, InternalNote read, InternalNote note) =>
        database.WithAsync((InternalNoteEditor editor) => editor.SaveAsync(
            person.EditionId, person.Id, read, note, RegistrationWorld.Organizer, CancellationToken.None));
}
