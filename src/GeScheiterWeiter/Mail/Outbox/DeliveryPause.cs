using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>Holds all letters back, and lets them go again. Letters are still written meanwhile; none is lost.</summary>
public sealed class DeliveryPause(AppDb db, AuditLog audit, OutboxSignal bell, TimeProvider clock)
{
    public Task PauseAsync(Actor actor, CancellationToken cancellationToken) =>
        TurnAsync(clock.GetUtcNow().UtcDateTime, "delivery.paused", actor, cancellationToken);

    public Task ResumeAsync(Actor actor, CancellationToken cancellationToken) =>
        TurnAsync(null, "delivery.resumed", actor, cancellationToken);

    private Task<bool> TurnAsync(DateTime? pausedUtc, string action, Actor actor, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                var turned = await db.Set<DeliveryState>().SingleOrDefaultAsync(cancellationToken) ?? db.Add(new DeliveryState()).Entity;
                if ((turned.PausedUtc is null) == (pausedUtc is null))
                    return false;

                turned.PausedUtc = pausedUtc;
                db.AfterCommit(bell.Ring);
                audit.Record(actor, action, null);
                return true;
            },
            static turned => turned,
            cancellationToken);
}
