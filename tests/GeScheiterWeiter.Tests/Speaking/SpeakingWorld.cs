using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Gatherings;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Speaking;

/// <summary>An evening to come, with one talk told by two, of whom everything but a biography is missing.</summary>
internal sealed class SpeakingWorld(TestDatabase database) : IAsyncDisposable
{
    public const string Address = "ada@amt.example";

    public static readonly Actor Organizer = Actor.Organizer(Guid.CreateVersion7());

    private static readonly CancellationToken None = CancellationToken.None;

    public Edition Edition { get; init; } = TestData.Edition(startUtc: TestData.Now.AddDays(20));

    public Speaker Ada { get; } = TestData.Speaker("Ada Amtlich");

    public Speaker Ole { get; } = TestData.Speaker("Ole Ohnemail", SpeakerSide.Provider);

    public Talk Talk { get; private set; } = null!;

    public TestDatabase Database => database;

    public static async Task<SpeakingWorld> CreateAsync(
        StorageProvider provider = StorageProvider.Sqlite, EditionState state = EditionState.Announced, Edition? edition = null)
    {
        var world = new SpeakingWorld(await TestDatabase.CreateAsync(provider))
        {
            Edition = edition ?? TestData.Edition(startUtc: TestData.Now.AddDays(20), state: state),
        };
        world.Ada.Email = Address;
        world.Talk = TestData.Talk(world.Edition, world.Ada, world.Ole);
        await world.Database.ArrangeAsync(world.Edition, world.Talk);
        return world;
    }

    public async Task<SecretToken> LinkAsync(Speaker? speaker = null)
    {
        var (outcome, secret) = await database.WithAsync(
            (SpeakingLinkDesk desk) => desk.RenewAsync(Edition.Id, (speaker ?? Ada).Id, Organizer, None));
        Assert.Equal(SpeakingLinkOutcome.Done, outcome);
        return secret!;
    }

    public Task<SpeakingToken?> FindAsync(SecretToken token) =>
        database.WithAsync((SpeakingTokens tokens) => tokens.FindAsync(token, None));

    public Task<SpeakingLinkOutcome> SendAsync() =>
        database.WithAsync((SpeakingLinkDesk desk) => desk.SendAsync(Edition.Id, Ada.Id, Organizer, None));

    public Task<SpeakingLinksSent> SendToAllAsync(int people) =>
        database.WithAsync((SpeakingLinkDesk desk) => desk.SendToAllAsync(Edition.Id, people, Organizer, None));

    public Task<bool> SayAsync(SecretToken token, params Artefact[] given) =>
        database.WithAsync((SpeakingDesk desk) => desk.ConsentAsync(token, Talk.Id, given, None));

    public Task WriteAsync() => database.WithAsync((SpeakingSending task) => task.RunAsync(None));

    public void BeBefore(TimeSpan ahead) => database.Clock.SetUtcNow(Edition.StartUtc - ahead);

    public async Task<SpeakerPart> PartAsync(Speaker? speaker = null) =>
        (await database.WithAsync((SpeakingReader reader) => reader.ReadAsync(Edition.Id, None)))
        .Single(part => part.Id == (speaker ?? Ada).Id);

    public Task SettleAsync(GatheringDraft draft) => database.WithAsync(async (GatheringEditor editor) =>
        Assert.Equal(GatheringOutcome.Saved, await editor.EditAsync(Edition.Id, 0, draft, Organizer, None)));

    /// <summary>Whoever leaves the letters' order to chance.</summary>
    public async Task<List<string>> KindsAsync() => [.. (await database.LettersAsync()).Select(letter => letter.Kind)];

    public Task MoveAsync(TimeSpan by) => database.WithDbAsync(
        db => db.Set<Edition>().Where(e => e.Id == Edition.Id).ExecuteUpdateAsync(set => set
            .SetProperty(e => e.StartUtc, Edition.StartUtc + by).SetProperty(e => e.EndUtc, Edition.EndUtc + by)));

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
