using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.SignUp;

/// <summary>
/// Deletes sign-ups nobody confirmed, who they were in our letters to them, and the secrets of links that no longer open anything.
/// </summary>
public sealed class UnconfirmedCleanup(
    AppDb db, LetterErasure letterErasure, ErasedTraces traces, Retention retention, AuditLog audit, TimeProvider clock) : IScheduledTask
{
    private const int BatchSize = 500;

    public TimeSpan Interval => TimeSpan.FromMinutes(10);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var edition in await Expired().Select(r => r.EditionId).Distinct().ToListAsync(cancellationToken))
        {
            while (await DeleteBatchAsync(edition, cancellationToken) == BatchSize)
            {
            }
        }

        await DeleteExpiredLinksAsync(cancellationToken);
        await DeleteAllowancesAsync(cancellationToken);
        await traces.WipeAsync(cancellationToken);
    }

    private IQueryable<Registration> Expired()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return db.Set<Registration>().Where(r => r.State == RegistrationState.Unconfirmed && r.ExpiresUtc <= now);
    }

    private Task<int> DeleteBatchAsync(Guid editionId, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                var expired = await Expired()
                    .Where(r => r.EditionId == editionId)
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
    private Task DeleteExpiredLinksAsync(CancellationToken cancellationToken)
    {
        var longGone = clock.GetUtcNow().UtcDateTime - retention.EndedLinks;
        return db.DeleteInBatchesAsync(
            db.Set<RegistrationToken>().Where(t => t.ExpiresUtc < longGone).OrderBy(t => t.ExpiresUtc), cancellationToken);
    }

    /// <summary>Counters without a name: nothing of them belongs in the audit log.</summary>
    private Task DeleteAllowancesAsync(CancellationToken cancellationToken)
    {
        var anHourAgo = clock.GetUtcNow().UtcDateTime - MailboxAllowance.Hour;
        return db.DeleteInBatchesAsync(
            db.Set<MailboxAllowance>().Where(a => a.HourBeganUtc < anHourAgo && a.LastLetterUtc < anHourAgo).OrderBy(a => a.HourBeganUtc),
            cancellationToken);
    }
}
