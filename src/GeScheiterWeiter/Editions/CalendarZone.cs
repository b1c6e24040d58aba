using System.Globalization;

namespace GeScheiterWeiter.Editions;

/// <summary>
/// The zone block of a calendar, read as programs read it that know no other zones: by its rules. What it cannot give back must not
/// be written by it. Europe/Dublin, whose winter is the exception and not its summer, comes out of the library an hour off.
/// </summary>
public sealed class CalendarZone
{
    private static readonly string[] Weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    private readonly IReadOnlyList<IReadOnlyDictionary<string, string>> _observances;

    private CalendarZone(IReadOnlyList<IReadOnlyDictionary<string, string>> observances) => _observances = observances;

    /// <summary>Reads the observances out of a whole calendar with one zone.</summary>
    public static CalendarZone Of(string calendar)
    {
        var observances = new List<IReadOnlyDictionary<string, string>>();
        Dictionary<string, string>? observance = null;
        foreach (var line in CalendarLines.Unfolded(calendar))
        {
            if (line is "BEGIN:STANDARD" or "BEGIN:DAYLIGHT")
                observances.Add(observance = new Dictionary<string, string>(StringComparer.Ordinal));
            else if (line is "END:STANDARD" or "END:DAYLIGHT")
                observance = null;
            else if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
                observance?.TryAdd(line[..colon].Split(';')[0], line[(colon + 1)..]);
        }

        return new CalendarZone(observances);
    }

    /// <summary>What a time on the zone's clocks is in UTC; null where the rules do not say.</summary>
    public DateTime? ToUtc(DateTime local)
    {
        var last = _observances.SelectMany(observance => OnsetsUntil(local, observance))
            .OrderByDescending(onset => onset.Local).FirstOrDefault();
        return last.Offset is { } offset ? DateTime.SpecifyKind(local - offset, DateTimeKind.Utc) : null;
    }

    private static IEnumerable<(DateTime Local, TimeSpan? Offset)> OnsetsUntil(
        DateTime local, IReadOnlyDictionary<string, string> observance)
    {
        if (!observance.TryGetValue("DTSTART", out var start) || !observance.TryGetValue("TZOFFSETTO", out var offsetTo)
            || !DateTime.TryParseExact(start, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
            yield break;

        var offset = OffsetOf(offsetTo);
        if (first <= local)
            yield return (first, offset);
        if (!observance.TryGetValue("RRULE", out var rule))
            yield break;

        foreach (var year in new[] { local.Year - 1, local.Year })
        {
            // A rule we do not understand says nothing: then nobody may rely on the block.
            var day = DayOf(rule, year);
            if (day is null || (day + first.TimeOfDay is { } onset && onset > first && onset <= local))
                yield return (day + first.TimeOfDay ?? DateTime.MaxValue, day is null ? null : offset);
        }
    }

    /// <summary>Of "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", the one kind of rule zones are written in.</summary>
    private static DateTime? DayOf(string rule, int year)
    {
        var parts = rule.Split(';').Select(part => part.Split('=')).Where(part => part.Length == 2)
            .ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        if (parts.Count != 3 || !parts.TryGetValue("FREQ", out var every) || every != "YEARLY"
            || !int.TryParse(parts.GetValueOrDefault("BYMONTH"), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || month is < 1 or > 12
            || parts.GetValueOrDefault("BYDAY") is not { Length: > 2 } day
            || !int.TryParse(day[..^2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var week)
            || Array.IndexOf(Weekdays, day[^2..]) is var weekday && weekday < 0)
            return null;

        var days = Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(number => new DateTime(year, month, number))
            .Where(date => date.DayOfWeek == (DayOfWeek)weekday).ToList();
        var index = week < 0 ? days.Count + week : week - 1;
        return index >= 0 && index < days.Count ? days[index] : null;
    }

    /// <summary>"+0130", "-023000"</summary>
    private static TimeSpan? OffsetOf(string text)
    {
        if (text.Length is not (5 or 7) || !int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var signed))
            return null;
        var digits = Math.Abs(signed) * (text.Length == 5 ? 100 : 1);
        var offset = new TimeSpan(digits / 10_000, digits / 100 % 100, digits % 100);
        return signed < 0 ? -offset : offset;
    }
}
