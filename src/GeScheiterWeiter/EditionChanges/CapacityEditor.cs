using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.EditionChanges;

public enum CapacityOutcome
{
    Saved,

    /// <summary>Somebody else has changed the number of seats in the meantime.</summary>
    Outdated,

    /// <summary>Not between 1 and <see cref="CapacityEditor.MostSeats"/>.</summary>
    CapacityInvalid,
}

/// <param name="Outcome">Whether it holds.</param>
/// <param name="MovedUp">How many got a seat that way.</param>
/// <param name="Taken">How many have a seat now: may be more than there are seats, since nobody is thrown out.</param>
public sealed record CapacityResult(CapacityOutcome Outcome, int MovedUp, int Taken);

/// <summary>How many seats an edition has. More seats go to the people waiting at once; fewer never cost anybody theirs.</summary>
public sealed class CapacityEditor(
    AppDb db, SeatLedger seats, WaitingList waitingList, EditionRecipients recipients,
    EditionLetters letters, AuditLog audit)
{
    public const int MostSeats = 1_000_000;

    /// <returns>Null: there is no such edition. Null seats are unlimited; <paramref name="known"/> is what
    /// the person has had before them.</returns>
    public Task<CapacityResult?> ChangeAsync(
        Guid editionId, int? known, int? capacity, bool tell, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            () => ChangeLockedAsync(editionId, known, capacity, tell, actor, cancellationToken),
            static result => result?.Outcome == CapacityOutcome.Saved,
            cancellationToken);

    private async Task<CapacityResult?> ChangeLockedAsync(
        Guid editionId, int? known, int? capacity, bool tell, Actor actor, CancellationToken cancellationToken)
    {
        var edition = await db.Set<Edition>().AsNoTracking().Include(e => e.Seats)
            .SingleOrDefaultAsync(e => e.Id == editionId, cancellationToken);
        if (edition is null)
            return null;
        var before = edition.Seats.Capacity;
        if (Problem(before, known, capacity) is { } problem)
            return new CapacityResult(problem, 0, edition.Seats.Taken);
        if (before == capacity)
            return new CapacityResult(CapacityOutcome.Saved, 0, edition.Seats.Taken);

        await seats.ChangeCapacityAsync(editionId, capacity, cancellationToken);
        audit.Record(actor, "edition.seats-changed", editionId, editionId, new { before, after = capacity, told = tell });
        await db.SaveChangesAsync(cancellationToken);
        // Who moves up gets the letter about that; the news of the number of seats goes out first, while they still wait.
        if (tell && edition.IsPublic)
            await recipients.TellAsync(
                editionId, registration => letters.SeatsChanged(registration, edition, before, capacity), cancellationToken);
        var movedUp = await waitingList.MoveUpAsync(editionId, actor, cancellationToken);
        return new CapacityResult(CapacityOutcome.Saved, movedUp, edition.Seats.Taken + movedUp);
    }

    private static CapacityOutcome? Problem(int? stored, int? known, int? wanted)
    {
        if (wanted is < 1 or > MostSeats)
            return CapacityOutcome.CapacityInvalid;
        return stored == known ? null : CapacityOutcome.Outdated;
    }
}
