using GeScheiterWeiter.Common;
using GeScheiterWeiter.Deletion;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Introductions.Pairs;
using GeScheiterWeiter.Introductions.Profiles;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Introductions;

/// <summary>
/// Forgets everything after the thirtieth day after the evening, or once it is cancelled; before that whoever has given their seat
/// back and cannot undo it any more, and pairs of which one is gone.
/// </summary>
public sealed class IntroductionCleanup(
    AppDb db, IntroductionErasure erasure, ErasedTraces traces, IntroductionTime time, TimeProvider clock) : IScheduledTask
{
    public TimeSpan Interval => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var anything = false;
        foreach (var edition in await OverAsync(now, cancellationToken))
        {
            anything |= await erasure.ForgetInBatchesAsync(db.Set<Introduction>().Where(i => i.EditionId == edition), cancellationToken);
            anything |= await DeleteAsync(db.Set<IntroductionProfile>().Where(p => p.EditionId == edition), cancellationToken);
        }

        var undoEnded = now - Registration.UndoWindow;
        anything |= await DeleteAsync(
            db.Set<IntroductionProfile>().Where(p => p.Registration.State != RegistrationState.Seated
                && (p.Registration.CancelledUtc == null || p.Registration.CancelledUtc < undoEnded)),
            cancellationToken);
        anything |= await erasure.ForgetInBatchesAsync(
            db.Set<Introduction>().Where(i => !db.Set<Registration>().Any(r => r.Id == i.SecondId)), cancellationToken);
        if (anything)
            await traces.WipeAsync(cancellationToken);
    }

    private async Task<bool> DeleteAsync(IQueryable<IntroductionProfile> profiles, CancellationToken cancellationToken)
    {
        if (!await profiles.AnyAsync(cancellationToken))
            return false;
        await db.DeleteInBatchesAsync(profiles.OrderBy(p => p.RegistrationId), cancellationToken);
        return true;
    }

    private async Task<List<Guid>> OverAsync(DateTime nowUtc, CancellationToken cancellationToken)
    {
        var editions = await db.Set<Edition>().AsNoTracking()
            .Where(e => (e.State == EditionState.Cancelled || e.EndUtc < nowUtc) && !db.HeldAt(nowUtc).Contains(e.Id)
                && (db.Set<IntroductionProfile>().Any(p => p.EditionId == e.Id) || db.Set<Introduction>().Any(i => i.EditionId == e.Id)))
            .ToListAsync(cancellationToken);
        return
        [
            .. editions.Where(e => e.State == EditionState.Cancelled || nowUtc >= time.EndsUtc(e)).Select(e => e.Id),
        ];
    }
}
