using GeScheiterWeiter.Mail.Outbox;

namespace GeScheiterWeiter.Web.Hosting;

/// <summary>Sends what is in the outbox: at once when the signal says that a letter was put in, else at the next round.</summary>
public sealed class OutboxWorker(IServiceScopeFactory scopes, OutboxSignal bell, ILogger<OutboxWorker> log) : BackgroundService
{
    /// <summary>Finds what other instances have queued and what is due again. So long is the connection kept for the next letter.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private TimeSpan _pause = LookEvery;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RoundAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogError(failure, "Delivery stumbled and goes on in a moment");
                await PauseAsync(stoppingToken);
            }
        }
    }

    private async Task RoundAsync(CancellationToken stopping)
    {
        DeliveryOutcome outcome;
        await using (var scope = scopes.CreateAsyncScope())
        {
            var delivery = scope.ServiceProvider.GetRequiredService<OutboxDelivery>();
            do
                outcome = await delivery.DeliverAsync(stopping);
            while (outcome != DeliveryOutcome.ServerAway && await bell.WaitAsync(LookEvery, stopping));
        }

        if (outcome != DeliveryOutcome.ServerAway)
        {
            _pause = LookEvery;
            return;
        }

        log.LogWarning("The mail server takes no letters at the moment; next attempt in {Seconds} s", (int)_pause.TotalSeconds);
        await PauseAsync(stopping);
    }

    private async Task PauseAsync(CancellationToken stopping)
    {
        await Task.Delay(_pause, stopping);
        _pause = _pause * 2 < LongestPause ? _pause * 2 : LongestPause;
    }
}
