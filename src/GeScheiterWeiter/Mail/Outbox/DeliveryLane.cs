using GeScheiterWeiter.Mail.Smtp;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>One connection to the mail server, over which letters leave one after the other.</summary>
internal sealed class DeliveryLane(AsyncServiceScope scope, TimeProvider clock, ILogger log) : IAsyncDisposable
{
    private readonly IMailTransport _transport = scope.ServiceProvider.GetRequiredService<IMailTransport>();
    private readonly MimeMessageFactory _messages = scope.ServiceProvider.GetRequiredService<MimeMessageFactory>();

    /// <summary>Whether it still takes letters in this round.</summary>
    public bool IsRunning { get; private set; }

    /// <summary>
    /// Sends until there are no more letters, or the server takes none over this lane. The token stops it between two letters,
    /// never in the middle of one.
    /// </summary>
    public Task RunAsync(LetterQueue letters, LaneReports reports, CancellationToken stopping)
    {
        IsRunning = true;
        return Task.Run(
            async () =>
            {
                while (IsRunning && await letters.TakeAsync() is { } letter)
                    await SendAsync(letter, letters, reports, stopping);
                IsRunning = false;
            },
            CancellationToken.None);
    }

    public ValueTask DisposeAsync() => scope.DisposeAsync();

    private async Task SendAsync(OutboxMail letter, LetterQueue letters, LaneReports reports, CancellationToken stopping)
    {
        var attempt = await TryAsync(letter, stopping);
        if (attempt is not { Result: DeliveryAttemptResult.BrokenOff })
            Report(reports, letter, attempt);
        else
            await SendWitnessAsync(new LaneReport(letter, attempt), letters, reports, stopping);
    }

    /// <summary>
    /// Whose fault a broken connection was is shown by the next letter: a letter is to blame only if the server takes others.
    /// </summary>
    private async Task SendWitnessAsync(LaneReport broken, LetterQueue letters, LaneReports reports, CancellationToken stopping)
    {
        var witness = letters.TakeAtOnce();
        var attempt = witness is null ? null : await TryAsync(witness, stopping);
        var serverSpoke = attempt?.Result is DeliveryAttemptResult.Accepted or DeliveryAttemptResult.Later or DeliveryAttemptResult.Refused;
        Report(reports, broken.Letter, As(serverSpoke ? DeliveryAttemptResult.Later : DeliveryAttemptResult.Away, broken.Attempt));
        if (witness is not null)
            Report(
                reports,
                witness,
                attempt is { Result: DeliveryAttemptResult.BrokenOff } ? As(DeliveryAttemptResult.Away, attempt) : attempt);
    }

    private static DeliveryAttempt? As(DeliveryAttemptResult result, DeliveryAttempt? attempt) =>
        attempt is null ? null : attempt with { Result = result };

    private void Report(LaneReports reports, OutboxMail letter, DeliveryAttempt? attempt)
    {
        if (attempt?.Result is DeliveryAttemptResult.Away or DeliveryAttemptResult.SignInRefused)
            IsRunning = false;
        reports.Add(new LaneReport(letter, attempt));
    }

    private async Task<DeliveryAttempt?> TryAsync(OutboxMail letter, CancellationToken stopping)
    {
        var isOurs = letter.LeasedUntilUtc > clock.GetUtcNow().UtcDateTime;
        if (stopping.IsCancellationRequested || !isOurs)
            return null;

        try
        {
            using var message = _messages.Pack(letter);
            return await _transport.SendAsync(message, CancellationToken.None);
        }
        catch (UnwritableLetterException unwritable)
        {
            log.LogError(unwritable, "No message can be made of letter {MailId} ({Kind})", letter.Id, letter.Kind);
            return new DeliveryAttempt(DeliveryAttemptResult.Refused, unwritable.Message);
        }
        catch (Exception bug)
        {
            log.LogError(bug, "Letter {MailId} ({Kind}) could not be handed over", letter.Id, letter.Kind);
            return new DeliveryAttempt(DeliveryAttemptResult.Later, $"{AnswerPrefix.Bug}: {bug.GetType().Name}");
        }
    }
}
