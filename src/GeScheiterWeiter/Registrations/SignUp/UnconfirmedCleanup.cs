using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.SignUp;

/// <summary>Deletes sign-ups nobody confirmed, who they were in our letters to them, and the secrets of links that no longer open anything.</summary>
public sealed class UnconfirmedCleanup(AppDb db, LetterErasure letterErasure, AuditLog audit, TimeProvider clock) : IScheduledTask
{
    private const int BatchSize = 500;

    public TimeSpan Interval => TimeSpan.FromMinutes(10);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await DeleteBatchAsync(cancellationToken) == BatchSize)
        {
        }

        await DeleteExpiredLinksAsync(cancellationToken);
    }

    private Task<int> DeleteBatchAsync(CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                var now = clock.GetUtcNow().UtcDateTime;
                var expired = await db.Set<Registration>()
                    .Where(r => r.State == RegistrationState.Unconfirmed && r.ExpiresUtc <= now)
                    .OrderBy(r => r.ExpiresUtc).Take(BatchSize)
                    .ToListAsync(cancellationToken);
                foreach (var registration in expired)
                    audit.Record(Actor.System, "registration.expired", registration.Id, registration.EditionId);
                db.RemoveRange(expired);
                await letterErasure.ForgetAsync([.. expired.Select(registration => registration.Id)], cancellationToken);
                return expired.Count;
            },
            cancellationToken);

    // Secrets leave no trace in the audit log: the registration they belong to has its own.
    private Task<int> DeleteExpiredLinksAsync(CancellationToken cancellationToken) =>
        db.WriteAsync(
            () =>
            {
                var longGone = clock.GetUtcNow().UtcDateTime - RegistrationDesk.UnconfirmedLifetime;
                return db.Set<RegistrationToken>().Where(t => t.ExpiresUtc < longGone).ExecuteDeleteAsync(cancellationToken);
            },
            cancellationToken);
}
