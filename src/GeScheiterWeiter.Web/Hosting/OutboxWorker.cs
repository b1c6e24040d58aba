using GeScheiterWeiter.Mail.Outbox;

namespace GeScheiterWeiter.Web.Hosting;

/// <summary>Sends what is in the outbox: at once when the signal says that a letter was put in, else at the next round.</summary>
public sealed class OutboxWorker(IServiceScopeFactory scopes, OutboxSignal bell, ILogger<OutboxWorker> log) : BackgroundService
{
    /// <summary>Finds what other instances have queued and what is due again. So long is the connection kept for the next letter.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    private readonly DeliveryBackoff _backoff = new();
    private bool _hasBegun;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        // One worker for as long as the process lives: it remembers what it has sent and could not write down.
        var delivery = scope.ServiceProvider.GetRequiredService<OutboxDelivery>();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await BeginAsync();
                await RoundAsync(delivery, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogError(failure, "Delivery stumbled and goes on in a moment");
                await PauseAsync(DeliveryOutcome.ServerAway, stoppingToken);
            }
        }
    }

    private async Task BeginAsync()
    {
        if (_hasBegun)
            return;
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OutboxLeases>().EndFormerAsync();
        _hasBegun = true;
    }

    private async Task RoundAsync(OutboxDelivery delivery, CancellationToken stopping)
    {
        var outcome = await delivery.DeliverAsync(stopping);
        if (outcome is DeliveryOutcome.ServerAway or DeliveryOutcome.SignInRefused)
        {
            await PauseAsync(outcome, stopping);
            return;
        }

        if (outcome == DeliveryOutcome.Delivered)
            _backoff.Reset();
        if (!await bell.WaitAsync(LookEvery, stopping))
            await delivery.HangUpAsync();
    }

    private async Task PauseAsync(DeliveryOutcome outcome, CancellationToken stopping)
    {
        var pause = _backoff.NextAfter(outcome);
        log.LogWarning("Next attempt to deliver letters in {Seconds} s", (int)pause.TotalSeconds);
        await Task.Delay(pause, stopping);
    }
}
