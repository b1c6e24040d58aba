using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Meeting;

/// <summary>All that people may read of an edition's room: everything but where it is.</summary>
public sealed record WayIn
{
    /// <summary>Whether there is somewhere to be led to.</summary>
    public required bool HasRoom { get; init; }

    public required DateTime OpensUtc { get; init; }

    public required DateTime ClosesUtc { get; init; }

    public required bool IsOpen { get; init; }

    public required DoorsMode Doors { get; init; }

    public string? TestAddress { get; init; }

    public string? Notice { get; init; }

    /// <summary>What to do now that the room fails; null while it does not, or where there is nothing to say.</summary>
    public string? FallbackText { get; init; }

    /// <summary>Whether there is a second room to be led to now.</summary>
    public bool HasFallbackRoom { get; init; }

    public bool CanBeEntered => IsOpen && HasRoom;

    public bool CanBeEnteredElsewhere => IsOpen && HasFallbackRoom;

    public static WayIn Of(EditionRoom room, Edition edition, DateTime nowUtc) => new()
    {
        HasRoom = room.Address is not null,
        OpensUtc = room.OpensUtc(edition),
        ClosesUtc = room.ClosesUtc(edition),
        IsOpen = room.IsOpenAt(edition, nowUtc),
        Doors = room.Doors,
        TestAddress = room.TestAddress,
        Notice = room.Notice,
        FallbackText = room.FallbackIsShown ? room.FallbackText : null,
        HasFallbackRoom = room.FallbackIsShown && room.FallbackAddress is not null,
    };
}

public static class WaysIn
{
    /// <summary>For whoever has a seat, until the doors are shut for good; null for everybody else.</summary>
    public static async Task<WayIn?> FindWayInAsync(
        this AppDb db, Registration registration, DateTime nowUtc, CancellationToken cancellationToken)
    {
        var edition = registration.Edition;
        if (registration.State != RegistrationState.Seated || !edition.TakesPlace)
            return null;

        var wayIn = WayIn.Of(await db.RoomOfAsync(edition.Id, cancellationToken), edition, nowUtc);
        return nowUtc < wayIn.ClosesUtc ? wayIn : null;
    }

    /// <summary>The room as it is saved; one as it is before anything has been said of it, where nothing has.</summary>
    internal static async Task<EditionRoom> RoomOfAsync(this AppDb db, Guid editionId, CancellationToken cancellationToken) =>
        await db.Set<EditionRoom>().AsNoTracking().SingleOrDefaultAsync(room => room.EditionId == editionId, cancellationToken)
        ?? new EditionRoom { EditionId = editionId };
}
