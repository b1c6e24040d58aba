using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Speaking;

/// <summary>Who a speaker's link opens a page for, and for how long.</summary>
public sealed class SpeakingLinkTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, EveryProvider]
    public async Task A_link_opens_one_speakers_page_of_one_edition_until_90_days_after_it(StorageProvider provider)
    {
        await using var world = await SpeakingWorld.CreateAsync(provider);
        var token = await world.LinkAsync();

        var found = (await world.FindAsync(token))!;
        Assert.Equal((world.Ada.Id, world.Edition.Id), (found.Speaker.Id, found.Edition.Id));
        Assert.Equal(SpeakingTokens.HashOf(token), Assert.Single(await world.Database.AllAsync<SpeakingToken>()).Hash);

        world.Database.Clock.SetUtcNow(world.Edition.EndUtc.AddDays(90).AddSeconds(-1));
        Assert.NotNull(await world.FindAsync(token));
        world.Database.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await world.FindAsync(token));
    }

    [Fact]
    public async Task The_secret_of_another_kind_of_link_opens_no_page()
    {
        await using var world = await SpeakingWorld.CreateAsync();
        var registration = TestData.Registration(world.Edition);
        var other = SecretToken.Create();
        await world.Database.ArrangeAsync(registration, TestData.Link(registration, other, TokenPurpose.Participation));

        Assert.Null(await world.FindAsync(other));
    }

    [Fact]
    public async Task One_that_is_issued_long_after_the_evening_works_for_thirty_days()
    {
        await using var world = await SpeakingWorld.CreateAsync();
        world.Database.Clock.SetUtcNow(world.Edition.EndUtc.AddYears(1));
        var token = await world.LinkAsync();

        world.Database.Clock.Advance(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await world.FindAsync(token));
        world.Database.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await world.FindAsync(token));
        await CleanUpAsync(world);
        Assert.Single(await world.Database.AllAsync<SpeakingToken>());
        world.Database.Clock.Advance(TimeSpan.FromDays(7));
        await CleanUpAsync(world);
        Assert.Empty(await world.Database.AllAsync<SpeakingToken>());
    }

    [Fact]
    public async Task Renewing_ends_the_links_of_before_and_ending_ends_all()
    {
        await using var world = await SpeakingWorld.CreateAsync();
        var first = await world.LinkAsync();
        await world.SendAsync();
        Assert.NotNull(await world.FindAsync(first));

        var second = await world.LinkAsync();
        Assert.Null(await world.FindAsync(first));
        Assert.NotNull(await world.FindAsync(second));

        Task<bool> EndAsync() => world.Database.WithAsync(
            (SpeakingLinkDesk desk) => desk.EndAsync(world.Edition.Id, world.Ada.Id, SpeakingWorld.Organizer, None));
        Assert.True(await EndAsync());
        Assert.False(await EndAsync());
        Assert.Null(await world.FindAsync(second));
    }

    [Fact]
    public async Task Sending_to_all_asks_again_when_it_is_another_number_and_writes_to_whoever_has_none()
    {
        await using var world = await SpeakingWorld.CreateAsync();

        Assert.Equal(new SpeakingLinksSent(false, 1), await world.SendToAllAsync(2));
        Assert.Empty(await world.Database.LettersAsync());
        Assert.Equal(new SpeakingLinksSent(true, 1), await world.SendToAllAsync(1));
        Assert.Equal(new SpeakingLinksSent(false, 0), await world.SendToAllAsync(1));

        var letter = Assert.Single(await world.Database.LettersAsync());
        Assert.Equal(("SpeakingPage", SpeakingWorld.Address), (letter.Kind, letter.To));
        Assert.True(SecretToken.TryParse(letter.Link("/mitwirken/").Segments[^1], out var token));
        Assert.Equal(world.Ada.Id, (await world.FindAsync(token))?.SpeakerId);
    }

    [Fact]
    public async Task Nobody_gets_a_link_without_an_address_or_a_part_or_to_an_evening_that_is_cancelled()
    {
        await using var world = await SpeakingWorld.CreateAsync();
        Task<SpeakingLinkOutcome> SendAsync(Guid speaker) => world.Database.WithAsync(
            (SpeakingLinkDesk desk) => desk.SendAsync(world.Edition.Id, speaker, SpeakingWorld.Organizer, None));

        Assert.Equal(SpeakingLinkOutcome.NoAddress, await SendAsync(world.Ole.Id));
        Assert.Equal(SpeakingLinkOutcome.NotThere, await SendAsync(Guid.CreateVersion7()));

        await using var cancelled = await SpeakingWorld.CreateAsync(state: EditionState.Cancelled);
        Assert.Equal(SpeakingLinkOutcome.Cancelled, await cancelled.SendAsync());
        Assert.False((await cancelled.SendToAllAsync(1)).IsSent);
    }

    [Fact]
    public async Task Whoever_tells_nothing_there_any_more_is_let_in_no_longer_and_forgotten_whole()
    {
        await using var world = await SpeakingWorld.CreateAsync();
        var token = await world.LinkAsync();
        await world.SayAsync(token, Artefact.Text);
        await world.Database.ArrangeAsync(TestData.Slides(world.Talk));

        await world.Database.WithAsync((SpeakerLeaving leaving) => leaving.RemoveAsync(
            world.Edition.Id, world.Talk.Id, world.Ada.Id, SpeakingWorld.Organizer, None));

        Assert.Null(await world.FindAsync(token));
        Assert.Empty(await world.Database.AllAsync<TalkConsent>());
        Assert.Empty(await world.Database.AllAsync<TalkSlides>());
        await CleanUpAsync(world);
        Assert.Empty(await world.Database.AllAsync<SpeakingToken>());
    }

    [Fact]
    public async Task The_way_to_the_gathering_is_their_own_place_or_the_room_until_three_hours_after_the_end()
    {
        await using var world = await SpeakingWorld.CreateAsync();
        var token = await world.LinkAsync();
        Task<Uri?> WayAsync() => world.Database.WithAsync((GatheringDoor door) => door.FindAddressAsync(token, None));
        Assert.Null(await WayAsync());

        await world.Database.ArrangeAsync(new EditionRoom
        {
            EditionId = world.Edition.Id,
            Address = "https://raum.example/abend",
            Doors = DoorsMode.Shut,
        });
        Assert.Equal("https://raum.example/abend", (await WayAsync())?.AbsoluteUri);
        await world.SettleAsync(new() { Address = "https://raum.example/vorher" });
        Assert.Equal("https://raum.example/vorher", (await WayAsync())?.AbsoluteUri);

        world.Database.Clock.SetUtcNow(world.Edition.EndUtc.AddHours(3));
        Assert.Null(await WayAsync());
    }

    [Fact]
    public async Task The_log_says_who_has_changed_what_and_nothing_that_stands_in_it()
    {
        await using var world = await SpeakingWorld.CreateAsync();
        var token = await world.LinkAsync();

        var outcome = await world.Database.WithAsync((SpeakingDesk desk) => desk.DescribeAsync(
            token, 0, new SpeakerProfile("Leitung", "Amt für Neues", "Ganz *neu*."), None));

        Assert.Equal(SpeakerOutcome.Saved, outcome);
        var entry = Assert.Single(await world.Database.AllAsync<AuditEntry>(), entry => entry.Action == "speaker.edited");
        Assert.Equal((ActorKind.Speaker, (Guid?)world.Ada.Id), (entry.ActorKind, entry.ActorId));
        Assert.DoesNotContain("Neues", entry.Details, StringComparison.Ordinal);
    }

    private static Task CleanUpAsync(SpeakingWorld world) =>
        world.Database.WithAsync((SpeakingCleanup task) => task.RunAsync(None));
}
