using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Web.Hosting;

/// <summary>Runs every chore when it is due. A chore that fails is logged and tried again at its next turn.</summary>
public sealed class ScheduledTaskWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ScheduledTaskWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(20);

    private readonly Dictionary<Type, DateTimeOffset> _lastRun = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Round, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await RunDueChoresAsync(stoppingToken);
    }

    /// <summary>Each with services of its own, so that what a failed one has left behind is not saved by the next.</summary>
    private async Task RunDueChoresAsync(CancellationToken cancellationToken)
    {
        foreach (var kind in DueChores())
        {
            _lastRun[kind] = clock.GetUtcNow();
            await using var scope = scopes.CreateAsyncScope();
            await RunAsync((IScheduledTask)scope.ServiceProvider.GetRequiredService(kind), cancellationToken);
        }
    }

    private List<Type> DueChores()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetServices<IScheduledTask>().Where(IsDue).Select(chore => chore.GetType())];
    }

    private bool IsDue(IScheduledTask chore) =>
        !_lastRun.TryGetValue(chore.GetType(), out var last) || clock.GetUtcNow() - last >= chore.Interval;

    private async Task RunAsync(IScheduledTask chore, CancellationToken cancellationToken)
    {
        try
        {
            await chore.RunAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The chore {Chore} failed", chore.GetType().Name);
        }
    }
}
