namespace GeScheiterWeiter.Tables.Seating;

/// <summary>
/// Seats people for one round so that, in this order, nobody meets somebody twice, sides mix, organisations mix and wishes come true.
/// Begins with people dealt out by wish and side, and exchanges two of different tables as long as that makes it better. The same
/// people, wishes and seed come out the same.
/// </summary>
public sealed class TableSeating
{
    private const int ExchangesPerGuest = 600;
    private const int MostExchanges = 400_000;

    private readonly TableGuest[] _guests;
    private readonly SeatingCosts _costs;
    private readonly Random _random;

    private TableSeating(IReadOnlyList<TableGuest> guests, MetPairs met, int seed)
    {
        _guests = [.. guests];
        _costs = new SeatingCosts(_guests, met);
        _random = new Random(seed);
    }

    /// <param name="guests">Who is there.</param>
    /// <param name="wished">How many are to sit at a table.</param>
    /// <param name="topicsAreBinding">
    /// Whether nobody sits at a table of another topic than their own, even if that means to meet somebody twice.
    /// </param>
    /// <param name="met">Who has met before.</param>
    /// <param name="seed">Of the chance by which exchanges are tried.</param>
    public static IReadOnlyList<SeatedTable> Seat(
        IReadOnlyList<TableGuest> guests, int wished, bool topicsAreBinding, MetPairs met, int seed)
    {
        var groups = topicsAreBinding ? TopicGroups.Of(guests) : [guests];
        return [.. groups.SelectMany(group => new TableSeating(group, met, seed).Seat(wished))];
    }

    private IEnumerable<SeatedTable> Seat(int wished)
    {
        var tables = DealtOut(TableSizes.For(_guests.Length, wished));
        if (tables.Length > 1)
            Improve(tables);
        return tables.Select(table => SeatedTable.Of([.. table.Select(guest => _guests[guest])]));
    }

    /// <summary>People of one wish side by side, and within a wish the sides in turn.</summary>
    private int[][] DealtOut(IReadOnlyList<int> sizes)
    {
        var order = Enumerable.Range(0, _guests.Length)
            .GroupBy(guest => (_guests[guest].Topic, _guests[guest].Side))
            .SelectMany(alike => alike.OrderBy(guest => _guests[guest].Id)
                .Select((guest, place) => (Guest: guest, alike.Key.Topic, Turn: (double)place / alike.Count())))
            .OrderBy(dealt => dealt.Topic is null).ThenBy(dealt => dealt.Topic, StringComparer.Ordinal).ThenBy(dealt => dealt.Turn)
            .Select(dealt => dealt.Guest)
            .ToArray();
        var tables = new int[sizes.Count][];
        var next = 0;
        for (var table = 0; table < tables.Length; table++)
        {
            tables[table] = order[next..(next + sizes[table])];
            next += sizes[table];
        }

        return tables;
    }

    private void Improve(int[][] tables)
    {
        var costs = tables.Select(_costs.Of).ToArray();
        var exchanges = Math.Min(MostExchanges, _guests.Length * ExchangesPerGuest);
        for (var exchange = 0; exchange < exchanges; exchange++)
        {
            var (one, other) = (_random.Next(tables.Length), _random.Next(tables.Length));
            if (one == other || costs[one] + costs[other] == 0)
                continue;
            TryExchange(tables, costs, one, other);
        }
    }

    /// <summary>An exchange that changes nothing for the worse is kept: the way out of a corner leads along such.</summary>
    private void TryExchange(int[][] tables, int[] costs, int one, int other)
    {
        ref var seat = ref tables[one][_random.Next(tables[one].Length)];
        ref var otherSeat = ref tables[other][_random.Next(tables[other].Length)];
        (seat, otherSeat) = (otherSeat, seat);
        var (cost, otherCost) = (_costs.Of(tables[one]), _costs.Of(tables[other]));
        if (cost + otherCost <= costs[one] + costs[other])
            (costs[one], costs[other]) = (cost, otherCost);
        else
            (seat, otherSeat) = (otherSeat, seat);
    }
}
