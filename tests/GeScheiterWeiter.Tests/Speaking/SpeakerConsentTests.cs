using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Speaking;

/// <summary>What speakers say may be kept: before the evening, after it, and when they take it back.</summary>
public sealed class SpeakerConsentTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, EveryProvider]
    public async Task What_is_said_before_the_evening_holds_for_the_lesson_that_is_begun_after_it(StorageProvider provider)
    {
        await using var world = await SpeakingWorld.CreateAsync(provider, edition: TestData.PastEdition());
        foreach (var speaker in new[] { world.Ada, world.Ole })
            Assert.True(await world.SayAsync(await world.LinkAsync(speaker), Artefact.Text, Artefact.Names));

        await world.Database.ArrangeAsync(TestData.Lesson(world.Talk));

        Assert.True(await IsSeenAsync(world));
        Assert.All(await world.Database.AllAsync<TalkConsent>(), consent => Assert.True(consent.IsOwnWord));
        Assert.All(
            (await world.Database.AllAsync<AuditEntry>()).Where(entry => entry.Action == "talk.consents-said"),
            entry => Assert.Equal(ActorKind.Speaker, entry.ActorKind));
    }

    [Theory, EveryProvider]
    public async Task What_is_taken_back_is_out_of_sight_at_once_and_withdraws_a_published_lesson(StorageProvider provider)
    {
        await using var world = await SpeakingWorld.CreateAsync(provider, edition: TestData.PastEdition());
        await world.Database.ArrangeAsync(TestData.LessonWithConsents(world.Talk));
        Assert.True(await IsSeenAsync(world));

        Assert.True(await world.SayAsync(await world.LinkAsync(), Artefact.Names));

        Assert.False(await IsSeenAsync(world));
        Assert.Equal(LessonState.Withdrawn, Assert.Single(await world.Database.AllAsync<Lesson>()).State);
    }

    [Fact]
    public async Task An_organizer_takes_back_for_somebody_and_adds_nothing_they_have_not_said()
    {
        await using var world = await SpeakingWorld.CreateAsync(edition: TestData.PastEdition());
        await world.Database.ArrangeAsync(TestData.Lesson(world.Talk, LessonState.Draft));
        await world.SayAsync(await world.LinkAsync(), Artefact.Text, Artefact.Slides);

        await NoteAsync(world, new(world.Ada.Id, Artefact.Text), new(world.Ada.Id, Artefact.Names), new(world.Ole.Id, Artefact.Names));

        Assert.Equal(
            [(world.Ada.Id, Artefact.Text, true), (world.Ole.Id, Artefact.Names, false)],
            (await world.Database.AllAsync<TalkConsent>()).Select(c => (c.SpeakerId, c.Artefact, c.IsOwnWord))
                .OrderBy(c => c.Artefact));
    }

    [Fact]
    public async Task A_page_of_before_does_not_bring_back_what_a_speaker_has_taken_back()
    {
        await using var world = await SpeakingWorld.CreateAsync(edition: TestData.PastEdition());
        await world.Database.ArrangeAsync(TestData.LessonWithConsents(world.Talk));
        await world.SayAsync(await world.LinkAsync(), Artefact.Text);

        var outcome = await world.Database.WithAsync((LessonConsentEditor editor) => editor.NoteAsync(
            world.Edition.Id, world.Talk.Id, 0, [new(world.Ada.Id, Artefact.Names)], SpeakingWorld.Organizer, None));

        Assert.Equal(LessonConsentOutcome.Outdated, outcome);
    }

    [Fact]
    public async Task Deleting_the_lesson_leaves_speakers_what_they_have_said_themselves()
    {
        await using var world = await SpeakingWorld.CreateAsync(edition: TestData.PastEdition());
        await world.Database.ArrangeAsync(TestData.LessonWithConsents(world.Talk));
        await world.SayAsync(await world.LinkAsync(), Artefact.Text);

        await world.Database.WithAsync((LessonEditor editor) => editor.DeleteAsync(
            world.Edition.Id, world.Talk.Id, SpeakingWorld.Organizer, None));

        var left = Assert.Single(await world.Database.AllAsync<TalkConsent>());
        Assert.Equal((world.Ada.Id, Artefact.Text), (left.SpeakerId, left.Artefact));
    }

    [Fact]
    public async Task Nobody_speaks_for_a_talk_of_others()
    {
        await using var world = await SpeakingWorld.CreateAsync();
        var token = await world.LinkAsync();
        var others = TestData.Talk(world.Edition, TestData.Speaker());
        await world.Database.ArrangeAsync(others);

        Assert.False(await world.Database.WithAsync((SpeakingDesk desk) => desk.ConsentAsync(token, others.Id, [Artefact.Text], None)));
        Assert.Null(await world.Database.WithAsync(
            (SpeakingDesk desk) => desk.ReplaceSlidesAsync(token, others.Id, HandmadePdf.Sound(), false, None)));
        Assert.Empty(await world.Database.AllAsync<TalkConsent>());
        Assert.Empty(await world.Database.AllAsync<TalkSlides>());
    }

    private static Task<bool> IsSeenAsync(SpeakingWorld world) => world.Database.WithDbAsync(
        db => db.Set<Lesson>().VisibleAt(world.Database.Clock.GetUtcNow().UtcDateTime).AnyAsync());

    private static async Task NoteAsync(SpeakingWorld world, params GivenConsent[] given)
    {
        var version = Assert.Single(await world.Database.AllAsync<Lesson>()).Version;
        Assert.Equal(LessonConsentOutcome.Saved, await world.Database.WithAsync((LessonConsentEditor editor) => editor.NoteAsync(
            world.Edition.Id, world.Talk.Id, version, given, SpeakingWorld.Organizer, None)));
    }
}
