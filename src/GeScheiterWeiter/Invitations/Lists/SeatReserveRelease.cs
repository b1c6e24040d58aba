using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.Lists;

/// <summary>Gives what was kept for a list to everybody once its time is over.</summary>
public sealed class SeatReserveRelease(AppDb db, SeatReserve reserve, TimeProvider clock) : IScheduledTask
{
    public TimeSpan Interval => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var list in await Due().Select(l => new { l.Id, l.EditionId }).ToListAsync(cancellationToken))
            await db.WriteEditionAsync(list.EditionId, () => ReleaseAsync(list.Id, cancellationToken), cancellationToken);
    }

    private async Task<bool> ReleaseAsync(Guid listId, CancellationToken cancellationToken)
    {
        if (await Due().SingleOrDefaultAsync(l => l.Id == listId, cancellationToken) is not { } list)
            return false;
        await reserve.ReleaseAsync(list, Actor.System, cancellationToken);
        return true;
    }

    private IQueryable<InvitationList> Due()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return db.Set<InvitationList>().Where(l => l.SeatsLeft > 0 && l.ReservedUntilUtc <= now);
    }
}
