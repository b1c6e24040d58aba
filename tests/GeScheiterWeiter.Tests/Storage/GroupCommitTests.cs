using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Storage;

/// <summary>Writers who stand in line together on SQLite share one commit. Nobody else may notice.</summary>
public sealed class GroupCommitTests : IAsyncLifetime
{
    private readonly List<AsyncServiceScope> _scopes = [];
    private TestDatabase _database = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var scope in _scopes)
            await scope.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Nobody_is_told_before_the_disk_has_it()
    {
        var (first, second) = (Open(), Open());
        var firstTurn = await first.BeginWriteAsync(Cancel);
        var secondComes = second.BeginWriteAsync(Cancel);
        await SaveAsync(first, "first");

        var told = firstTurn.CommitAsync(Cancel);
        await using var secondTurn = await secondComes;
        await SaveAsync(second, "second");
        Assert.False(told.IsCompleted);
        Assert.Empty(await SlugsAsync());

        await secondTurn.CommitAsync(Cancel);
        await told;
        Assert.Equal(["first", "second"], await SlugsAsync());
    }

    [Fact]
    public async Task What_one_takes_back_leaves_the_others_as_they_are()
    {
        var (first, second, third) = (Open(), Open(), Open());
        var firstTurn = await first.BeginWriteAsync(Cancel);
        var (secondComes, thirdComes) = (second.BeginWriteAsync(Cancel), third.BeginWriteAsync(Cancel));
        await SaveAsync(first, "first");
        var told = firstTurn.CommitAsync(Cancel);

        await using (await secondComes)
            await SaveAsync(second, "second");
        await using var thirdTurn = await thirdComes;
        await SaveAsync(third, "third");
        await thirdTurn.CommitAsync(Cancel);
        await told;

        Assert.Equal(["first", "third"], await SlugsAsync());
    }

    [Fact]
    public async Task Whoever_steps_ahead_waits_for_one_turn_and_for_nobody_elses_commit()
    {
        var (first, second, urgent) = (Open(), Open(), Open());
        urgent.WritesStepAhead = true;
        var firstTurn = await first.BeginWriteAsync(Cancel);
        var (secondComes, urgentComes) = (second.BeginWriteAsync(Cancel), urgent.BeginWriteAsync(Cancel));
        await SaveAsync(first, "first");
        var told = firstTurn.CommitAsync(Cancel);

        await using (var urgentTurn = await urgentComes)
        {
            Assert.False(secondComes.IsCompleted);
            await SaveAsync(urgent, "urgent");
            await urgentTurn.CommitAsync(Cancel);
        }

        await told;
        Assert.Equal(["first", "urgent"], await SlugsAsync());
        await using var secondTurn = await secondComes;
        await SaveAsync(second, "second");
        await secondTurn.CommitAsync(Cancel);
        Assert.Equal(["first", "second", "urgent"], (await SlugsAsync()).Order());
    }

    [Fact]
    public async Task Whoever_stops_waiting_is_passed_over()
    {
        using var impatience = new CancellationTokenSource();
        var (first, second, third) = (Open(), Open(), Open());
        var firstTurn = await first.BeginWriteAsync(Cancel);
        var (secondComes, thirdComes) = (second.BeginWriteAsync(impatience.Token), third.BeginWriteAsync(Cancel));

        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => secondComes);
        await SaveAsync(first, "first");
        var told = firstTurn.CommitAsync(Cancel);
        await using (var thirdTurn = await thirdComes)
            await thirdTurn.CommitAsync(Cancel);
        await told;

        Assert.Equal(["first"], await SlugsAsync());
    }

    [Fact]
    public async Task Where_the_database_gives_everything_up_everybody_is_told_and_the_next_begin_anew()
    {
        var (first, second, third) = (Open(), Open(), Open());
        var firstTurn = await first.BeginWriteAsync(Cancel);
        var (secondComes, thirdComes) = (second.BeginWriteAsync(Cancel), third.BeginWriteAsync(Cancel));
        await SaveAsync(first, "first");
        var told = firstTurn.CommitAsync(Cancel);

        await using (await secondComes)
            // As SQLite does itself when the disk is full.
            await second.Database.ExecuteSqlRawAsync("ROLLBACK", Cancel);
        await using var thirdTurn = await thirdComes;
        await SaveAsync(third, "third");
        await thirdTurn.CommitAsync(Cancel);

        await Assert.ThrowsAsync<InvalidOperationException>(() => told);
        Assert.Equal(["third"], await SlugsAsync());
    }

    [Fact]
    public async Task What_waits_for_the_commit_happens_after_it_or_never()
    {
        var (kept, undone) = (Open(), Open());
        var happened = new List<string>();
        kept.AfterCommit(() => happened.Add("kept"));
        undone.AfterCommit(() => happened.Add("undone"));

        await using (await undone.BeginWriteAsync(Cancel))
            await SaveAsync(undone, "undone");
        await using (var turn = await kept.BeginWriteAsync(Cancel))
        {
            await SaveAsync(kept, "kept");
            Assert.Empty(happened);
            await turn.CommitAsync(Cancel);
        }

        await SaveAsync(undone, "later");
        Assert.Equal(["kept"], happened);
    }

    [Fact]
    public async Task After_its_turn_a_context_reads_and_writes_on()
    {
        var db = Open();
        for (var round = 0; round < 3; round++)
        {
            await SaveAsync(db, $"round-{round}");
            Assert.Equal(round + 1, await db.Set<Edition>().CountAsync(Cancel));
        }
    }

    private AppDb Open()
    {
        var scope = _database.Services.CreateAsyncScope();
        _scopes.Add(scope);
        return scope.ServiceProvider.GetRequiredService<AppDb>();
    }

    private static Task<int> SaveAsync(AppDb db, string slug)
    {
        db.ChangeTracker.Clear();
        db.Add(TestData.Edition(slug));
        return db.SaveChangesAsync(Cancel);
    }

    private async Task<List<string>> SlugsAsync() => [.. (await _database.AllAsync<Edition>()).Select(edition => edition.Slug).Order()];
}
