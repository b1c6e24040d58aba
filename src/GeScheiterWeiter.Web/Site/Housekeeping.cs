using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Web.Site;

/// <summary>Runs every chore when it is due. A chore that fails is logged and tried again at its next turn.</summary>
public sealed class Housekeeping(IServiceScopeFactory scopes, TimeProvider clock, ILogger<Housekeeping> logger) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(20);

    private readonly Dictionary<Type, DateTimeOffset> _lastRun = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Round, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await RunDueChoresAsync(stoppingToken);
    }

    private async Task RunDueChoresAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var chore in scope.ServiceProvider.GetServices<IChore>().Where(IsDue).ToList())
        {
            _lastRun[chore.GetType()] = clock.GetUtcNow();
            await RunAsync(chore, cancellationToken);
        }
    }

    private bool IsDue(IChore chore) =>
        !_lastRun.TryGetValue(chore.GetType(), out var last) || clock.GetUtcNow() - last >= chore.Interval;

    private async Task RunAsync(IChore chore, CancellationToken cancellationToken)
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
