using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Proposals.Becoming;
using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Tests.Proposals;

/// <summary>An edition, and a tandem's story that was accepted for it.</summary>
internal sealed class AcceptedStory(
    TestDatabase database, Edition edition, Proposal proposal, ProposalTeller first, ProposalTeller second) : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    public TestDatabase Database => database;

    public Edition Edition => edition;

    public Proposal Proposal => proposal;

    public ProposalTeller First => first;

    public ProposalTeller Second => second;

    public static async Task<AcceptedStory> CreateAsync(
        StorageProvider provider = StorageProvider.Sqlite, ProposalState state = ProposalState.Accepted)
    {
        var edition = TestData.Edition();
        var (proposal, first) = TestData.Proposal(edition, state);
        var second = TestData.Teller(proposal, TellerAnswer.Agreed, SpeakerSide.Provider);
        var world = new AcceptedStory(await TestDatabase.CreateAsync(provider), edition, proposal, first, second);
        await world.Database.ArrangeAsync(edition, proposal, first, second);
        return world;
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    public Task<BecomingOutcome?> BecomeAsync(Guid? first = null, Guid? second = null) =>
        BecomeAsync(new() { [First.Id] = first, [Second.Id] = second });

    public Task<BecomingOutcome?> BecomeAsync(Dictionary<Guid, Guid?> speakers) => database.WithAsync(
        (BecomingTalk becoming) => becoming.BecomeAsync(proposal.Id, speakers, RegistrationWorld.Organizer, None));

    public Task<BecomingOutcome?> AddTellerAsync(Guid teller) => database.WithAsync(
        (BecomingTalk becoming) => becoming.AddTellerAsync(proposal.Id, teller, null, RegistrationWorld.Organizer, None));

    public Task<TalkUpdateOutcome?> UpdateAsync(
        Func<TalkUpdate, Func<Guid, IReadOnlyCollection<string>, Actor, CancellationToken, Task<TalkUpdateOutcome?>>> act,
        params string[] keys) =>
        database.WithAsync((TalkUpdate update) => act(update)(proposal.Id, keys, RegistrationWorld.Organizer, None));

    public Task ChangeAsync(Action<Proposal> change) => database.WithDbAsync(async db =>
    {
        change(await db.Set<Proposal>().SingleAsync());
        await db.SaveChangesAsync();
    });

    public Task LeaveAsync() => database.WithDbAsync(async db =>
    {
        var stored = await db.Set<Proposal>().Include(p => p.Tellers).SingleAsync();
        stored.Lose(stored.Tellers.Single(teller => teller.Id == Second.Id), TestData.Now);
        await db.SaveChangesAsync();
    });

    public Task<Proposal> StoredAsync() =>
        database.WithDbAsync(db => db.Set<Proposal>().AsNoTracking().Include(p => p.Tellers).SingleAsync());

    public Task<Talk> TalkAsync() => database.WithDbAsync(async db =>
    {
        var id = (await db.Set<Proposal>().SingleAsync()).TalkId;
        return await db.Set<Talk>().AsNoTracking().Include(t => t.Speakers).ThenInclude(s => s.Speaker).SingleAsync(t => t.Id == id);
    });

    public Task<Speaker> SpeakerAsync(Guid id) =>
        database.WithDbAsync(db => db.Set<Speaker>().AsNoTracking().SingleAsync(s => s.Id == id));

    public async Task<TalkComparison> ComparisonAsync() => await database.WithDbAsync(
        async db => await TalkComparison.FindAsync(db, proposal.Id, None)) ?? throw new InvalidOperationException("It is no talk.");

    public async Task<IEnumerable<NextStepKind>> NextStepsAsync() =>
        (await database.WithAsync((DashboardReader reader) => reader.ReadAsync(None))).NextSteps.Select(step => step.Kind);
}
