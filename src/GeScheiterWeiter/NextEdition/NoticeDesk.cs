using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.NextEdition;

/// <summary>
/// Where people leave an address for the next edition, prove it and take it back. What is done for a known address takes as long
/// as for a new one, and the caller learns nothing.
/// </summary>
public sealed class NoticeDesk(
    AppDb db, NoticeTokens tokens, NoticeLetters letters, NoticeForgetting forgetting, ErasedTraces traces, Retention retention,
    AuditLog audit, TimeProvider clock)
{
    /// <summary>What the allowance of a mailbox counts these letters under, in place of an edition.</summary>
    private static readonly Guid About = new("6e6d3a1c-5f0e-4a53-9d2b-0b7c5a1f9e42");

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Guarded by the unique index over addresses, and by the concurrency tokens of request and mailbox.</summary>
    public Task LeaveAsync(EmailAddress address, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                var known = await db.Set<NoticeRequest>()
                    .SingleOrDefaultAsync(r => r.NormalizedEmail == address.Normalized, cancellationToken);
                var allowance = await db.FindOrAddAllowanceAsync(address, cancellationToken);
                if (allowance.Allows(About, Now))
                    Write(known ?? Enter(address), allowance);
                else
                    Spare(known);
            },
            cancellationToken);

    /// <summary>Twice is once.</summary>
    /// <returns>Whether the link is known.</returns>
    public Task<bool> ConfirmAsync(SecretToken token, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await tokens.FindAsync(token, cancellationToken) is not { } request)
                    return false;
                if (request.IsConfirmed)
                    return true;

                request.Confirm(Now);
                audit.Record(Actor.Visitor, "notice.confirmed", request.Id);
                return true;
            },
            cancellationToken);

    /// <summary>The address is forgotten, and with it who our letters to it went to. A link that is not known has ended already.</summary>
    public async Task EndAsync(SecretToken token, CancellationToken cancellationToken)
    {
        await db.WriteAsync(
            async () =>
            {
                if (await tokens.FindAsync(token, cancellationToken) is { } request)
                    await forgetting.EndAsync(request, cancellationToken);
            },
            cancellationToken);
        await traces.WipeAsync(cancellationToken);
    }

    private NoticeRequest Enter(EmailAddress address)
    {
        var request = NoticeRequest.Of(address, Now);
        db.Add(request);
        return request;
    }

    private void Write(NoticeRequest request, MailboxAllowance allowance)
    {
        allowance.CountLetter(About, Now);
        request.AwaitConfirmation(Now + retention.Unconfirmed);
        if (request.IsConfirmed)
            letters.AlreadyNoted(request);
        else
            letters.AskToConfirm(request);
        audit.Record(Actor.Visitor, "notice.asked", request.Id);
    }

    /// <summary>The mailbox has just been written to: the earlier letter holds.</summary>
    private void Spare(NoticeRequest? known)
    {
        letters.Spare();
        audit.Record(Actor.Visitor, "notice.asked", known?.Id);
    }
}
