using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Speaking;

/// <summary>What comes to speakers by itself, once, and only to those whom it is of use.</summary>
public sealed class SpeakingSendingTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Theory, EveryProvider]
    public async Task Whoever_lacks_something_is_told_once_and_everybody_is_briefed_once(StorageProvider provider)
    {
        await using var world = await SpeakingWorld.CreateAsync(provider);
        await world.SendAsync();
        foreach (var ahead in new[] { 11 * Day, 10 * Day, 9 * Day, 3 * Day, 2 * Day })
        {
            world.BeBefore(ahead);
            await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(world.WriteAsync)));
        }

        Assert.Equal(["SpeakingPage", "SpeakingGaps", "SpeakingBriefing"], await world.KindsAsync());
        var letters = await world.Database.LettersAsync();
        Assert.Contains("ein Foto und ein Wort dazu, was nach dem Abend bleiben darf", letters[1].Text, StringComparison.Ordinal);
        Assert.Contains(world.Talk.Title, letters[2].Text, StringComparison.Ordinal);
        Assert.Equal(3, letters.Select(letter => letter.Link("/mitwirken/")).Distinct().Count());
    }

    [Fact]
    public async Task Whoever_lacks_nothing_is_not_reminded()
    {
        await using var world = await SpeakingWorld.CreateAsync();
        var token = await world.LinkAsync();
        await world.SettleAsync(new() { WantsSlides = true });
        var photo = new Picture { AltText = "Ada", UploadedUtc = TestData.Now };
        await world.Database.ArrangeAsync(photo, TestData.Slides(world.Talk));
        await world.Database.WithDbAsync(db => db.Set<Speaker>().Where(s => s.Id == world.Ada.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.PhotoId, photo.Id)));
        Assert.Equal([SpeakerGap.Consent], (await world.PartAsync()).Gaps(slidesAreWanted: true));
        await world.SayAsync(token);
        Assert.Empty((await world.PartAsync()).Gaps(slidesAreWanted: true));

        world.BeBefore(8 * Day);
        await world.WriteAsync();

        Assert.Empty(await world.KindsAsync());
    }

    [Theory]
    [InlineData(SpeakerGap.Biography)]
    [InlineData(SpeakerGap.Photo)]
    [InlineData(SpeakerGap.Slides)]
    [InlineData(SpeakerGap.Consent)]
    public async Task One_thing_that_is_missing_is_enough(SpeakerGap missing)
    {
        await using var world = await SpeakingWorld.CreateAsync();
        var token = await world.LinkAsync();
        await world.SettleAsync(new() { WantsSlides = true });
        var photo = new Picture { AltText = "Ada", UploadedUtc = TestData.Now };
        await world.Database.ArrangeAsync(photo);
        if (missing != SpeakerGap.Slides)
            await world.Database.ArrangeAsync(TestData.Slides(world.Talk));
        if (missing != SpeakerGap.Consent)
            await world.SayAsync(token, Artefact.Text);
        await world.Database.WithDbAsync(async db =>
        {
            var ada = await db.Set<Speaker>().SingleAsync(s => s.Id == world.Ada.Id);
            if (missing != SpeakerGap.Photo)
                ada.PhotoId = photo.Id;
            if (missing == SpeakerGap.Biography)
                ada.Biography = "";
            await db.SaveChangesAsync();
        });

        world.BeBefore(8 * Day);
        await world.WriteAsync();

        Assert.Equal([missing], (await world.PartAsync()).Gaps(slidesAreWanted: true));
        Assert.Contains(missing.ToSpeaker(), Assert.Single(await world.Database.LettersAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_reminded_within_two_days_of_their_link_and_whoever_comes_late_is_briefed()
    {
        await using var world = await SpeakingWorld.CreateAsync();
        world.BeBefore(3 * Day);
        await world.WriteAsync();
        Assert.Empty(await world.KindsAsync());

        await world.SendAsync();
        await world.WriteAsync();
        Assert.Equal(["SpeakingPage", "SpeakingBriefing"], await world.KindsAsync());
        world.BeBefore(Day + TimeSpan.FromMinutes(1));
        await world.WriteAsync();
        Assert.Equal(["SpeakingPage", "SpeakingBriefing"], await world.KindsAsync());
    }

    [Theory]
    [InlineData(EditionState.Draft)]
    [InlineData(EditionState.Cancelled)]
    public async Task Drafts_and_cancelled_editions_write_to_nobody(EditionState state)
    {
        await using var world = await SpeakingWorld.CreateAsync();
        await world.LinkAsync();
        await SetStateAsync(world, state);

        world.BeBefore(3 * Day);
        await world.WriteAsync();

        Assert.Empty(await world.KindsAsync());
    }

    [Fact]
    public async Task What_waits_when_the_edition_is_cancelled_does_not_leave()
    {
        await using var world = await SpeakingWorld.CreateAsync();
        await world.LinkAsync();
        world.BeBefore(3 * Day);
        await world.WriteAsync();
        await SetStateAsync(world, EditionState.Cancelled);

        await world.WriteAsync();

        Assert.NotEmpty(await world.Database.AllAsync<OutboxMail>());
        Assert.All(await world.Database.AllAsync<OutboxMail>(), mail => Assert.Equal(OutboxState.Discarded, mail.State));
    }

    [Fact]
    public async Task What_is_switched_off_is_not_written_and_what_waits_of_it_does_not_leave()
    {
        await using var world = await SpeakingWorld.CreateAsync();
        await world.LinkAsync();
        world.BeBefore(10 * Day);
        await world.WriteAsync();
        await world.SettleAsync(new() { RemindsOfGaps = false, SendsBriefing = false });
        world.BeBefore(3 * Day);

        await world.WriteAsync();

        var mail = Assert.Single(await world.Database.AllAsync<OutboxMail>());
        Assert.Equal(("SpeakingGaps", OutboxState.Discarded), (mail.Kind, mail.State));
    }

    [Fact]
    public async Task An_evening_that_is_moved_to_another_day_briefs_anew_and_within_its_day_nobody_twice()
    {
        await using var world = await SpeakingWorld.CreateAsync();
        await world.SettleAsync(new() { RemindsOfGaps = false });
        await world.LinkAsync();
        world.BeBefore(2 * Day);
        await world.WriteAsync();

        await world.MoveAsync(TimeSpan.FromMinutes(10));
        await world.WriteAsync();
        Assert.Single(await world.KindsAsync());

        await world.MoveAsync(7 * Day);
        await world.WriteAsync();
        Assert.Single(await world.KindsAsync());
        world.BeBefore(-4 * Day);
        await world.WriteAsync();
        Assert.Equal(2, (await world.KindsAsync()).Count);
    }

    [Fact]
    public async Task A_briefing_counts_what_is_asked_of_the_speaker_and_of_the_whole_evening()
    {
        await using var world = await SpeakingWorld.CreateAsync();
        await world.SettleAsync(new() { RemindsOfGaps = false, LeadMinutes = 45 });
        await world.LinkAsync();
        var (asker, other) = (TestData.Registration(world.Edition), TestData.Talk(world.Edition, TestData.Speaker()));
        await world.Database.ArrangeAsync(
            asker, other,
            TestData.Question(asker, "Zum Vortrag?", QuestionState.Shown, world.Talk),
            TestData.Question(asker, "Zum Abend?", QuestionState.Shown),
            TestData.Question(asker, "Zu einem anderen?", QuestionState.Shown, other),
            TestData.Question(asker, "Noch nicht gelesen?", QuestionState.Asked, world.Talk));

        world.BeBefore(3 * Day);
        await world.WriteAsync();

        var letter = Assert.Single(await world.Database.LettersAsync());
        Assert.Contains("2 Fragen sind schon da.", letter.Text, StringComparison.Ordinal);
        Assert.Contains(
            GermanTime.Clock(world.Edition.StartUtc.AddMinutes(-45), world.Edition.TimeZone), letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_go_with_the_speaker()
    {
        await using var world = await SpeakingWorld.CreateAsync();
        await world.SendAsync();
        await world.Database.WithAsync((SpeakerLeaving leaving) => leaving.RemoveAsync(
            world.Edition.Id, world.Talk.Id, world.Ada.Id, SpeakingWorld.Organizer, CancellationToken.None));

        await world.Database.WithAsync(
            (SpeakerEditor speakers) => speakers.DeleteAsync(world.Ada.Id, SpeakingWorld.Organizer, CancellationToken.None));

        var mail = Assert.Single(await world.Database.AllAsync<OutboxMail>());
        Assert.Equal((OutboxState.Discarded, "", ""), (mail.State, mail.ToAddress, mail.Text));
        Assert.Empty(await world.Database.AllAsync<SpeakingToken>());
    }

    private static Task<int> SetStateAsync(SpeakingWorld world, EditionState state) => world.Database.WithDbAsync(
        db => db.Set<Edition>().Where(e => e.Id == world.Edition.Id).ExecuteUpdateAsync(set => set.SetProperty(e => e.State, state)));
}
