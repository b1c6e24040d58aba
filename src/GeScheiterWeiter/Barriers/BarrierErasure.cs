using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Barriers;

/// <summary>A report goes with the letters about it; what stays is that there was one.</summary>
public sealed class BarrierErasure(AppDb db, LetterErasure letterErasure, ErasedTraces traces, AuditLog audit)
{
    /// <returns>Whether there was one.</returns>
    public async Task<bool> EraseAsync(Guid id, Actor actor, CancellationToken cancellationToken)
    {
        var isErased = await db.WriteAsync(
            async () =>
            {
                if (await db.Set<BarrierReport>().SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } report)
                    return false;
                audit.Record(actor, "barrier.erased", report.Id);
                db.Remove(report);
                await letterErasure.ForgetAsync(report.Id, cancellationToken);
                return true;
            },
            static isErased => isErased,
            cancellationToken);
        await traces.WipeAsync(cancellationToken);
        return isErased;
    }
}
