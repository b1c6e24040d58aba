using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Web.Visitors.Editions;

/// <param name="Ahead">The next one first; one that is running counts as ahead.</param>
/// <param name="Earlier">The latest first.</param>
public sealed record EditionList(IReadOnlyList<EditionCard> Ahead, IReadOnlyList<EditionCard> Earlier)
{
    public static EditionList Of(IEnumerable<Edition> editions, DateTime nowUtc)
    {
        var cards = editions.Select(edition => new EditionCard(edition, nowUtc)).ToLookup(card => card.Edition.EndUtc > nowUtc);
        return new EditionList(
            [.. cards[true].OrderBy(card => card.Edition.StartUtc)],
            [.. cards[false].OrderByDescending(card => card.Edition.StartUtc)]);
    }

    /// <summary>The next edition that takes place; a cancelled one only where there is no other.</summary>
    public EditionCard? Next => Ahead.OrderBy(card => card.Edition.State == EditionState.Cancelled).FirstOrDefault();
}
