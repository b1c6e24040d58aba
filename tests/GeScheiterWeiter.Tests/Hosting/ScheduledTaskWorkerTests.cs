using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace GeScheiterWeiter.Tests.Hosting;

public sealed class ScheduledTaskWorkerTests
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Every_task_stands_in_the_list_once_and_under_its_own_name()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var scope = database.Services.CreateScope();

        var tasks = scope.ServiceProvider.GetServices<IScheduledTask>().Select(task => task.GetType()).ToList();

        Assert.NotEmpty(tasks);
        Assert.Distinct(tasks);
        Assert.All(tasks, kind => Assert.NotNull(scope.ServiceProvider.GetService(kind)));
        var written = typeof(AppDb).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IScheduledTask)));
        // What is one for each kind of thing is written once.
        var listed = tasks.Select(kind => kind.IsGenericType ? kind.GetGenericTypeDefinition() : kind).Distinct();
        Assert.Equivalent(written, listed, strict: true);
    }

    [Fact]
    public async Task What_a_failed_task_has_left_behind_is_not_saved_by_the_next()
    {
        await using var database = await TestDatabase.CreateAsync(configure: services => services
            .AddScoped<Failing>().AddScoped<IScheduledTask>(provider => provider.GetRequiredService<Failing>())
            .AddScoped<Saving>().AddScoped<IScheduledTask>(provider => provider.GetRequiredService<Saving>())
            .AddSingleton<TaskCompletionSource>());
        using var housekeeping = WorkerOf(database);

        await housekeeping.StartAsync(CancellationToken.None);
        var done = database.Services.GetRequiredService<TaskCompletionSource>().Task;
        await Eventually.HoldsAsync(
            () =>
            {
                database.Clock.Advance(Round);
                return done.IsCompleted;
            },
            "The chore after the failing one was never done.");
        await housekeeping.StopAsync(CancellationToken.None);

        Assert.Equal("saved", Assert.Single(await database.AllAsync<Edition>()).Slug);
    }

    [Fact]
    public async Task When_the_clock_is_set_back_tasks_keep_their_pace()
    {
        await using var database = await TestDatabase.CreateAsync(configure: services => services
            .AddScoped<Counting>().AddScoped<IScheduledTask>(provider => provider.GetRequiredService<Counting>())
            .AddSingleton<Count>());
        using var housekeeping = WorkerOf(database);
        var count = database.Services.GetRequiredService<Count>();

        await housekeeping.StartAsync(CancellationToken.None);
        await RoundsUntilAsync(() => count.Runs > 0);
        var runs = count.Runs;
        database.Clock.AdjustTime(database.Clock.GetUtcNow() - TimeSpan.FromHours(3));
        await RoundsUntilAsync(() => count.Runs > runs);
        await housekeeping.StopAsync(CancellationToken.None);

        Task RoundsUntilAsync(Func<bool> done) => Eventually.HoldsAsync(
            () =>
            {
                database.Clock.Advance(Round);
                return done();
            },
            "The task was not run.");
    }

    [Fact]
    public async Task What_somebody_waits_for_is_done_at_once_and_not_at_the_next_round()
    {
        await using var database = await TestDatabase.CreateAsync(configure: services => services
            .AddScoped<Counting>().AddScoped<IScheduledTask>(provider => provider.GetRequiredService<Counting>())
            .AddSingleton<Count>());
        using var housekeeping = WorkerOf(database);
        var (count, signal) = (database.Services.GetRequiredService<Count>(), database.Services.GetRequiredService<TaskSignal>());

        await housekeeping.StartAsync(CancellationToken.None);
        for (var time = 1; time <= 3; time++)
        {
            signal.Ring<Counting>();
            var wanted = time;
            await Eventually.HoldsAsync(() => count.Runs == wanted, "The task that was rung for was not run.");
        }

        await housekeeping.StopAsync(CancellationToken.None);
        Assert.Equal(3, count.Runs);
    }

    private static ScheduledTaskWorker WorkerOf(TestDatabase database) => new(
        database.Services.GetRequiredService<IServiceScopeFactory>(), database.Services.GetRequiredService<TaskSignal>(), database.Clock,
        NullLogger<ScheduledTaskWorker>.Instance);

    private sealed class Count
    {
        public int Runs { get; set; }
    }

    private sealed class Counting(Count count) : IScheduledTask
    {
        public TimeSpan Interval => Round;

        public Task RunAsync(CancellationToken cancellationToken)
        {
            count.Runs++;
            return Task.CompletedTask;
        }
    }

    private sealed class Failing(AppDb db) : IScheduledTask
    {
        public TimeSpan Interval => Round;

        public Task RunAsync(CancellationToken cancellationToken)
        {
            db.Add(TestData.Edition("left-behind"));
            throw new InvalidOperationException("On purpose.");
        }
    }

    private sealed class Saving(AppDb db, TaskCompletionSource done) : IScheduledTask
    {
        public TimeSpan Interval => Round;

        public async Task RunAsync(CancellationToken cancellationToken)
        {
            db.Add(TestData.Edition("saved"));
            await db.SaveChangesAsync(cancellationToken);
            done.TrySetResult();
        }
    }
}
