namespace GeScheiterWeiter.Statistics.Kept;

/// <summary>Joins groups so small that somebody could be found in them, and those from which these could be worked out.</summary>
public static class SmallGroups
{
    public const int Smallest = 5;

    /// <summary>None where the group is too small.</summary>
    public static int Hide(int count) => count < Smallest ? 0 : count;

    /// <param name="groups">Each of a number of people.</param>
    /// <param name="others">How many more are in no group that is told of.</param>
    /// <returns>
    /// The largest first, and how many are in no group of these. That is none or at least <see cref="Smallest"/>, because whoever knows the
    /// sum could work it out: where it would be fewer, the smallest group joins them, or all are left out.
    /// </returns>
    public static (IReadOnlyList<(string Label, int Count)> Groups, int Others) Fold(
        IEnumerable<(string Label, int Count)> groups, int others = 0)
    {
        var all = groups.OrderByDescending(group => group.Count).ToList();
        var large = all.TakeWhile(group => group.Count >= Smallest).ToList();
        var left = others + all.Skip(large.Count).Sum(group => group.Count);
        if (left is > 0 and < Smallest && large.Count > 0)
        {
            left += large[^1].Count;
            large.RemoveAt(large.Count - 1);
        }

        return (large, Hide(left));
    }

    /// <param name="steps">In the order of time.</param>
    /// <returns>Steps that are too small stand with the next one; at the end, with the last. None where all together are too few.</returns>
    public static IReadOnlyList<(string Label, int Count)> Merge(IEnumerable<(string Label, int Count)> steps)
    {
        var merged = new List<(string Label, int Count)>();
        var pending = 0;
        foreach (var (label, count) in steps)
        {
            pending += count;
            if (pending < Smallest)
                continue;
            merged.Add((label, pending));
            pending = 0;
        }

        if (merged.Count > 0)
            merged[^1] = (merged[^1].Label, merged[^1].Count + pending);
        return merged;
    }
}
