using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.Sending;

/// <summary>
/// Writes the letters that were ordered, some at a time: each piece is a change of its own, in which whoever got a letter is not due any
/// more. So a run that stops in the middle goes on where it was, two instances write to nobody twice, and people who sign up meanwhile
/// wait for one piece at most. Several lists take turns: a short one does not wait for a long one.
/// </summary>
public sealed class InvitationSending(
    AppDb db, DueInvitations due, InvitationLetters letters, UnansweredInvitations unanswered, AuditLog audit, TimeProvider clock)
    : IScheduledTask
{
    public const int PieceSize = 100;

    public TimeSpan Interval => TimeSpan.FromSeconds(10);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await UnderWayAsync(cancellationToken) is { Count: > 0 } orders)
        {
            foreach (var (editionId, runId) in orders)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await db.WriteEditionAsync(editionId, () => WritePieceAsync(runId, cancellationToken), cancellationToken);
            }
        }
    }

    private async Task<IReadOnlyList<(Guid EditionId, Guid RunId)>> UnderWayAsync(CancellationToken cancellationToken)
    {
        var orders = await db.Set<InvitationOrder>().Where(o => o.State == InvitationOrderState.Writing)
            .OrderBy(o => o.OrderedUtc).ThenBy(o => o.ListId)
            .Select(o => new { o.List.EditionId, o.RunId }).ToListAsync(cancellationToken);
        return [.. orders.Select(order => (order.EditionId, order.RunId))];
    }

    /// <summary>
    /// What has happened since the order was looked at counts: stopped, finished by another instance, gone with its list.
    /// </summary>
    private async Task<bool> WritePieceAsync(Guid runId, CancellationToken cancellationToken)
    {
        if (await db.Set<InvitationOrder>().Include(o => o.List.Edition)
            .SingleOrDefaultAsync(o => o.RunId == runId && o.State == InvitationOrderState.Writing, cancellationToken) is not { } order)
            return false;
        if (!order.List.Edition.MayStillBeJoinedAt(Now))
            End(order, InvitationOrderState.Overtaken);
        else if (await WriteSomeAsync(order, cancellationToken) < PieceSize)
            End(order, InvitationOrderState.Written);
        return true;
    }

    /// <returns>How many were due.</returns>
    private async Task<int> WriteSomeAsync(InvitationOrder order, CancellationToken cancellationToken)
    {
        var some = await due.LeftOf(order).OrderBy(i => i.Id).Take(PieceSize).ToListAsync(cancellationToken);
        var leftOut = await unanswered.LeaveOutAsync(some, cancellationToken);
        foreach (var invitation in some.Where(invitation => !leftOut.Contains(invitation.Id)))
            db.Add(new RunLetter { RunId = order.RunId, SubjectId = invitation.Id, MailId = Write(invitation, order) });
        order.Count(some.Count - leftOut.Count, leftOut.Count);
        return some.Count;
    }

    private Guid Write(Invitation invitation, InvitationOrder order)
    {
        var letter = order.Kind switch
        {
            InvitationLetterKind.First => letters.Invited(invitation, order.List, order.List.Edition),
            InvitationLetterKind.Reminder => letters.Reminded(invitation, order.List, order.List.Edition),
        };
        if (order.Kind == InvitationLetterKind.First)
            invitation.Send(letter, Now);
        else
            invitation.Remind(Now);
        return letter;
    }

    private void End(InvitationOrder order, InvitationOrderState state)
    {
        order.End(state, Now);
        audit.Record(
            Actor.System, "invitation-list.written", order.ListId, order.List.EditionId, new { order.Written, order.LeftOut });
    }
}
