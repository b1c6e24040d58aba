using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Editions;

public enum PublicationOutcome
{
    Done,

    /// <summary>The edition is not at the step before: somebody else has been here, or it was cancelled.</summary>
    NotNow,
}

/// <summary>How an edition goes before the public: announced first, its programme settled later.</summary>
public sealed class EditionPublication(AppDb db, AuditLog audit, TimeProvider clock)
{
    /// <returns>Null: there is no such edition.</returns>
    public Task<PublicationOutcome?> AnnounceAsync(Guid id, Actor actor, CancellationToken cancellationToken) =>
        StepAsync(id, EditionState.Draft, EditionState.Announced, "edition.announced", actor, cancellationToken);

    /// <returns>Null: there is no such edition.</returns>
    public Task<PublicationOutcome?> SettleProgrammeAsync(Guid id, Actor actor, CancellationToken cancellationToken) =>
        StepAsync(id, EditionState.Announced, EditionState.ProgrammeSettled, "edition.settled", actor, cancellationToken);

    private async Task<PublicationOutcome?> StepAsync(
        Guid id, EditionState from, EditionState to, string action, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Edition>().SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } edition)
            return null;
        if (edition.State != from)
            return PublicationOutcome.NotNow;

        edition.State = to;
        edition.UpdatedUtc = clock.GetUtcNow().UtcDateTime;
        audit.Record(actor, action, edition.Id, edition.Id, new { before = from, after = to });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return PublicationOutcome.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            return PublicationOutcome.NotNow;
        }
    }
}
