using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Gatherings;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Speaking;

/// <summary>What a speaker may read of the place where they meet: everything but where it is.</summary>
/// <param name="BeginsUtc">When they are to be there.</param>
/// <param name="IsOpen">Whether there is somewhere to be led to now.</param>
/// <param name="TestAddress">Where sound and picture can be tried; null where there is no such page.</param>
public sealed record GatheringPlace(DateTime BeginsUtc, bool IsOpen, string? TestAddress);

/// <summary>
/// Leads speakers to where they meet: to their own place, else into the room of the evening, whose doors do not hold them up. They may try
/// it at any time before the evening, and come back until a while after its end.
/// </summary>
public sealed class GatheringDoor(AppDb db, SpeakingTokens tokens, TimeProvider clock)
{
    public async Task<GatheringPlace> PlaceAsync(Edition edition, Gathering gathering, CancellationToken cancellationToken)
    {
        var room = await db.RoomOfAsync(edition.Id, cancellationToken);
        return new GatheringPlace(
            gathering.BeginsUtc(edition), IsOpen(edition) && (gathering.Address ?? room.Address) is not null, room.TestAddress);
    }

    /// <returns>Null: the link opens nothing, or there is nowhere to be led to.</returns>
    public async Task<Uri?> FindAddressAsync(SecretToken token, CancellationToken cancellationToken)
    {
        if (await tokens.FindAsync(token, cancellationToken) is not { Edition: var edition } || !IsOpen(edition))
            return null;
        var own = await db.Set<Gathering>().Where(g => g.EditionId == edition.Id).Select(g => g.Address)
            .SingleOrDefaultAsync(cancellationToken);
        return (own ?? (await db.RoomOfAsync(edition.Id, cancellationToken)).Address) is { } address ? new Uri(address) : null;
    }

    private bool IsOpen(Edition edition) =>
        edition.State != EditionState.Cancelled && clock.GetUtcNow().UtcDateTime < edition.EndUtc + EditionRoom.LongestOverrun;
}
