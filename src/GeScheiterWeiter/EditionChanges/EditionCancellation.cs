using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;

namespace GeScheiterWeiter.EditionChanges;

public enum EditionCancellationOutcome
{
    Cancelled,

    /// <summary>A draft nobody knows of, or cancelled already, or over.</summary>
    NotNow,

    /// <summary>Longer than <see cref="Edition.MaxCancellationReasonLength"/>.</summary>
    ReasonTooLong,
}

/// <summary>
/// An edition does not take place: everybody who has a seat gets their calendar entry withdrawn, everybody who waits a letter.
/// </summary>
public sealed class EditionCancellation(
    AppDb db, EditionRecipients recipients, RegistrationLetters letters, AuditLog audit, TimeProvider clock)
{
    /// <param name="id">The edition.</param>
    /// <param name="reason">For the letters and for everybody who opens its page; null for none.</param>
    /// <param name="actor">Who cancels it.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    /// <returns>Null: there is no such edition.</returns>
    public Task<EditionCancellationOutcome?> CancelAsync(Guid id, string? reason, Actor actor, CancellationToken cancellationToken) =>
        db.ChangeEditionAsync(
            id, EditionCancellationOutcome.Cancelled, edition => CancelLockedAsync(edition, reason, actor, cancellationToken),
            cancellationToken);

    public static bool IsPossible(Edition edition, DateTime nowUtc) => edition.MayStillBeJoinedAt(nowUtc);

    private async Task<EditionCancellationOutcome> CancelLockedAsync(
        Edition edition, string? reason, Actor actor, CancellationToken cancellationToken)
    {
        var id = edition.Id;
        if (reason?.Length > Edition.MaxCancellationReasonLength)
            return EditionCancellationOutcome.ReasonTooLong;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!IsPossible(edition, now))
            return EditionCancellationOutcome.NotNow;

        var told = await recipients.CountAsync(id, cancellationToken);
        audit.Record(
            actor, "edition.cancelled", id, id, new { before = edition.State, after = EditionState.Cancelled, letters = told.All });
        edition.State = EditionState.Cancelled;
        edition.CancellationReason = reason;
        edition.CalendarSequence++;
        edition.UpdatedUtc = now;
        await db.SaveChangesAsync(cancellationToken);
        await recipients.TellAsync(id, registration => letters.EditionCancelled(registration, edition), cancellationToken);
        return EditionCancellationOutcome.Cancelled;
    }
}
