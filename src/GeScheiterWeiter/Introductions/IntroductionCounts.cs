using GeScheiterWeiter.Introductions.Pairs;
using GeScheiterWeiter.Introductions.Profiles;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Introductions;

/// <summary>All that organizers know of it: no answer can be read out of it, since only pairs that said yes are counted.</summary>
/// <param name="People">Who take part.</param>
/// <param name="Introduced">Pairs that were told who the other is.</param>
public sealed record IntroductionCounts(int People, int Introduced);

public static class IntroductionCounting
{
    public static async Task<IntroductionCounts> CountIntroductionsAsync(
        this AppDb db, Guid editionId, CancellationToken cancellationToken) => new(
        await db.ProfilesOfSeated(editionId).CountAsync(cancellationToken),
        await db.Set<Introduction>().CountAsync(i => i.EditionId == editionId && i.ToldUtc != null, cancellationToken));
}
