using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Proposals.Becoming;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Talks;

public sealed class TalkEditorTests
{
    private static readonly Actor Organizer = Actor.Organizer(Guid.CreateVersion7());

    [Theory, EveryProvider]
    public async Task A_new_talk_comes_last(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        var first = TestData.Talk(edition);
        await world.ArrangeAsync(edition, first);

        var (outcome, id) =
            (await world.WithAsync(
                (TalkEditor editor) => editor.CreateAsync(edition.Id, Draft(), Organizer, CancellationToken.None)))!.Value;

        Assert.Equal(TalkOutcome.Saved, outcome);
        Assert.Equal([first.Id, id], await OrderAsync(world, edition.Id));
    }

    [Fact]
    public async Task Another_editions_talk_is_not_there()
    {
        await using var world = await TestDatabase.CreateAsync();
        var (mine, theirs) = (TestData.Edition(), TestData.Edition());
        var speaker = TestData.Speaker();
        var talk = TestData.Talk(theirs, speaker);
        await world.ArrangeAsync(mine, theirs, talk);

        Assert.Null(await world.WithAsync((TalkEditor e) => e.EditAsync(mine.Id, talk.Id, 0, Draft(), Organizer, CancellationToken.None)));
        Assert.False(await world.WithAsync((TalkDeletion e) => e.DeleteAsync(mine.Id, talk.Id, Organizer, CancellationToken.None)));
        Assert.False(await world.WithAsync(
            (TalkReordering o) => o.MoveAsync(mine.Id, talk.Id, MoveDirection.Up, Organizer, CancellationToken.None)));
        Assert.False(await world.WithAsync((TalkReordering o) => o.ArrangeAsync(mine.Id, [talk.Id], Organizer, CancellationToken.None)));
        Assert.Null(
            await world.WithAsync((SpeakerLeaving l) => l.RemoveAsync(mine.Id, talk.Id, speaker.Id, Organizer, CancellationToken.None)));
        Assert.Empty(await world.AllAsync<AuditEntry>());
    }

    [Theory]
    [InlineData(MoveDirection.Up, "bac")]
    [InlineData(MoveDirection.Down, "acb")]
    public async Task A_talk_moves_up_or_down_and_outdates_nobodys_text(MoveDirection direction, string expected)
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var talks = "abc".Select(letter => { var talk = TestData.Talk(edition); talk.Title = letter.ToString(); return talk; }).ToList();
        await world.ArrangeAsync([edition, .. talks]);

        Assert.True(await world.WithAsync(
            (TalkReordering o) => o.MoveAsync(edition.Id, talks[1].Id, direction, Organizer, CancellationToken.None)));

        var after = (await world.AllAsync<Talk>()).OrderBy(t => t.Order).ToList();
        Assert.Equal(expected, string.Concat(after.Select(t => t.Title)));
        Assert.All(after, t => Assert.Equal(0, t.Version));
        Assert.Single(await world.AllAsync<AuditEntry>());
    }

    [Fact]
    public async Task The_first_talk_stays_first()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var (first, second) = (TestData.Talk(edition), TestData.Talk(edition));
        await world.ArrangeAsync(edition, first, second);

        Assert.True(await world.WithAsync(
            (TalkReordering o) => o.MoveAsync(edition.Id, first.Id, MoveDirection.Up, Organizer, CancellationToken.None)));

        Assert.Equal([first.Id, second.Id], await OrderAsync(world, edition.Id));
        Assert.Empty(await world.AllAsync<AuditEntry>());
    }

    [Fact]
    public async Task Dragging_is_refused_when_a_talk_has_come_meanwhile()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var (first, second) = (TestData.Talk(edition), TestData.Talk(edition));
        await world.ArrangeAsync(edition, first, second);

        Assert.False(
            await world.WithAsync((TalkReordering o) => o.ArrangeAsync(edition.Id, [second.Id], Organizer, CancellationToken.None)));
        Assert.False(await world.WithAsync(
            (TalkReordering o) => o.ArrangeAsync(edition.Id, [second.Id, second.Id], Organizer, CancellationToken.None)));
        Assert.True(await world.WithAsync(
            (TalkReordering o) => o.ArrangeAsync(edition.Id, [second.Id, first.Id], Organizer, CancellationToken.None)));

        Assert.Equal([second.Id, first.Id], await OrderAsync(world, edition.Id));
    }

    [Theory, EveryProvider]
    public async Task Two_speakers_become_a_tandem_in_the_order_wanted(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        var talk = TestData.Talk(edition);
        var (town, firm) = (TestData.Speaker(), TestData.Speaker(side: SpeakerSide.Provider));
        await world.ArrangeAsync(edition, talk, town, firm);
        Task<TalkSpeakerOutcome?> AddAsync(Guid speaker) =>
            world.WithAsync((TalkSpeakerEditor l) => l.AddAsync(edition.Id, talk.Id, speaker, Organizer, CancellationToken.None));

        Assert.Equal(TalkSpeakerOutcome.Done, await AddAsync(town.Id));
        Assert.Equal(TalkSpeakerOutcome.Done, await AddAsync(firm.Id));
        Assert.Equal(TalkSpeakerOutcome.AlreadyThere, await AddAsync(firm.Id));
        Assert.Equal(TalkSpeakerOutcome.NotThere, await AddAsync(Guid.NewGuid()));
        await world.WithAsync(
            (TalkSpeakerEditor l) => l.MoveAsync(edition.Id, talk.Id, firm.Id, MoveDirection.Up, Organizer, CancellationToken.None));

        var told = await world.WithDbAsync(db => db.Set<Talk>().Include(t => t.Speakers).ThenInclude(s => s.Speaker).SingleAsync());
        Assert.True(told.IsTandem);
        Assert.Equal([firm.Id, town.Id], told.Speakers.OrderBy(s => s.Order).Select(s => s.SpeakerId));

        await world.WithAsync((SpeakerLeaving l) => l.RemoveAsync(edition.Id, talk.Id, firm.Id, Organizer, CancellationToken.None));
        Assert.Equal(1, Assert.Single(await world.AllAsync<TalkSpeaker>()).Order);
    }

    [Fact]
    public async Task Whoever_still_speaks_cannot_be_deleted()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        var (speaking, idle) = (TestData.Speaker(), TestData.Speaker());
        await world.ArrangeAsync(edition, TestData.Talk(edition, speaking), idle);

        Assert.Equal(
            SpeakerDeletionOutcome.StillSpeaks,
            await world.WithAsync((SpeakerEditor e) => e.DeleteAsync(speaking.Id, Organizer, CancellationToken.None)));
        Assert.Equal(
            SpeakerDeletionOutcome.Deleted,
            await world.WithAsync((SpeakerEditor e) => e.DeleteAsync(idle.Id, Organizer, CancellationToken.None)));
        Assert.Null(await world.WithAsync((SpeakerEditor e) => e.DeleteAsync(idle.Id, Organizer, CancellationToken.None)));
        Assert.Equal(speaking.Id, Assert.Single(await world.AllAsync<Speaker>()).Id);
    }

    [Fact]
    public async Task The_log_names_a_speakers_fields_and_never_what_stands_in_them()
    {
        await using var world = await TestDatabase.CreateAsync();
        var speaker = TestData.Speaker(name: "Geheime Person");
        await world.ArrangeAsync(speaker);

        var outcome = await world.WithAsync((SpeakerEditor e) => e.EditAsync(
            speaker.Id, 0, new SpeakerDraft { Name = "Neuer Name", Slug = speaker.Slug, Biography = "Lebenslauf" },
            Organizer, CancellationToken.None));

        Assert.Equal(SpeakerOutcome.Saved, outcome);
        var details = Assert.Single(await world.AllAsync<AuditEntry>()).Details;
        Assert.Contains("Biography", details, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheime", details, StringComparison.Ordinal);
        Assert.DoesNotContain("Neuer", details, StringComparison.Ordinal);
        Assert.DoesNotContain("Lebenslauf", details, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://jemand@boese.example/")]
    [InlineData("//ohne-schema.example")]
    [InlineData("ftp://datei.example/x")]
    public async Task Links_lead_to_the_web_only(string url)
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition);

        var result = await world.WithAsync((TalkEditor e) => e.CreateAsync(
            edition.Id, Draft() with { Links = [new NamedLink("Hier", url)] }, Organizer, CancellationToken.None));

        Assert.Equal(TalkOutcome.LinksInvalid, result!.Value.Outcome);
    }

    [Fact]
    public async Task A_talk_lies_within_its_edition()
    {
        await using var world = await TestDatabase.CreateAsync();
        var edition = TestData.Edition();
        await world.ArrangeAsync(edition);
        async Task<TalkOutcome> CreateAsync(DateTime start) => (await world.WithAsync((TalkEditor e) => e.CreateAsync(
            edition.Id, Draft() with { StartUtc = start }, Organizer, CancellationToken.None)))!.Value.Outcome;

        Assert.Equal(TalkOutcome.OutsideTheEdition, await CreateAsync(edition.StartUtc.AddMinutes(-1)));
        Assert.Equal(TalkOutcome.OutsideTheEdition, await CreateAsync(edition.EndUtc));
        Assert.Equal(TalkOutcome.Saved, await CreateAsync(edition.StartUtc));
    }

    private static TalkDraft Draft() => new() { Title = "Neuer Vortrag", Slug = "neuer-vortrag" };

    private static Task<List<Guid>> OrderAsync(TestDatabase world, Guid editionId) =>
        world.WithDbAsync(db => db.Set<Talk>().Where(t => t.EditionId == editionId).OrderBy(t => t.Order).Select(t => t.Id).ToListAsync());
}
