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
    public Task<IReadOnlyList<string>> KeptAsync(EmailAddress address, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([]);

    public Task ForgetAsync(EmailAddress address, CancellationToken cancellationToken) =>
        db.WriteAsync(() => EndAsync(address, cancellationToken), cancellationToken);

    /// <summary>Call it inside a transaction.</summary>
    public async Task EndAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        if (await db.Set<NoticeRequest>().SingleOrDefaultAsync(r => r.NormalizedEmail == address.Normalized, cancellationToken)
            is not { } request)
            return;

        db.Remove(request);
        audit.Record(Actor.Visitor, "notice.ended", request.Id);
        await letters.ForgetAsync(request.Id, cancellationToken);
    }
}
