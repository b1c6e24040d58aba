using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Web.Visitors.Editions;

/// <param name="Ahead">The next one first; one that is running counts as ahead.</param>
/// <param name="Earlier">The latest first.</param>
/// <param name="Cancelled">Whatever their day was; the latest first.</param>
public sealed record EditionList(
    IReadOnlyList<EditionCard> Ahead, IReadOnlyList<EditionCard> Earlier, IReadOnlyList<EditionCard> Cancelled)
{
    public static EditionList Of(IEnumerable<Edition> editions, DateTime nowUtc)
    {
        var cards = editions.Select(edition => new EditionCard(edition, nowUtc)).OrderByDescending(card => card.Edition.StartUtc).ToList();
        var told = cards.Where(card => !card.IsCancelled).ToLookup(card => card.Edition.EndUtc > nowUtc);
        return new EditionList([.. told[true].Reverse()], [.. told[false]], [.. cards.Where(card => card.IsCancelled)]);
    }

    /// <summary>The next edition that takes place.</summary>
    public EditionCard? Next => Ahead.Count > 0 ? Ahead[0] : null;

    /// <summary>The one people may be waiting for, where no other takes place: cancelled, and its day is still to come.</summary>
    public EditionCard? CancelledInsteadOfNext =>
        Next is null ? Cancelled.LastOrDefault(card => card.Edition.EndUtc > card.NowUtc) : null;
}
