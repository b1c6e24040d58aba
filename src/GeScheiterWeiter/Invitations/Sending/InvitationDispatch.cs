using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.Sending;

public enum InvitationOrderOutcome
{
    Ordered,

    /// <summary>The letters of an earlier order are still being written.</summary>
    AlreadyUnderWay,

    /// <summary>There are more or fewer people by now than the organizer was told, or none.</summary>
    Recounted,

    /// <summary>The edition is not public, cancelled or over.</summary>
    NotNow,

    Unknown,
}

public enum InvitationStopOutcome
{
    Stopped,

    /// <summary>Every letter has left, or there never was one.</summary>
    NothingToStop,

    Unknown,
}

/// <summary>
/// Where an organizer sends off the letters of a list, and ends that. Nothing is written here: <see cref="InvitationSending"/> does that.
/// </summary>
public sealed class InvitationDispatch(
    AppDb db, DueInvitations due, RunMail mail, TakenBackLetters takenBack, TaskSignal signal, AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="editionId">The edition the organizer is in.</param>
    /// <param name="listId">Whose letters.</param>
    /// <param name="kind">Which.</param>
    /// <param name="count">How many people the organizer was told of.</param>
    /// <param name="actor">Who orders them.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task<InvitationOrderOutcome> OrderAsync(
        Guid editionId, Guid listId, InvitationLetterKind kind, int count, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await FindAsync(editionId, listId, cancellationToken) is not { } list)
                    return InvitationOrderOutcome.Unknown;
                if (!list.Edition.MayStillBeJoinedAt(Now))
                    return InvitationOrderOutcome.NotNow;
                var order = await OrderOfAsync(listId, cancellationToken);
                if (order?.IsUnderWay == true)
                    return InvitationOrderOutcome.AlreadyUnderWay;
                if (count == 0 || await due.CountAsync(listId, kind, cancellationToken) != count)
                    return InvitationOrderOutcome.Recounted;

                (order ?? Add(listId)).Begin(kind, actor.Id, Now);
                audit.Record(actor, Action(kind), listId, editionId, new { count });
                db.AfterCommit(signal.Ring<InvitationSending>);
                return InvitationOrderOutcome.Ordered;
            },
            static outcome => outcome == InvitationOrderOutcome.Ordered,
            cancellationToken);

    /// <summary>
    /// Nobody else gets a letter: neither who has none yet, nor whose lies in the outbox. They stand where they stood before the order.
    /// </summary>
    public Task<InvitationStopOutcome> StopAsync(Guid editionId, Guid listId, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            async () =>
            {
                if (await FindAsync(editionId, listId, cancellationToken) is null)
                    return InvitationStopOutcome.Unknown;
                if (await OrderOfAsync(listId, cancellationToken) is not { } order
                    || (!order.IsUnderWay && !await mail.IsWaitingAsync(order.RunId, cancellationToken)))
                    return InvitationStopOutcome.NothingToStop;

                await mail.DiscardAsync(order.RunId, cancellationToken);
                await takenBack.FollowAsync(order, cancellationToken);
                order.End(InvitationOrderState.Stopped, Now);
                audit.Record(actor, "invitation-list.stopped", listId, editionId, new { order.Written });
                return InvitationStopOutcome.Stopped;
            },
            static outcome => outcome == InvitationStopOutcome.Stopped,
            cancellationToken);

    private Task<InvitationList?> FindAsync(Guid editionId, Guid listId, CancellationToken cancellationToken) =>
        db.Set<InvitationList>().AsNoTracking().Include(l => l.Edition)
            .SingleOrDefaultAsync(l => l.Id == listId && l.EditionId == editionId, cancellationToken);

    private Task<InvitationOrder?> OrderOfAsync(Guid listId, CancellationToken cancellationToken) =>
        db.Set<InvitationOrder>().SingleOrDefaultAsync(o => o.ListId == listId, cancellationToken);

    private InvitationOrder Add(Guid listId) => db.Add(new InvitationOrder { ListId = listId }).Entity;

    private static string Action(InvitationLetterKind kind) => kind switch
    {
        InvitationLetterKind.First => "invitation-list.sent",
        InvitationLetterKind.Reminder => "invitation-list.reminded",
    };
}
