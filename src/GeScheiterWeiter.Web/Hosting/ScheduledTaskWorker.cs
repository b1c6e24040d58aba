using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.Web.Hosting;

/// <summary>
/// Runs every scheduled task when it is due, and one that is rung for at once. One that fails is logged and tried again at its next turn.
/// </summary>
public sealed class ScheduledTaskWorker(
    IServiceScopeFactory scopes, TaskSignal signal, TimeProvider clock, ILogger<ScheduledTaskWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(20);

    /// <summary>By the clock nobody sets: the other one may be set back for hours.</summary>
    private readonly Dictionary<Type, long> _lastRun = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Round, clock);
        var round = timer.WaitForNextTickAsync(stoppingToken).AsTask();
        var ring = signal.WaitAsync(stoppingToken);
        while (true)
        {
            await await Task.WhenAny(round, ring);
            if (ring.IsCompleted)
            {
                ring = signal.WaitAsync(stoppingToken);
                await RunAsync(signal.Take(), stoppingToken);
            }

            if (round.IsCompleted)
            {
                round = timer.WaitForNextTickAsync(stoppingToken).AsTask();
                await RunAsync(DueTasks(), stoppingToken);
            }
        }
    }

    /// <summary>Each with services of its own, so that what a failed one has left behind is not saved by the next.</summary>
    private async Task RunAsync(IEnumerable<Type> tasks, CancellationToken cancellationToken)
    {
        foreach (var kind in tasks)
        {
            _lastRun[kind] = clock.GetTimestamp();
            await using var scope = scopes.CreateAsyncScope();
            await RunAsync((IScheduledTask)scope.ServiceProvider.GetRequiredService(kind), cancellationToken);
        }
    }

    private List<Type> DueTasks()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetServices<IScheduledTask>().Where(IsDue).Select(task => task.GetType())];
    }

    private bool IsDue(IScheduledTask task) =>
        !_lastRun.TryGetValue(task.GetType(), out var last) || clock.GetElapsedTime(last) >= task.Interval;

    private async Task RunAsync(IScheduledTask task, CancellationToken cancellationToken)
    {
        try
        {
            await task.RunAsync(cancellationToken);
        }
        catch (Exception exception) when (!exception.IsCancellation(cancellationToken))
        {
            logger.LogError(exception, "The scheduled task {Task} failed", task.GetType().Name);
        }
    }
}
