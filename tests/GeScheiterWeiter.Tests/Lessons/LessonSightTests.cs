using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Lessons.Slides;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Lessons;

/// <summary>Who may read a lesson, from when on, and until when.</summary>
public sealed class LessonSightTests
{
    [Theory, EveryProvider]
    public async Task It_is_seen_from_its_day_on_with_everybodys_consent(StorageProvider provider)
    {
        await using var world = await LessonWorld.CreateAsync(provider);
        await world.ArrangeAsync(LessonState.Draft, Artefact.Text, Artefact.Names);

        Assert.Equal(LessonPublicationOutcome.Done, await world.PublishAsync(0, TestData.Now.AddDays(3)));
        Assert.Equal((false, false), await world.SightAsync());

        world.Database.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal((true, true), await world.SightAsync());
    }

    [Theory]
    [InlineData(Artefact.Text, false, false)]
    [InlineData(Artefact.Names, true, false)]
    [InlineData(Artefact.Slides, true, true)]
    public async Task One_of_two_who_takes_something_back_takes_it_away_at_once(Artefact artefact, bool isSeen, bool isNamed)
    {
        await using var world = await LessonWorld.CreateAsync();
        await world.ArrangeAsync();
        Assert.Equal((true, true), await world.SightAsync());

        var all = world.Of(Enum.GetValues<Artefact>());
        var outcome = await world.NoteAsync(0, [.. all.Where(c => c != new GivenConsent(world.Speakers[1].Id, artefact))]);

        Assert.Equal(isSeen ? LessonConsentOutcome.Saved : LessonConsentOutcome.SavedAndWithdrawn, outcome);
        Assert.Equal((isSeen, isNamed), await world.SightAsync());
    }

    [Fact]
    public async Task Names_that_would_be_left_in_the_text_take_all_of_it_away()
    {
        await using var world = await LessonWorld.CreateAsync();
        await world.ArrangeAsync();
        await world.SaveAsync(LessonWorld.Draft("Wie Carina Steinert ein Formular verlor"), version: 0);
        await world.SaveAsync(LessonWorld.Draft("Ein Formular, von Steinert verloren"), version: 1);

        Assert.Equal(LessonConsentOutcome.SavedAndWithdrawn, await world.NoteAsync(2, world.Of(Artefact.Text)));

        Assert.Equal((false, false), await world.SightAsync());
        Assert.Empty(await world.Database.AllAsync<FormerSlug>());
        Assert.Equal(LessonPublicationOutcome.NamesInText, await world.PublishAsync((await world.LessonAsync()).Version));
    }

    [Fact]
    public async Task A_consent_noted_on_an_old_page_does_not_bring_back_what_was_withdrawn()
    {
        await using var world = await LessonWorld.CreateAsync();
        await world.ArrangeAsync();
        await world.NoteAsync(0, world.Of(Artefact.Text));

        Assert.Equal(LessonConsentOutcome.Outdated, await world.NoteAsync(0, world.Of(Artefact.Text, Artefact.Names)));
        Assert.Equal((true, false), await world.SightAsync());
    }

    [Fact]
    public async Task Nobody_consents_for_somebody_who_does_not_tell_the_talk()
    {
        await using var world = await LessonWorld.CreateAsync();
        var stranger = TestData.Speaker();
        await world.Database.ArrangeAsync(stranger);
        await world.ArrangeAsync(LessonState.Draft, Artefact.Text);

        await world.NoteAsync(0, [.. world.Of(Artefact.Text), new GivenConsent(stranger.Id, Artefact.Text)]);

        Assert.Equal(2, (await world.Database.AllAsync<TalkConsent>()).Count);
    }

    [Fact]
    public async Task What_stands_in_the_way_of_publishing_is_said()
    {
        await using var world = await LessonWorld.CreateAsync();
        await world.SaveAsync(LessonWorld.Draft() with { Story = new() }, version: null);
        Assert.Equal(LessonPublicationOutcome.NothingToRead, await world.PublishAsync(0));

        await world.SaveAsync(LessonWorld.Draft(world.Talk.Title), version: 0);
        Assert.Equal(LessonPublicationOutcome.ConsentMissing, await world.PublishAsync(1));

        await world.NoteAsync(1, world.Of(Artefact.Text));
        Assert.Equal(LessonPublicationOutcome.CalledLikeItsTalk, await world.PublishAsync(2, namesAreChecked: true));

        await world.SaveAsync(LessonWorld.Draft("Töpfern hilft"), version: 2);
        Assert.Equal(LessonPublicationOutcome.NamesInText, await world.PublishAsync(3));
        Assert.Equal(LessonPublicationOutcome.Outdated, await world.PublishAsync(2, namesAreChecked: true));
        Assert.Equal(LessonPublicationOutcome.Done, await world.PublishAsync(3, namesAreChecked: true));
        Assert.Equal((true, false), await world.SightAsync());
    }

    [Fact]
    public async Task Withdrawing_needs_no_version_and_publishing_again_brings_it_back()
    {
        await using var world = await LessonWorld.CreateAsync();
        await world.ArrangeAsync();
        await world.SaveAsync(LessonWorld.Draft(), version: 0);

        Assert.True(await WithdrawAsync(world));
        Assert.Equal((false, false), await world.SightAsync());
        Assert.False(await WithdrawAsync(world));

        await world.PublishAsync((await world.LessonAsync()).Version);
        Assert.Equal((true, true), await world.SightAsync());
    }

    [Fact]
    public async Task Somebody_new_in_the_talk_is_asked_first()
    {
        await using var world = await LessonWorld.CreateAsync();
        await world.ArrangeAsync();
        var third = TestData.Speaker();
        await world.Database.ArrangeAsync(third);

        await world.Database.WithAsync((TalkSpeakerEditor editor) => editor.AddAsync(
            world.Edition.Id, world.Talk.Id, third.Id, LessonWorld.Organizer, CancellationToken.None));

        Assert.Equal((false, false), await world.SightAsync());
    }

    [Fact]
    public async Task An_edition_that_is_a_draft_again_shows_none()
    {
        await using var world = await LessonWorld.CreateAsync();
        await world.ArrangeAsync();

        await world.Database.WithDbAsync(
            db => db.Set<Edition>().ExecuteUpdateAsync(set => set.SetProperty(e => e.State, EditionState.Draft)));

        Assert.Equal((false, false), await world.SightAsync());
    }

    [Theory, EveryProvider]
    public async Task Whoever_leaves_the_talk_leaves_nothing_in_its_lesson(StorageProvider provider)
    {
        await using var world = await LessonWorld.CreateAsync(provider);
        await world.ArrangeAsync();
        await world.Database.ArrangeAsync(TestData.Slides(world.Talk));
        await world.SaveAsync(LessonWorld.Draft() with { RecordingUrl = "https://video.example/" }, version: 0);
        var leaving = world.Speakers[0];

        Assert.Equal(
            TalkSpeakerOutcome.Done,
            await world.Database.WithAsync((SpeakerLeaving speakers) => speakers.RemoveAsync(
                world.Edition.Id, world.Talk.Id, leaving.Id, LessonWorld.Organizer, CancellationToken.None)));
        await world.Database.WithAsync(
            (SpeakerEditor speakers) => speakers.DeleteAsync(leaving.Id, LessonWorld.Organizer, CancellationToken.None));

        var after = await world.LessonAsync();
        Assert.Equal(LessonState.Withdrawn, after.State);
        Assert.Null(after.RecordingUrl);
        var consents = await world.Database.AllAsync<TalkConsent>();
        Assert.All(consents, consent => Assert.Equal(world.Speakers[1].Id, consent.SpeakerId));
        Assert.NotEmpty(consents);
        Assert.Empty(await world.Database.AllAsync<TalkSlides>());
        Assert.Empty(await world.Database.AllAsync<FormerSlug>());
        Assert.Contains(await world.Database.AllAsync<AuditEntry>(), entry => entry.Action == "lesson.speaker-left");
    }

    [Fact]
    public async Task Somebody_who_does_not_tell_it_cannot_leave_it()
    {
        await using var world = await LessonWorld.CreateAsync();
        await world.ArrangeAsync();

        Assert.Equal(
            TalkSpeakerOutcome.NotThere,
            await world.Database.WithAsync((SpeakerLeaving speakers) => speakers.RemoveAsync(
                world.Edition.Id, world.Talk.Id, Guid.CreateVersion7(), LessonWorld.Organizer, CancellationToken.None)));
        Assert.Equal((true, true), await world.SightAsync());
    }

    [Fact]
    public async Task Slides_that_are_said_to_hold_no_names_do_not_say_one_of_themselves()
    {
        await using var world = await LessonWorld.CreateAsync();
        await world.ArrangeAsync(LessonState.Draft, Artefact.Text);
        var file = HandmadePdf.Of(trailer: "/Info 4 0 R", objects: "<< /Author (Carina Steinert) >>");
        Task<SlidesOutcome?> UploadAsync(bool holdNoNames) => world.Database.WithAsync((SlidesEditor slides) => slides.ReplaceAsync(
            world.Edition.Id, world.Talk.Id, file, holdNoNames, LessonWorld.Organizer, CancellationToken.None));

        Assert.Equal(SlidesOutcome.NamesInMetadata, await UploadAsync(holdNoNames: true));
        Assert.Empty(await world.Database.AllAsync<TalkSlides>());
        Assert.Equal(SlidesOutcome.Accepted, await UploadAsync(holdNoNames: false));
        Assert.Equal(SlidesOutcome.Accepted, await UploadAsync(holdNoNames: false));
        Assert.Equal(file, Assert.Single(await world.Database.AllAsync<TalkSlides>()).Content);
    }

    private static Task<bool> WithdrawAsync(LessonWorld world) => world.Database.WithAsync((LessonPublication publication) =>
        publication.WithdrawAsync(world.Edition.Id, world.Talk.Id, LessonWorld.Organizer, CancellationToken.None));
}
