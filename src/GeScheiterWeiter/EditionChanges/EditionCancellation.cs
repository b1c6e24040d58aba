using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.EditionChanges;

public enum EditionCancellationOutcome
{
    Cancelled,

    /// <summary>A draft nobody knows of, or cancelled already, or over.</summary>
    NotNow,

    /// <summary>What the organizers add is longer than <see cref="EditionCancellation.MaxSentenceLength"/>.</summary>
    SentenceTooLong,
}

/// <summary>
/// An edition does not take place: everybody who has a seat gets their calendar entry withdrawn, everybody who waits a letter.
/// </summary>
public sealed class EditionCancellation(AppDb db, EditionRecipients recipients, EditionLetters letters, AuditLog audit, TimeProvider clock)
{
    public const int MaxSentenceLength = 1000;

    /// <returns>Null: there is no such edition.</returns>
    public Task<EditionCancellationOutcome?> CancelAsync(Guid id, string? sentence, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            id,
            () => CancelLockedAsync(id, sentence, actor, cancellationToken),
            static outcome => outcome == EditionCancellationOutcome.Cancelled,
            cancellationToken);

    public static bool IsPossible(Edition edition, DateTime nowUtc) => edition.MayStillBeJoinedAt(nowUtc);

    private async Task<EditionCancellationOutcome?> CancelLockedAsync(
        Guid id, string? sentence, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Edition>().SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } edition)
            return null;
        if (sentence?.Length > MaxSentenceLength)
            return EditionCancellationOutcome.SentenceTooLong;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!IsPossible(edition, now))
            return EditionCancellationOutcome.NotNow;

        var told = await recipients.CountAsync(id, cancellationToken);
        audit.Record(
            actor, "edition.cancelled", id, id, new { before = edition.State, after = EditionState.Cancelled, letters = told.All });
        edition.State = EditionState.Cancelled;
        edition.CalendarSequence++;
        edition.UpdatedUtc = now;
        await db.SaveChangesAsync(cancellationToken);
        await recipients.TellAsync(id, registration => letters.Cancelled(registration, edition, sentence), cancellationToken);
        return EditionCancellationOutcome.Cancelled;
    }
}
