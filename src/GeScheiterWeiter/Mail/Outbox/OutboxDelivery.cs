using System.Diagnostics;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Mail.Outbox;

public enum DeliveryOutcome
{
    /// <summary>Nothing was due, or delivery is paused.</summary>
    NothingToDo,

    /// <summary>All that was due has been tried.</summary>
    Delivered,

    /// <summary>The mail server cannot be reached: no use in trying the next letter at once.</summary>
    ServerAway,
}

/// <summary>
/// Takes letters out of the outbox and hands them over. A letter is leased first, by an update that only one of several
/// workers can win; a lease that has run out (a crash) is taken over, and the letter goes out again with the same Message-ID.
/// </summary>
public sealed class OutboxDelivery(
    AppDb db, OutboxLeases leases, MimeMessageFactory post, IMailTransport carrier, IOptions<MailOptions> options, TimeProvider clock, ILogger<OutboxDelivery> log)
{
    /// <summary>How many letters a crash may repeat at most, and how long one may be unmarked.</summary>
    private const int UnmarkedAtMost = 50;
    private static readonly TimeSpan UnmarkedFor = TimeSpan.FromMilliseconds(250);

    /// <summary>After this time the rest of a batch goes back, so that a more urgent letter need not wait for it.</summary>
    private static readonly TimeSpan BatchAtMost = TimeSpan.FromSeconds(2);

    private readonly List<Guid> _sent = [];
    private readonly Stopwatch _sinceMark = new();

    /// <summary>Delivers until nothing is due. The token stops it between two letters, never in the middle of one.</summary>
    public async Task<DeliveryOutcome> DeliverAsync(CancellationToken cancellationToken)
    {
        var outcome = DeliveryOutcome.NothingToDo;
        while (!cancellationToken.IsCancellationRequested && !await IsPausedAsync(cancellationToken))
        {
            var batch = await leases.TakeAsync(cancellationToken);
            if (batch.Letters.Count == 0)
                return outcome;
            if (!await DeliverAsync(batch, cancellationToken))
                return DeliveryOutcome.ServerAway;
            outcome = DeliveryOutcome.Delivered;
        }

        return outcome;
    }

    private Task<bool> IsPausedAsync(CancellationToken cancellationToken) =>
        db.Set<DeliveryState>().AnyAsync(s => s.PausedUtc != null, cancellationToken);

    private async Task<bool> DeliverAsync(OutboxBatch batch, CancellationToken stopping)
    {
        var sinceStart = Stopwatch.StartNew();
        _sinceMark.Restart();
        var (serverIsThere, tried) = (true, 0);
        var envelopes = new MessagePrefetcher(post, batch.Letters);
        foreach (var mail in batch.Letters)
        {
            if (stopping.IsCancellationRequested || sinceStart.Elapsed > BatchAtMost || !await leases.HoldAsync(batch))
                break;
            serverIsThere = await DeliverAsync(batch, mail, envelopes);
            tried++;
            if (!serverIsThere)
                break;
        }

        await MarkSentAsync(batch);
        if (tried < batch.Letters.Count)
            await leases.ReleaseAsync(batch);
        return serverIsThere;
    }

    /// <returns>Whether the server is there for the next letter.</returns>
    private async Task<bool> DeliverAsync(OutboxBatch batch, OutboxMail mail, MessagePrefetcher envelopes)
    {
        var handover = await SendAsync(mail, envelopes);
        switch (handover.Result)
        {
            case DeliveryAttemptResult.Accepted:
                _sent.Add(mail.Id);
                if (_sent.Count >= UnmarkedAtMost || _sinceMark.Elapsed > UnmarkedFor)
                    await MarkSentAsync(batch);
                break;
            case DeliveryAttemptResult.Refused:
                await leases.GiveUpAsync(batch, mail, handover.Answer);
                log.LogWarning("Letter {MailId} ({Kind}) was refused for good", mail.Id, mail.Kind);
                break;
            case DeliveryAttemptResult.Later or DeliveryAttemptResult.Away when mail.Attempts + 1 >= options.Value.MaxAttempts:
                await leases.GiveUpAsync(batch, mail, handover.Answer);
                log.LogWarning("Letter {MailId} ({Kind}) was given up after {Attempts} attempts", mail.Id, mail.Kind, mail.Attempts + 1);
                break;
            case DeliveryAttemptResult.Later or DeliveryAttemptResult.Away:
                await leases.PostponeAsync(batch, mail, handover.Answer);
                log.LogInformation("Letter {MailId} ({Kind}) was not taken at attempt {Attempts}: {Result}", mail.Id, mail.Kind, mail.Attempts + 1, handover.Result);
                break;
        }

        return handover.Result != DeliveryAttemptResult.Away;
    }

    private async Task<DeliveryAttempt> SendAsync(OutboxMail mail, MessagePrefetcher envelopes)
    {
        try
        {
            using var message = await envelopes.TakeAsync();
            return await carrier.SendAsync(message, CancellationToken.None);
        }
        catch (Exception bug)
        {
            log.LogError(bug, "Letter {MailId} ({Kind}) could not be put into its envelope or handed over", mail.Id, mail.Kind);
            return new DeliveryAttempt(DeliveryAttemptResult.Later, $"bug: {bug.GetType().Name}");
        }
    }

    private async Task MarkSentAsync(OutboxBatch batch)
    {
        if (_sent.Count > 0)
            await leases.MarkSentAsync(batch, _sent, clock.GetUtcNow().UtcDateTime);
        _sent.Clear();
        _sinceMark.Restart();
    }
}
