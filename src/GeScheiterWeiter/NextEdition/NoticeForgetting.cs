using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.NextEdition;

/// <summary>Lets go of an address that was left for the next edition.</summary>
public sealed class NoticeForgetting(AppDb db, LetterErasure letters, AuditLog audit) : IForgetsAddress
{
    public Task ForgetAsync(EmailAddress address, CancellationToken cancellationToken) =>
        db.WriteAsync(() => EndAsync(address, cancellationToken), cancellationToken);

    /// <summary>Call it inside a transaction.</summary>
    public async Task EndAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        if (await db.Set<NoticeRequest>().SingleOrDefaultAsync(r => r.NormalizedEmail == address.Normalized, cancellationToken)
            is { } request)
            await EndAsync(request, cancellationToken);
    }

    /// <summary>The address goes, and with it who our letters to it went to. Call it inside a transaction.</summary>
    public Task EndAsync(NoticeRequest request, CancellationToken cancellationToken)
    {
        db.Remove(request);
        audit.Record(Actor.Visitor, "notice.ended", request.Id);
        return letters.ForgetAsync(request.Id, cancellationToken);
    }
}
