using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals.Choosing;

public enum AssignmentOutcome
{
    Done,

    /// <summary>It is for an edition already, or nobody chooses it any more.</summary>
    NotNow,

    /// <summary>The edition has begun, is cancelled or gone.</summary>
    EditionNotOpen,

    Unknown,
}

/// <summary>Where a story for any edition to come finds the one it fits: before that nothing can be decided about it.</summary>
public sealed class AssignmentDesk(AppDb db, AuditLog audit, TimeProvider clock)
{
    /// <summary>Guarded by the version of the proposal.</summary>
    public Task<AssignmentOutcome> AssignAsync(Guid proposalId, Guid editionId, Actor actor, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await db.FindForChoiceAsync(proposalId, cancellationToken) is not { } proposal)
                    return AssignmentOutcome.Unknown;
                if (!proposal.IsUpForChoice || proposal.EditionId is not null)
                    return AssignmentOutcome.NotNow;
                if (await db.EditionsToChooseFor(clock.GetUtcNow().UtcDateTime)
                    .SingleOrDefaultAsync(e => e.Id == editionId, cancellationToken) is not { } edition)
                    return AssignmentOutcome.EditionNotOpen;

                proposal.AssignTo(edition);
                audit.Record(actor, "proposal.assigned", proposal.Id, edition.Id);
                return AssignmentOutcome.Done;
            },
            static outcome => outcome == AssignmentOutcome.Done,
            cancellationToken);
}

public static class ChoosingEditions
{
    /// <summary>The next one first.</summary>
    public static IQueryable<Edition> EditionsToChooseFor(this AppDb db, DateTime nowUtc) =>
        db.Set<Edition>().Where(e => e.State != EditionState.Cancelled && e.StartUtc > nowUtc).OrderBy(e => e.StartUtc);
}
