using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Editions;

public sealed class EditionEditorTests
{
    private static readonly Actor Organizer = Actor.Organizer(Guid.CreateVersion7());

    [Theory, EveryProvider]
    public async Task A_new_edition_is_a_draft_with_its_seats(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);

        var (outcome, id) = await world.WithAsync(
            (EditionEditor editor) => editor.CreateAsync(Draft(), 80, Organizer, CancellationToken.None));

        Assert.Equal(EditionOutcome.Saved, outcome);
        var edition = Assert.Single(await world.AllAsync<Edition>());
        Assert.Equal((id, EditionState.Draft, "Neue Ausgabe"), (edition.Id, edition.State, edition.Name));
        Assert.Equal(80, Assert.Single(await world.AllAsync<EditionSeats>()).Capacity);
        var entry = Assert.Single(await world.AllAsync<AuditEntry>());
        Assert.Equal(("edition.created", Organizer.Id, id), (entry.Action, entry.ActorId, entry.SubjectId));
    }

    [Theory, EveryProvider]
    public async Task A_slug_that_is_taken_is_an_outcome(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var (first, second) = (TestData.Edition(slug: "eins"), TestData.Edition(slug: "zwei"));
        await world.ArrangeAsync(first, second);

        var created = await world.WithAsync(
            (EditionEditor editor) => editor.CreateAsync(Draft() with { Slug = "eins" }, null, Organizer, CancellationToken.None));
        var edited = await world.WithAsync((EditionEditor editor) => editor.EditAsync(
            second.Id, second.Version, Draft() with { Slug = "eins" }, Organizer, CancellationToken.None));

        Assert.Equal(EditionOutcome.SlugTaken, created.Outcome);
        Assert.Equal(EditionOutcome.SlugTaken, edited);
        Assert.Equal(2, (await world.AllAsync<Edition>()).Count);
        Assert.Empty(await world.AllAsync<AuditEntry>());
    }

    public static TheoryData<EditionOutcome, EditionDraft> WrongDrafts => new()
    {
        { EditionOutcome.NameMissing, Draft() with { Name = " " } },
        { EditionOutcome.TextTooLong, Draft() with { Name = new string('x', Edition.MaxNameLength + 1) } },
        { EditionOutcome.TextTooLong, Draft() with { Description = new string('x', Edition.MaxTextLength + 1) } },
        { EditionOutcome.SlugInvalid, Draft() with { Slug = "Groß/../klein" } },
        { EditionOutcome.SlugTaken, Draft() with { Slug = "neu" } },
        { EditionOutcome.TimeZoneUnknown, Draft() with { TimeZoneId = "Europe/Bielefeld" } },
        { EditionOutcome.EndsBeforeItBegins, Draft() with { EndUtc = Draft().StartUtc } },
        {
            EditionOutcome.RegistrationClosesBeforeItOpens,
            Draft() with { RegistrationOpensUtc = TestData.Now.AddDays(2), RegistrationClosesUtc = TestData.Now.AddDays(1) }
        },
        { EditionOutcome.RegistrationClosesAfterTheEnd, Draft() with { RegistrationClosesUtc = Draft().EndUtc.AddMinutes(1) } },
    };

    [Theory, MemberData(nameof(WrongDrafts))]
    public async Task What_cannot_be_an_edition_is_not_saved(EditionOutcome expected, EditionDraft draft)
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition);

        Assert.Equal(
            expected,
            (await world.WithAsync((EditionEditor editor) => editor.CreateAsync(draft, null, Organizer, CancellationToken.None))).Outcome);
        Assert.Equal(
            expected,
            await world.WithAsync((EditionEditor editor) => editor.EditAsync(edition.Id, 0, draft, Organizer, CancellationToken.None)));
        Assert.Equal(edition.Name, Assert.Single(await world.AllAsync<Edition>()).Name);
    }

    [Theory, EveryProvider]
    public async Task An_edit_leaves_before_and_after_of_what_it_changed(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition);

        var outcome = await EditAsync(world, edition, 0, DraftOf(edition) with { Subtitle = "Jetzt mit Hut" });

        Assert.Equal(EditionOutcome.Saved, outcome);
        var entry = Assert.Single(await world.AllAsync<AuditEntry>());
        Assert.Equal("edition.edited", entry.Action);
        Assert.Contains(
            """{"field":"Subtitle","before":"Geschichten vom Scheitern und Weitermachen","after":"Jetzt mit Hut"}""",
            entry.Details,
            StringComparison.Ordinal);
        Assert.DoesNotContain("UpdatedUtc", entry.Details, StringComparison.Ordinal);
        var saved = Assert.Single(await world.AllAsync<Edition>());
        Assert.Equal((1, 0), (saved.Version, saved.CalendarSequence));
    }

    [Fact]
    public async Task An_edit_that_changes_nothing_leaves_no_trace()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition);

        Assert.Equal(EditionOutcome.Saved, await EditAsync(world, edition, 0, DraftOf(edition)));

        Assert.Empty(await world.AllAsync<AuditEntry>());
        Assert.Equal(0, Assert.Single(await world.AllAsync<Edition>()).Version);
    }

    [Theory, EveryProvider]
    public async Task The_second_of_two_people_does_not_overwrite_the_first(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition);

        var first = await EditAsync(world, edition, 0, DraftOf(edition) with { Subtitle = "Zuerst" });
        var second = await EditAsync(world, edition, 0, DraftOf(edition) with { Subtitle = "Danach" });

        Assert.Equal((EditionOutcome.Saved, EditionOutcome.Outdated), (first, second));
        Assert.Equal("Zuerst", Assert.Single(await world.AllAsync<Edition>()).Subtitle);
    }

    [Fact]
    public async Task Two_people_who_save_in_the_same_instant_do_not_overwrite_each_other()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() =>
            EditAsync(world, edition, 0, DraftOf(edition) with { Subtitle = $"Fassung {i}" }))));

        Assert.Single(outcomes, EditionOutcome.Saved);
        Assert.Equal(7, outcomes.Count(outcome => outcome == EditionOutcome.Outdated));
        Assert.Single(await world.AllAsync<AuditEntry>());
    }

    [Theory]
    [InlineData(EditionState.Announced, 1)]
    [InlineData(EditionState.Draft, 0)]
    public async Task Only_what_is_public_raises_the_sequence_of_its_calendar_entry(EditionState state, int sequence)
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(state: state);
        await world.ArrangeAsync(edition);

        await EditAsync(world, edition, 0, DraftOf(edition) with { EndUtc = edition.EndUtc.AddMinutes(15) });

        Assert.Equal(sequence, Assert.Single(await world.AllAsync<Edition>()).CalendarSequence);
    }

    [Fact]
    public async Task The_archive_names_the_hosts_and_the_log_does_not()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition);

        var outcome = await world.WithAsync((EditionEditor editor) =>
            editor.ArchiveAsync(edition.Id, 0, "Es war **schön**.", "Erika Muster", Organizer, CancellationToken.None));

        Assert.Equal(EditionOutcome.Saved, outcome);
        Assert.Equal("Erika Muster", Assert.Single(await world.AllAsync<Edition>()).HostNames);
        var entry = Assert.Single(await world.AllAsync<AuditEntry>());
        Assert.DoesNotContain("Erika", entry.Details, StringComparison.Ordinal);
        Assert.Contains("HostNames", entry.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_is_announced_once_and_settled_after()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition(state: EditionState.Draft);
        await world.ArrangeAsync(edition);

        Assert.Equal(
            PublicationOutcome.NotNow,
            await world.WithAsync((EditionPublication p) => p.SettleProgrammeAsync(edition.Id, Organizer, CancellationToken.None)));
        Assert.Equal(
            PublicationOutcome.Done,
            await world.WithAsync((EditionPublication p) => p.AnnounceAsync(edition.Id, Organizer, CancellationToken.None)));
        Assert.Equal(
            PublicationOutcome.NotNow,
            await world.WithAsync((EditionPublication p) => p.AnnounceAsync(edition.Id, Organizer, CancellationToken.None)));
        Assert.Equal(
            PublicationOutcome.Done,
            await world.WithAsync((EditionPublication p) => p.SettleProgrammeAsync(edition.Id, Organizer, CancellationToken.None)));
        Assert.Null(await world.WithAsync((EditionPublication p) => p.AnnounceAsync(Guid.NewGuid(), Organizer, CancellationToken.None)));

        Assert.Equal(EditionState.ProgrammeSettled, Assert.Single(await world.AllAsync<Edition>()).State);
        Assert.Equal(["edition.announced", "edition.settled"], (await world.AllAsync<AuditEntry>()).Select(e => e.Action));
    }

    private static Task<EditionOutcome?> EditAsync(TestDatabase world, Edition edition, int version, EditionDraft draft) =>
        world.WithAsync((EditionEditor editor) => editor.EditAsync(edition.Id, version, draft, Organizer, CancellationToken.None));

    private static EditionDraft Draft() => new()
    {
        Name = "Neue Ausgabe",
        Slug = "neue-ausgabe",
        StartUtc = TestData.Now.AddDays(20),
        EndUtc = TestData.Now.AddDays(20).AddHours(2),
    };

    private static EditionDraft DraftOf(Edition edition) => new()
    {
        Name = edition.Name,
        Slug = edition.Slug,
        Subtitle = edition.Subtitle,
        Description = edition.Description,
        StartUtc = edition.StartUtc,
        EndUtc = edition.EndUtc,
        TimeZoneId = edition.TimeZoneId,
        RegistrationOpensUtc = edition.RegistrationOpensUtc,
        RegistrationClosesUtc = edition.RegistrationClosesUtc,
        Audience = edition.Audience,
        Accent = edition.Accent,
    };
}
