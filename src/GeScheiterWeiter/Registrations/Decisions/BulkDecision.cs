using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Registrations.Decisions;

public enum BulkAction
{
    Approve,
    Decline,
    Cancel,
    Resend,
}

/// <param name="Done">For how many it was done.</param>
/// <param name="Skipped">For how many there was nothing to do, or no longer.</param>
public sealed record BulkResult(int Done, int Skipped);

/// <summary>
/// The same decision for many. Each is decided for itself, as if it had been the only one: what has changed meanwhile is
/// skipped, and a long list does not hold up people who are signing up.
/// </summary>
public sealed class BulkDecision(AppDb db, DecisionDesk office, TimeProvider clock)
{
    /// <summary>How many at once.</summary>
    public const int Most = 500;

    /// <summary>Which of them the action makes sense for.</summary>
    public IQueryable<Registration> Eligible(IQueryable<Registration> rows, BulkAction action)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return action switch
        {
            BulkAction.Approve => rows.OfJoinableEditions(now).Where(r => r.State == RegistrationState.AwaitingApproval),
            BulkAction.Decline => rows.Where(r => r.State == RegistrationState.AwaitingApproval),
            BulkAction.Cancel => rows.OfJoinableEditions(now).Where(r => RegistrationStates.Held.Contains(r.State)),
            BulkAction.Resend => rows.Where(r => r.Edition.EndUtc > now
                && (RegistrationStates.Held.Contains(r.State)
                    || (r.State == RegistrationState.Unconfirmed && r.Edition.State != EditionState.Cancelled))),
        };
    }

    public async Task<BulkResult> RunAsync(
        Guid editionId, IReadOnlyList<Guid> ids, BulkAction action, string? sentence, Actor actor, CancellationToken cancellationToken)
    {
        var done = 0;
        // In the order of the sign-ups, so that seats are given as they would have been one by one.
        var inOrder = await db.Set<Registration>().Where(r => r.EditionId == editionId && ids.Contains(r.Id))
            .OrderBy(r => r.CreatedUtc).ThenBy(r => r.Id).Select(r => r.Id).ToListAsync(cancellationToken);
        foreach (var id in inOrder)
        {
            if (await DoAsync(editionId, id, action, sentence, actor, cancellationToken))
                done++;
            db.ChangeTracker.Clear();
        }

        return new BulkResult(done, ids.Count - done);
    }

    private async Task<bool> DoAsync(
        Guid editionId, Guid id, BulkAction action, string? sentence, Actor actor, CancellationToken cancellationToken) => action switch
        {
            BulkAction.Approve => await office.ApproveAsync(editionId, id, sentence, actor, cancellationToken)
                is ApprovalOutcome.Seated or ApprovalOutcome.Waiting,
            BulkAction.Decline => await office.DeclineAsync(editionId, id, sentence, actor, cancellationToken) is RefusalOutcome.Declined,
            BulkAction.Cancel =>
                await office.CancelAsync(editionId, id, sentence, actor, cancellationToken) is CancelByOrganizerOutcome.Cancelled,
            BulkAction.Resend => await office.ResendAsync(editionId, id, actor, cancellationToken) is RepeatOutcome.Sent,
        };
}
