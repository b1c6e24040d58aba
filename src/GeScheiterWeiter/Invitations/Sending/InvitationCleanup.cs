using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Deletion;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Invitations.People;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.Sending;

/// <summary>Forgets invited people some time after the evening. The lists stay, empty; their figures are in the audit log.</summary>
public sealed class InvitationCleanup(
    AppDb db, InvitationErasure erasure, InvitationReader reader, Retention retention, AuditLog audit, TimeProvider clock) : IScheduledTask
{
    public TimeSpan Interval => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var limit = now - retention.Invitations;
        var lists = await db.Set<InvitationList>()
            .Where(l => l.Edition.EndUtc <= limit && !db.HeldAt(now).Contains(l.EditionId)
                && db.Set<Invitation>().Any(i => i.ListId == l.Id))
            .Select(l => new { l.Id, l.EditionId }).ToListAsync(cancellationToken);
        foreach (var list in lists)
        {
            await RecordFiguresAsync(list.EditionId, list.Id, cancellationToken);
            await erasure.EraseListAsync(list.EditionId, list.Id, cancellationToken);
        }
    }

    private Task<int> RecordFiguresAsync(Guid editionId, Guid listId, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                var figures = await reader.FiguresOfAsync(listId, cancellationToken);
                audit.Record(
                    Actor.System, "invitation-list.emptied", listId, editionId,
                    new { figures.Invited, figures.Accepted, figures.Declined, figures.NoAnswer, figures.ByCode });
                return figures.People;
            },
            cancellationToken);
}
