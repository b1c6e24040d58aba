using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Mail.Outbox;

public static class DeliveryStates
{
    /// <summary>No letter leaves until somebody resumes.</summary>
    public static Task<bool> IsDeliveryPausedAsync(this AppDb db, CancellationToken cancellationToken) =>
        db.Set<DeliveryState>().AnyAsync(state => state.PausedUtc != null, cancellationToken);
}
