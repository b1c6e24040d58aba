using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.DataRequests.Letters;
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
