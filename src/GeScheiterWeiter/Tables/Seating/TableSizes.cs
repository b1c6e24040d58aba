namespace GeScheiterWeiter.Tables.Seating;

/// <summary>How many sit at each table: as many as wished or one fewer, and nobody alone as long as two are there.</summary>
public static class TableSizes
{
    public const int Smallest = 3;
    public const int Largest = 6;

    /// <param name="people">How many are to be seated.</param>
    /// <param name="wished">How many are to sit at one table, between <see cref="Smallest"/> and <see cref="Largest"/>.</param>
    /// <returns>
    /// Sizes that differ by one at most. Where the people do not come out even, the tables are larger rather than smaller than
    /// <see cref="Smallest"/>; fewer than that many people sit together.
    /// </returns>
    public static IReadOnlyList<int> For(int people, int wished)
    {
        if (people == 0)
            return [];
        var tables = (people + wished - 1) / wished;
        if (people / tables < Smallest)
            tables = Math.Max(1, people / Smallest);
        return [.. Enumerable.Range(0, tables).Select(table => (people / tables) + (table < people % tables ? 1 : 0))];
    }
}
