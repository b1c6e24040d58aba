namespace GeScheiterWeiter.Tables.Seating;

/// <summary>Who has sat with whom in the rounds before.</summary>
public sealed class MetPairs
{
    private readonly HashSet<(Guid, Guid)> _pairs = [];

    public static MetPairs None => new();

    public int Count => _pairs.Count;

    public void Add(IReadOnlyList<Guid> table)
    {
        for (var i = 0; i < table.Count; i++)
        {
            for (var j = i + 1; j < table.Count; j++)
                _pairs.Add(Ordered(table[i], table[j]));
        }
    }

    public bool Contains(Guid one, Guid other) => _pairs.Contains(Ordered(one, other));

    private static (Guid, Guid) Ordered(Guid one, Guid other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);
}
