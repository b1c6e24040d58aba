namespace GeScheiterWeiter.Talks;

public enum TimetablePart
{
    Welcome,
    Talk,

    /// <summary>Between two talks, or after the last one.</summary>
    Conversation,
    End,
}

/// <summary>One line of an evening's timetable.</summary>
/// <param name="StartUtc">Null: nobody has said yet when this talk begins.</param>
/// <param name="Talk">Only for <see cref="TimetablePart.Talk"/>.</param>
public sealed record TimetableSlot<T>(TimetablePart Part, DateTime? StartUtc, T? Talk)
    where T : class, ITimedTalk;

/// <summary>Where an evening is at a moment.</summary>
/// <param name="Slot">The index of what is going on.</param>
/// <param name="Percent">How much of that is over, from 0 to 99.</param>
public readonly record struct TimetablePlace(int Slot, int Percent);

/// <summary>An evening from the welcome to the end: the talks, and what lies between them.</summary>
public static class Timetable
{
    /// <summary>Says nothing about the time between talks unless every talk says when it begins.</summary>
    /// <param name="talks">In the order of the programme.</param>
    public static IReadOnlyList<TimetableSlot<T>> Of<T>(DateTime startUtc, DateTime endUtc, IReadOnlyCollection<T> talks)
        where T : class, ITimedTalk =>
        talks.Count == 0 || talks.Any(talk => talk.StartUtc is null)
            ? [.. talks.Select(Slot)]
            : [.. Slots(startUtc, endUtc, [.. talks.OrderBy(talk => talk.StartUtc)])];

    /// <returns>Null: it has not begun, is over, or nobody has said when what is.</returns>
    public static TimetablePlace? PlaceAt<T>(IReadOnlyList<TimetableSlot<T>> slots, DateTime nowUtc)
        where T : class, ITimedTalk
    {
        for (var index = 0; index + 1 < slots.Count; index++)
        {
            if (slots[index].StartUtc is { } start && slots[index + 1].StartUtc is { } end && start <= nowUtc && nowUtc < end)
                return new TimetablePlace(index, (int)(100 * (nowUtc - start) / (end - start)));
        }

        return null;
    }

    /// <summary>Talks of which the second begins before the first is over.</summary>
    public static IEnumerable<(T First, T Second)> Overlaps<T>(IEnumerable<T> talks)
        where T : class, ITimedTalk
    {
        var timed = talks.Where(talk => talk.StartUtc is not null).OrderBy(talk => talk.StartUtc).ToList();
        return
            from first in timed.Index()
            from second in timed.Skip(first.Index + 1)
            where second.StartUtc < first.Item.EndUtc() || second.StartUtc == first.Item.StartUtc
            select (first.Item, second);
    }

    /// <summary>Talks that begin before the evening, or are not over when it is.</summary>
    public static IEnumerable<T> Outside<T>(DateTime startUtc, DateTime endUtc, IEnumerable<T> talks)
        where T : class, ITimedTalk =>
        talks.Where(talk => talk.StartUtc < startUtc || talk.StartUtc >= endUtc || talk.EndUtc() > endUtc);

    private static IEnumerable<TimetableSlot<T>> Slots<T>(DateTime startUtc, DateTime endUtc, IReadOnlyList<T> talks)
        where T : class, ITimedTalk
    {
        if (startUtc < talks[0].StartUtc)
            yield return new(TimetablePart.Welcome, startUtc, null);
        foreach (var (index, talk) in talks.Index())
        {
            yield return Slot(talk);
            var next = index + 1 < talks.Count ? talks[index + 1].StartUtc : endUtc;
            if (talk.EndUtc() is { } end && end < next)
                yield return new(TimetablePart.Conversation, end, null);
        }

        yield return new(TimetablePart.End, endUtc, null);
    }

    private static TimetableSlot<T> Slot<T>(T talk)
        where T : class, ITimedTalk => new(TimetablePart.Talk, talk.StartUtc, talk);
}
