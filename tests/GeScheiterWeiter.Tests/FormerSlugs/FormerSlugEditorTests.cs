using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Cloning;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.Proposals.Becoming;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.FormerSlugs;

public sealed class FormerSlugEditorTests
{
    private static readonly Actor Organizer = Actor.Organizer(Guid.CreateVersion7());

    [Theory, EveryProvider]
    public async Task Every_slug_of_a_chain_leads_to_the_last(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition("eins");
        await world.ArrangeAsync(edition);

        foreach (var (version, slug) in new[] { "zwei", "drei", "vier" }.Index())
            Assert.Equal(EditionOutcome.Saved, await RenameAsync(world, edition, version, slug));

        foreach (var slug in new[] { "eins", "zwei", "drei", "vier" })
            Assert.Equal("vier", await EditionOfAsync(world, slug));
    }

    [Theory, EveryProvider]
    public async Task A_former_slug_is_refused_to_everything_else_and_given_back_to_its_owner(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var (edition, other) = (TestData.Edition("alt"), TestData.Edition("andere"));
        await world.ArrangeAsync(edition, other);
        await RenameAsync(world, edition, 0, "jung");

        Assert.Equal(EditionOutcome.SlugKeptForAnother, await RenameAsync(world, other, 0, "alt"));
        Assert.Equal(
            EditionOutcome.SlugKeptForAnother,
            (await world.WithAsync(
                (EditionEditor e) => e.CreateAsync(DraftOf(other, "alt"), null, Organizer, CancellationToken.None))).Outcome);
        var clone = new EditionClone { Name = "Kopie", Slug = "alt", LocalStart = new DateTime(2036, 1, 1, 18, 0, 0), WithTalks = false };
        Assert.Equal(
            EditionOutcome.SlugKeptForAnother,
            (await world.WithAsync((EditionCloner c) => c.CloneAsync(other.Id, clone, Organizer, CancellationToken.None)))!.Value.Outcome);
        Assert.Equal("jung", await EditionOfAsync(world, "alt"));

        Assert.Equal(EditionOutcome.Saved, await RenameAsync(world, edition, 1, "alt"));
        Assert.Equal("alt", await EditionOfAsync(world, "jung"));
        Assert.Equal("jung", Assert.Single(await world.AllAsync<FormerSlug>()).Slug);
    }

    [Fact]
    public async Task A_change_that_is_not_saved_keeps_nothing()
    {
        await using var world = await TestDatabase.CreateAsync();
        var (edition, other) = (TestData.Edition("eins"), TestData.Edition("zwei"));
        await world.ArrangeAsync(edition, other);

        Assert.Equal(EditionOutcome.SlugTaken, await RenameAsync(world, edition, 0, "zwei"));
        Assert.Equal(EditionOutcome.Outdated, await RenameAsync(world, edition, 7, "drei"));

        Assert.Empty(await world.AllAsync<FormerSlug>());
    }

    [Theory, EveryProvider]
    public async Task A_talks_slug_is_kept_within_its_edition_only(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var (edition, other) = (TestData.Edition(), TestData.Edition());
        var (talk, beside, elsewhere) = (TestData.Talk(edition), TestData.Talk(edition), TestData.Talk(other));
        talk.Slug = "alt";
        await world.ArrangeAsync(edition, other, talk, beside, elsewhere);

        Assert.Equal(TalkOutcome.Saved, await RenameAsync(world, talk, "jung"));

        Assert.Equal("jung", await world.WithAsync((CurrentSlugReader r) => r.TalkAsync(edition.Slug, "alt", CancellationToken.None)));
        Assert.Null(await world.WithAsync((CurrentSlugReader r) => r.TalkAsync(other.Slug, "alt", CancellationToken.None)));
        Assert.Equal(TalkOutcome.SlugKeptForAnother, await RenameAsync(world, beside, "alt"));
        Assert.Equal(TalkOutcome.Saved, await RenameAsync(world, elsewhere, "alt"));
    }

    [Theory, EveryProvider]
    public async Task A_speakers_slug_is_kept_and_goes_with_them(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var (speaker, other) = (TestData.Speaker(slug: "ada-alt"), TestData.Speaker());
        await world.ArrangeAsync(speaker, other);

        Assert.Equal(SpeakerOutcome.Saved, await RenameAsync(world, speaker, "ada-jung"));
        Assert.Equal(SpeakerOutcome.SlugKeptForAnother, await RenameAsync(world, other, "ada-alt"));

        await world.WithAsync((SpeakerEditor e) => e.DeleteAsync(speaker.Id, Organizer, CancellationToken.None));
        Assert.Empty(await world.AllAsync<FormerSlug>());
        Assert.Equal(SpeakerOutcome.Saved, await RenameAsync(world, other, "ada-alt"));
    }

    [Theory, EveryProvider]
    public async Task What_is_deleted_leaves_its_slugs_to_others(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var (edition, other) = (TestData.Edition("alt", state: EditionState.Draft), TestData.Edition());
        var (talk, beside) = (TestData.Talk(edition), TestData.Talk(edition));
        await world.ArrangeAsync(edition, other, talk, beside);
        await RenameAsync(world, edition, 0, "jung");
        await RenameAsync(world, talk, "vortrag-jung");
        await RenameAsync(world, beside, "nebenan-jung");

        await world.WithAsync((TalkDeletion e) => e.DeleteAsync(edition.Id, beside.Id, Organizer, CancellationToken.None));
        Assert.Equal(2, (await world.AllAsync<FormerSlug>()).Count);
        await world.WithAsync((EditionDeletion d) => d.DeleteAsync(edition.Id, Organizer, CancellationToken.None));

        Assert.Empty(await world.AllAsync<FormerSlug>());
        Assert.Equal(EditionOutcome.Saved, await RenameAsync(world, other, 0, "alt"));
    }

    [Fact]
    public async Task What_has_a_slug_today_comes_before_what_has_had_it()
    {
        await using var world = await TestDatabase.CreateAsync();
        var (living, former) = (TestData.Edition("beide"), TestData.Edition());
        await world.ArrangeAsync(
            living, former, new FormerSlug { Kind = SlugKind.Edition, Slug = "beide", OwnerId = former.Id, EditionId = default });

        Assert.Equal("beide", await EditionOfAsync(world, "beide"));
        Assert.Equal(EditionOutcome.Saved, await RenameAsync(world, living, 0, "weiter"));
        Assert.Equal("weiter", await EditionOfAsync(world, "beide"));
    }

    [Fact]
    public async Task A_draft_is_found_only_by_whoever_may_see_drafts()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition("alt", state: EditionState.Draft);
        await world.ArrangeAsync(edition);
        await RenameAsync(world, edition, 0, "jung");

        Assert.Null(await world.WithAsync((CurrentSlugReader r) => r.EditionAsync("alt", withDrafts: false, CancellationToken.None)));
        Assert.Equal("jung", await EditionOfAsync(world, "alt"));
    }

    private static Task<string?> EditionOfAsync(TestDatabase world, string slug) =>
        world.WithAsync((CurrentSlugReader reader) => reader.EditionAsync(slug, withDrafts: true, CancellationToken.None));

    private static Task<EditionOutcome?> RenameAsync(TestDatabase world, Edition edition, int version, string slug) =>
        world.WithAsync(
            (EditionEditor editor) => editor.EditAsync(edition.Id, version, DraftOf(edition, slug), Organizer, CancellationToken.None));

    private static Task<TalkOutcome?> RenameAsync(TestDatabase world, Talk talk, string slug) =>
        world.WithAsync((TalkEditor editor) => editor.EditAsync(
            talk.EditionId, talk.Id, 0, new TalkDraft { Title = talk.Title, Slug = slug }, Organizer, CancellationToken.None));

    private static Task<SpeakerOutcome?> RenameAsync(TestDatabase world, Speaker speaker, string slug) =>
        world.WithAsync((SpeakerEditor editor) => editor.EditAsync(
            speaker.Id, 0, new SpeakerDraft { Name = speaker.Name, Slug = slug, Biography = "" }, Organizer, CancellationToken.None));

    private static EditionDraft DraftOf(Edition edition, string slug) =>
        new() { Name = edition.Name, Slug = slug, StartUtc = edition.StartUtc, EndUtc = edition.EndUtc };
}
