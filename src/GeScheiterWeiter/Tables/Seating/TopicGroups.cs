namespace GeScheiterWeiter.Tables.Seating;

/// <summary>
/// Who may sit with whom where topics are binding: everybody with those of the same wish. Whoever has none fills up a group that is too
/// small for a table; those of a wish that stays too small sit with all who are left.
/// </summary>
internal static class TopicGroups
{
    public static IReadOnlyList<IReadOnlyList<TableGuest>> Of(IReadOnlyList<TableGuest> guests)
    {
        var free = new Queue<TableGuest>(guests.Where(guest => guest.Topic is null));
        var groups = new List<List<TableGuest>>();
        var rest = new List<TableGuest>();
        foreach (var wish in guests.Where(guest => guest.Topic is not null)
            .GroupBy(guest => guest.Topic, StringComparer.Ordinal)
            .OrderByDescending(wish => wish.Count()).ThenBy(wish => wish.Key, StringComparer.Ordinal))
        {
            var group = wish.ToList();
            if (group.Count + free.Count < TableSizes.Smallest)
            {
                rest.AddRange(group);
                continue;
            }

            while (group.Count < TableSizes.Smallest)
                group.Add(free.Dequeue());
            groups.Add(group);
        }

        rest.AddRange(free);
        if (rest.Count >= TableSizes.Smallest || groups.Count == 0)
            groups.Add(rest);
        else
            groups[^1].AddRange(rest);
        return [.. groups.Where(group => group.Count > 0)];
    }
}
