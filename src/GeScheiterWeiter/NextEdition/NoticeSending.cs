using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.NextEdition;

/// <summary>
/// Tells whoever left an address that registration has opened, some at a time. An address is deleted in the save that writes to
/// it, so nobody is told twice, however many instances are at it and wherever one was stopped.
/// </summary>
public sealed class NoticeSending(AppDb db, NoticeLetters letters, LetterErasure letterErasure, AuditLog audit, TimeProvider clock)
    : IScheduledTask
{
    private const int AtOnce = 100;

    public TimeSpan Interval => TimeSpan.FromMinutes(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var edition in await OpenEditionsAsync(cancellationToken))
        {
            while (await IsAnythingDueAsync(edition, cancellationToken)
                && await db.WriteEditionAsync(edition, () => TellSomeAsync(edition, cancellationToken), cancellationToken))
            {
            }
        }
    }

    private async Task<IReadOnlyList<Guid>> OpenEditionsAsync(CancellationToken cancellationToken)
    {
        var now = Now;
        var ahead = await db.Set<Edition>().AsNoTracking().Include(e => e.Seats)
            .Where(e => e.StartUtc > now && (e.State == EditionState.Announced || e.State == EditionState.ProgrammeSettled))
            .OrderBy(e => e.StartUtc).ToListAsync(cancellationToken);
        return [.. ahead.Where(edition => edition.AcceptsSignUpsAt(now)).Select(edition => edition.Id)];
    }

    private async Task<bool> IsAnythingDueAsync(Guid editionId, CancellationToken cancellationToken) =>
        await OpeningOfAsync(editionId, cancellationToken) is not { } opening || await ToldOf(opening).AnyAsync(cancellationToken);

    /// <returns>False where it turned out that nobody is to be told any more.</returns>
    private async Task<bool> TellSomeAsync(Guid editionId, CancellationToken cancellationToken)
    {
        var edition = await db.Set<Edition>().Include(e => e.Seats).SingleOrDefaultAsync(e => e.Id == editionId, cancellationToken);
        if (edition?.AcceptsSignUpsAt(Now) != true)
            return false;

        var opening = await OpeningOfAsync(editionId, cancellationToken) ?? Open(edition);
        var some = await ToldOf(opening).OrderBy(r => r.Id).Take(AtOnce).ToListAsync(cancellationToken);
        if (some.Count == 0)
            return false;

        await letterErasure.ForgetAsync([.. some.Select(request => request.Id)], cancellationToken);
        foreach (var request in some)
            letters.Opened(request, edition);
        db.RemoveRange(some);
        audit.Record(Actor.System, "notice.told", editionId, editionId, new { some.Count });
        return true;
    }

    private Task<RegistrationOpening?> OpeningOfAsync(Guid editionId, CancellationToken cancellationToken) =>
        db.Set<RegistrationOpening>().SingleOrDefaultAsync(o => o.EditionId == editionId, cancellationToken);

    private RegistrationOpening Open(Edition edition)
    {
        var opening = new RegistrationOpening { EditionId = edition.Id, SeenUtc = Now };
        db.Add(opening);
        return opening;
    }

    private IQueryable<NoticeRequest> ToldOf(RegistrationOpening opening)
    {
        var seen = opening.SeenUtc;
        return db.Set<NoticeRequest>().Where(r => r.ConfirmedUtc != null && r.LeftUtc <= seen);
    }
}
