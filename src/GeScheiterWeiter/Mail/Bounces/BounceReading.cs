using System.Net.Sockets;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Mail.Bounces;

/// <summary>
/// Reads the mailbox of reports and marks the letters that came back. Kept is that one did and why; the report itself stays
/// where it is. A report counts that names our letter and the address we wrote to: everything else is counted and marks nobody.
/// </summary>
public sealed class BounceReading(
    AppDb db, AuditLog audit, BounceParser parser, MailboxRest rest, IOptions<MailOptions> options,
    Retention retention, TimeProvider clock, ILogger<BounceReading> log) : IScheduledTask
{
    /// <summary>Other scheduled tasks wait meanwhile; what is left is read the next time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public TimeSpan Interval => TimeSpan.FromMinutes(5);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Bounces is not { IsOn: true } bounces || rest.IsUnderWay)
            return;

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            using var mailbox = await ImapSession.OpenAsync(options.Value, bounces, clock, patience.Token);
            await ReadAsync(mailbox, patience.Token);
        }
        catch (Exception failure) when (IsTheServers(failure) && !cancellationToken.IsCancellationRequested)
        {
            log.LogWarning("The mailbox of delivery reports cannot be read: {Cause}", SmtpFailureMapper.CauseOf(failure));
            if (failure is AuthenticationException)
                rest.Begin();
        }
    }

    private async Task ReadAsync(ImapSession mailbox, CancellationToken cancellationToken)
    {
        var place = await db.Set<ReportMailbox>().AsNoTracking().SingleOrDefaultAsync(cancellationToken) ?? new ReportMailbox();
        // As long as the words of a letter are kept: older messages are left unread.
        var messages = await mailbox.MessagesAfterAsync(
            place.ReadUpTo(mailbox.UidValidity), Now - retention.LetterWords, cancellationToken);
        foreach (var message in messages)
        {
            var bounce = await BounceInAsync(mailbox, message, cancellationToken);
            // Messages that report nothing are passed with the next one that does, or with the last.
            if (bounce is not null || message == messages[^1])
                await KeepAsync(mailbox.UidValidity, message.Id, bounce, cancellationToken);
        }
    }

    /// <returns>Null also for what nobody can read: it must not stand in the way of the next.</returns>
    private async Task<Bounce?> BounceInAsync(ImapSession mailbox, UniqueId message, CancellationToken cancellationToken)
    {
        try
        {
            return parser.Read(await mailbox.ReadAsync(message, cancellationToken));
        }
        catch (Exception failure) when (!IsTheServers(failure) || failure is ImapCommandException)
        {
            log.LogWarning(failure, "Message {Uid} in the mailbox of delivery reports cannot be read", message.Id);
            return null;
        }
    }

    private Task KeepAsync(uint uidValidity, uint uid, Bounce? bounce, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                var place = await PlaceAsync(cancellationToken);
                if (!place.MoveOn(uidValidity, uid) || bounce is null)
                    return;
                if (!await MarkAsync(bounce, cancellationToken))
                    place.CountUnmatched(Now);
            },
            cancellationToken);

    private async Task<ReportMailbox> PlaceAsync(CancellationToken cancellationToken)
    {
        if (await db.Set<ReportMailbox>().SingleOrDefaultAsync(cancellationToken) is { } place)
            return place;
        var first = new ReportMailbox();
        db.Add(first);
        return first;
    }

    /// <summary>One statement past the tracker: a worker may have the letter in hand.</summary>
    /// <returns>Whether it is a letter of ours to one of these addresses.</returns>
    private async Task<bool> MarkAsync(Bounce bounce, CancellationToken cancellationToken)
    {
        var letters = db.Set<OutboxMail>().Where(mail => mail.Id == bounce.LetterId);
        if (await letters.Select(mail => mail.ToAddress).SingleOrDefaultAsync(cancellationToken) is not { Length: > 0 } address
            || !IsAmong(bounce.Addresses, address))
            return false;

        var now = Now;
        var marked = await letters.Where(mail => mail.ReturnedUtc == null).ExecuteUpdateAsync(
            set => set.SetProperty(mail => mail.ReturnedUtc, now).SetProperty(mail => mail.ReturnStatus, bounce.Status), cancellationToken);
        if (marked > 0)
            audit.Record(Actor.System, "letter.returned", bounce.LetterId!.Value, details: new { bounce.Status });
        return true;
    }

    private static bool IsAmong(IReadOnlyList<string> addresses, string address)
    {
        var onTheWire = MailHeader.AddrSpec(address);
        return addresses.Any(named => named.Equals(address, StringComparison.OrdinalIgnoreCase)
            || named.Equals(onTheWire, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsTheServers(Exception failure) => failure
        is SocketException or IOException or CommandException or ProtocolException or AuthenticationException or SslHandshakeException
        or FolderNotFoundException or ServiceNotConnectedException or NotSupportedException or OperationCanceledException
        or TimeoutException;
}
