namespace GeScheiterWeiter.Tables.Seating;

/// <summary>How good a round is, beside what nobody could do better.</summary>
/// <param name="Tables">How many there are.</param>
/// <param name="MetAgain">How many pairs have met in a round before.</param>
/// <param name="OneSided">At how many tables all are of one side.</param>
/// <param name="OneSidedAtLeast">At how many that cannot be otherwise: too few of the other sides are there.</param>
/// <param name="SameOrganisation">How many pairs are of one organisation.</param>
/// <param name="Wishes">How many people have wished for a topic.</param>
/// <param name="WishesMet">How many of them sit at a table of it.</param>
/// <param name="WishesMetAtMost">How many could, if nothing else mattered.</param>
public sealed record SeatingQuality(
    int Tables, int MetAgain, int OneSided, int OneSidedAtLeast, int SameOrganisation, int Wishes, int WishesMet, int WishesMetAtMost)
{
    public static SeatingQuality Of(IReadOnlyList<SeatedTable> tables, MetPairs met)
    {
        var guests = tables.SelectMany(table => table.Guests).ToList();
        return new SeatingQuality(
            tables.Count,
            tables.Sum(table => Pairs(table).Count(pair => met.Contains(pair.One.Id, pair.Other.Id))),
            tables.Count(table => table.Guests.Select(guest => guest.Side).Distinct().Count() == 1),
            Math.Max(0, tables.Count - (guests.Count - LargestSide(guests))),
            tables.Sum(table => Pairs(table).Count(pair =>
                pair.One.Organisation.Length > 0 && pair.One.Organisation == pair.Other.Organisation)),
            guests.Count(guest => guest.Topic is not null),
            tables.Sum(table => table.Guests.Count(guest => guest.Topic is not null && guest.Topic == table.Topic)),
            MostWishes(guests, [.. tables.Select(table => table.Guests.Count)]));
    }

    private static int LargestSide(List<TableGuest> guests) =>
        guests.GroupBy(guest => guest.Side).Select(side => side.Count()).DefaultIfEmpty().Max();

    /// <summary>The largest tables go, one after the other, to the topic with most people who still have none.</summary>
    private static int MostWishes(List<TableGuest> guests, List<int> sizes)
    {
        var left = new PriorityQueue<int, int>(guests.Where(guest => guest.Topic is not null)
            .GroupBy(guest => guest.Topic, StringComparer.Ordinal).Select(wish => (wish.Count(), -wish.Count())));
        var met = 0;
        foreach (var size in sizes.OrderDescending())
        {
            if (!left.TryDequeue(out var people, out _))
                break;
            met += Math.Min(size, people);
            if (people > size)
                left.Enqueue(people - size, size - people);
        }

        return met;
    }

    private static IEnumerable<(TableGuest One, TableGuest Other)> Pairs(SeatedTable table) =>
        table.Guests.SelectMany((one, place) => table.Guests.Skip(place + 1).Select(other => (one, other)));
}
