using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.DataRequests.Letters;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.DataRequests;

/// <summary>
/// Sends whoever asks a link to everything that is stored under an address. An address we do not know gets the same letter: its page says
/// that there is nothing, which is an answer, too, and nobody learns anything from the form.
/// </summary>
public sealed class DataRequestDesk(AppDb db, OutboxWriter outbox, ILinks links, Retention retention, AuditLog audit, TimeProvider clock)
{
    private const string Purpose = "DataRequest";

    /// <summary>What the allowance of a mailbox counts these letters under, in place of an edition.</summary>
    private static readonly Guid About = new("b1a2f4d6-93c7-4c0e-8a51-2f6f0d9e7c35");

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public static byte[] HashOf(SecretToken token) => token.HashFor(Purpose);

    /// <summary>A mailbox that has just been written to gets no second letter: the link of the first still opens everything.</summary>
    public Task AskAsync(EmailAddress address, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                var allowance = await db.FindOrAddAllowanceAsync(address, cancellationToken);
                if (!allowance.Allows(About, Now))
                    return;

                allowance.CountLetter(About, Now);
                var token = SecretToken.Create();
                var request = Enter(address, token);
                outbox.Add(
                    new DataRequested(links.OwnData(token), retention.DataRequests.InWords()), request.Recipient, request.Id);
                audit.Record(Actor.Visitor, "data-request.asked", request.Id);
            },
            cancellationToken);

    /// <returns>Null where the link opens nothing.</returns>
    public async Task<DataRequest?> FindAsync(SecretToken token, CancellationToken cancellationToken)
    {
        var hash = HashOf(token);
        return await db.Set<DataRequest>().SingleOrDefaultAsync(r => r.Hash == hash, cancellationToken) is { } request
            && request.IsOpenAt(Now)
                ? request
                : null;
    }

    /// <summary>Does what the person of a link wants, with a receipt and an entry in the log in the same save.</summary>
    /// <param name="token">The link's secret.</param>
    /// <param name="action">What the log calls it.</param>
    /// <param name="fulfil">Does it, and says what the receipt is.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether the link opens anything.</returns>
    internal Task<bool> FulfilAsync(
        SecretToken token, string action, Func<DataRequest, Task<Letter>> fulfil, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await FindAsync(token, cancellationToken) is not { } request)
                    return false;

                outbox.Add(await fulfil(request), request.Recipient, request.Id);
                audit.Record(Actor.Visitor, action, request.Id);
                return true;
            },
            static isKnown => isKnown,
            cancellationToken);

    private DataRequest Enter(EmailAddress address, SecretToken token)
    {
        var request = new DataRequest
        {
            Hash = HashOf(token),
            Email = address.Value,
            NormalizedEmail = address.Normalized,
            AskedUtc = Now,
            ExpiresUtc = Now + retention.DataRequests,
        };
        db.Add(request);
        return request;
    }
}
