using GeScheiterWeiter.Audit;
using GeScheiterWeiter.EditionChanges;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Invitations.Lists;

public enum SeatReserveOutcome
{
    Saved,

    /// <summary>A number below nothing, or beyond every edition.</summary>
    CountInvalid,

    /// <summary>Seats are kept until a moment that is still to come, before the edition begins.</summary>
    UntilInvalid,

    /// <summary>The edition does not count its seats: nothing has to be kept.</summary>
    NotLimited,

    NotEnoughFree,

    /// <summary>The edition is cancelled or over.</summary>
    NotNow,

    Unknown,
}

/// <summary>Where organizers keep seats for a list.</summary>
public sealed class SeatReserveEditor(AppDb db, SeatReserve reserve, AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="editionId">The edition the organizer is in.</param>
    /// <param name="listId">For whom.</param>
    /// <param name="count">How many, those taken already among them.</param>
    /// <param name="untilUtc">When the rest goes to everybody; needed where seats are kept.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task<SeatReserveOutcome> ChangeAsync(
        Guid editionId, Guid listId, int count, DateTime? untilUtc, Actor actor, CancellationToken cancellationToken) =>
        db.WriteEditionAsync(
            editionId,
            () => ChangeLockedAsync(editionId, listId, count, untilUtc, actor, cancellationToken),
            static outcome => outcome == SeatReserveOutcome.Saved,
            cancellationToken);

    private async Task<SeatReserveOutcome> ChangeLockedAsync(
        Guid editionId, Guid listId, int count, DateTime? untilUtc, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<InvitationList>().Include(l => l.Edition.Seats)
            .SingleOrDefaultAsync(l => l.Id == listId && l.EditionId == editionId, cancellationToken) is not { } list)
            return SeatReserveOutcome.Unknown;
        if (Problem(list, count, untilUtc) is { } problem)
            return problem;

        var before = list.SeatsReserved;
        if (!await reserve.TryKeepAsync(list, count, actor, cancellationToken))
            return SeatReserveOutcome.NotEnoughFree;
        list.ReservedUntilUtc = count > 0 ? untilUtc : null;
        audit.Record(actor, "invitation-list.seats-kept", listId, editionId, new { before, after = list.SeatsReserved });
        return SeatReserveOutcome.Saved;
    }

    private SeatReserveOutcome? Problem(InvitationList list, int count, DateTime? untilUtc)
    {
        if (count is < 0 or > CapacityEditor.MostSeats)
            return SeatReserveOutcome.CountInvalid;
        // Before it is announced, too: seats for those who belong to the evening are kept before anybody can take them.
        if (list.Edition.State == EditionState.Cancelled || Now >= list.Edition.EndUtc)
            return SeatReserveOutcome.NotNow;
        if (count > 0 && list.Edition.Seats.Capacity is null)
            return SeatReserveOutcome.NotLimited;
        return count > 0 && !(Now < untilUtc && untilUtc <= list.Edition.StartUtc) ? SeatReserveOutcome.UntilInvalid : null;
    }
}
