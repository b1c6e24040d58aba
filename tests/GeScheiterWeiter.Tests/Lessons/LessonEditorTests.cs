using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Proposals.Becoming;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Lessons;

public sealed class LessonEditorTests
{
    [Theory, EveryProvider]
    public async Task The_first_save_makes_the_lesson_as_a_draft_nobody_sees(StorageProvider provider)
    {
        await using var world = await LessonWorld.CreateAsync(provider);

        Assert.Equal(LessonOutcome.Saved, await world.SaveAsync(LessonWorld.Draft(), version: null));

        var lesson = await world.LessonAsync();
        Assert.Equal(LessonState.Draft, lesson.State);
        Assert.Equal("was-vom-formular-blieb", lesson.Slug);
        Assert.Equal((false, false), await world.SightAsync());
        Assert.Equal("lesson.created", Assert.Single(await world.Database.AllAsync<AuditEntry>()).Action);
    }

    [Fact]
    public async Task An_evening_to_come_a_draft_and_a_cancelled_one_have_none()
    {
        await using var world = await TestDatabase.CreateAsync();
        var editions = new[]
        {
            TestData.Edition(), TestData.Edition(state: EditionState.Draft, startUtc: TestData.Now.AddDays(-20)),
            TestData.Edition(state: EditionState.Cancelled, startUtc: TestData.Now.AddDays(-20)),
        };
        foreach (var edition in editions)
        {
            var talk = TestData.Talk(edition, TestData.Speaker());
            await world.ArrangeAsync(edition, talk);

            Assert.Equal(
                LessonOutcome.NotOver,
                await world.WithAsync((LessonEditor editor) => editor.SaveAsync(
                    edition.Id, talk.Id, null, LessonWorld.Draft(), LessonWorld.Organizer, CancellationToken.None)));
        }
    }

    [Fact]
    public async Task Whoever_saves_second_is_told()
    {
        await using var world = await LessonWorld.CreateAsync();
        await world.SaveAsync(LessonWorld.Draft(), version: null);

        Assert.Equal(LessonOutcome.Outdated, await world.SaveAsync(LessonWorld.Draft("Anderes"), version: null));
        Assert.Equal(LessonOutcome.Saved, await world.SaveAsync(LessonWorld.Draft("Anderes"), version: 0));
        Assert.Equal(LessonOutcome.Outdated, await world.SaveAsync(LessonWorld.Draft("Noch anderes"), version: 0));
        Assert.Equal("Anderes", (await world.LessonAsync()).Title);
    }

    [Fact]
    public async Task An_address_belongs_to_one_lesson_also_when_it_is_given_up()
    {
        await using var world = await LessonWorld.CreateAsync();
        var other = TestData.Talk(world.Edition, TestData.Speaker());
        await world.Database.ArrangeAsync(other);
        await world.SaveAsync(LessonWorld.Draft(), version: null);
        Task<LessonOutcome?> SaveOtherAsync(LessonDraft draft) => world.Database.WithAsync((LessonEditor editor) =>
            editor.SaveAsync(world.Edition.Id, other.Id, null, draft, LessonWorld.Organizer, CancellationToken.None));

        Assert.Equal(LessonOutcome.SlugTaken, await SaveOtherAsync(LessonWorld.Draft()));
        await world.SaveAsync(LessonWorld.Draft("Anderes"), version: 0);
        Assert.Equal(LessonOutcome.SlugKeptForAnother, await SaveOtherAsync(LessonWorld.Draft()));
    }

    [Fact]
    public async Task A_topic_is_spelled_as_it_is_in_use()
    {
        await using var world = await LessonWorld.CreateAsync();
        var other = TestData.Talk(world.Edition, TestData.Speaker());
        var first = TestData.Lesson(other);
        first.Topics = ["Künstliche Intelligenz"];
        await world.Database.ArrangeAsync(other, first);

        await world.SaveAsync(
            LessonWorld.Draft() with { Topics = ["kuenstliche  intelligenz", "Vergabe", "vergabe"] }, version: null);

        Assert.Equal(["Künstliche Intelligenz", "Vergabe"], (await world.LessonAsync()).Topics);
    }

    [Fact]
    public async Task What_cannot_be_is_refused()
    {
        await using var world = await LessonWorld.CreateAsync();
        var draft = LessonWorld.Draft();

        Assert.Equal(LessonOutcome.TitleMissing, await world.SaveAsync(draft with { Title = " " }, null));
        Assert.Equal(LessonOutcome.TextTooLong, await world.SaveAsync(draft with { Summary = new string('x', 301) }, null));
        Assert.Equal(LessonOutcome.TextTooLong, await world.SaveAsync(draft with { Story = new() { Help = new string('x', 6001) } }, null));
        Assert.Equal(LessonOutcome.SlugInvalid, await world.SaveAsync(draft with { Slug = "Ä" }, null));
        Assert.Equal(LessonOutcome.TopicsInvalid, await world.SaveAsync(draft with { Topics = ["!!!"] }, null));
        Assert.Equal(
            LessonOutcome.TopicsInvalid,
            await world.SaveAsync(draft with { Topics = [.. Enumerable.Range(0, 9).Select(number => $"Thema {number}")] }, null));
        Assert.Equal(LessonOutcome.RecordingInvalid, await world.SaveAsync(draft with { RecordingUrl = "http://video.example/" }, null));
        Assert.Empty(await world.Database.AllAsync<Lesson>());
    }

    [Fact]
    public async Task The_log_names_fields_and_nothing_that_stands_in_them()
    {
        await using var world = await LessonWorld.CreateAsync();
        await world.SaveAsync(LessonWorld.Draft(), version: null);

        await world.SaveAsync(LessonWorld.Draft() with { Story = new() { Failure = "Carina Steinert war schuld" } }, version: 0);

        var entries = await world.Database.AllAsync<AuditEntry>();
        Assert.Contains(entries, entry => entry.Details?.Contains("failure", StringComparison.OrdinalIgnoreCase) == true);
        Assert.DoesNotContain(entries, entry => entry.Details?.Contains("Steinert", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Names_cannot_be_written_into_one_that_is_read_without()
    {
        await using var world = await LessonWorld.CreateAsync();
        await world.ArrangeAsync(consents: Artefact.Text);

        Assert.Equal(LessonOutcome.NamesInText, await world.SaveAsync(LessonWorld.Draft("Töpfers Formular"), version: 0));
        Assert.Equal(LessonOutcome.NamesInText, await world.SaveAsync(LessonWorld.Draft(world.Talk.Title), version: 0));
        Assert.Equal(LessonOutcome.NothingToRead, await world.SaveAsync(LessonWorld.Draft() with { Summary = "" }, version: 0));
        Assert.Equal(LessonOutcome.Saved, await world.SaveAsync(LessonWorld.Draft(), version: 0));
        Assert.Equal((true, false), await world.SightAsync());
    }

    [Theory, EveryProvider]
    public async Task Deleting_it_or_its_talk_leaves_nothing(StorageProvider provider)
    {
        foreach (var withTalk in new[] { false, true })
        {
            await using var world = await LessonWorld.CreateAsync(provider);
            await world.ArrangeAsync();
            await world.Database.ArrangeAsync(TestData.Slides(world.Talk));
            await world.SaveAsync(LessonWorld.Draft(), version: 0);

            Assert.True(withTalk
                ? await world.Database.WithAsync((TalkDeletion deletion) => deletion.DeleteAsync(
                    world.Edition.Id, world.Talk.Id, LessonWorld.Organizer, CancellationToken.None))
                : await world.Database.WithAsync((LessonEditor editor) => editor.DeleteAsync(
                    world.Edition.Id, world.Talk.Id, LessonWorld.Organizer, CancellationToken.None)));

            Assert.Empty(await world.Database.AllAsync<Lesson>());
            Assert.Empty(await world.Database.AllAsync<TalkConsent>());
            Assert.Empty(await world.Database.AllAsync<TalkSlides>());
            Assert.Empty(await world.Database.AllAsync<FormerSlug>());
        }
    }
}
