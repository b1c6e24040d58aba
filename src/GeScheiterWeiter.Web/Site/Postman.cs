using GeScheiterWeiter.Mail;

namespace GeScheiterWeiter.Web.Site;

/// <summary>Brings letters on their way: at once when the bell rings, else at the next look.</summary>
public sealed class Postman(IServiceScopeFactory scopes, OutboxBell bell, ILogger<Postman> log) : BackgroundService
{
    /// <summary>Finds what other instances have queued and what is due again.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    /// <summary>How long the connection is kept for the next letter.</summary>
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(5);

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
            while (outcome == DeliveryOutcome.Delivered && await bell.WaitAsync(Linger, stopping));
        }

        if (outcome == DeliveryOutcome.ServerAway)
        {
            log.LogWarning("The mail server takes no letters at the moment; next attempt in {Seconds} s", (int)_pause.TotalSeconds);
            await PauseAsync(stopping);
            return;
        }

        _pause = LookEvery;
        if (outcome == DeliveryOutcome.NothingToDo)
            await bell.WaitAsync(LookEvery, stopping);
    }

    private async Task PauseAsync(CancellationToken stopping)
    {
        await Task.Delay(_pause, stopping);
        _pause = _pause * 2 < LongestPause ? _pause * 2 : LongestPause;
    }
}
