using System.Globalization;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Registrations.Import;

/// <summary>Reads when somebody signed up elsewhere, as exports, spreadsheets and people write it.</summary>
public static class ImportMoment
{
    private static readonly string[] Local =
    [
        "yyyy-M-d", "yyyy-M-d H:m", "yyyy-M-d H:m:s", "yyyy-M-d'T'H:m", "yyyy-M-d'T'H:m:s", "yyyy-M-d'T'H:m:s.FFFFFFF",
        "d.M.yyyy", "d.M.yyyy H:m", "d.M.yyyy H:m:s", "d.M.yy", "d.M.yy H:m", "d.M.yy H:m:s",
        "d. MMMM yyyy", "d. MMMM yyyy H:m", "d. MMM yyyy", "d. MMM yyyy H:m",
    ];

    private static readonly string[] American =
    [
        "M/d/yyyy h:m tt", "M/d/yyyy h:m:s tt", "M/d/yy h:m tt", "M/d/yy h:m:s tt",
        "MMM d yyyy", "MMM d yyyy H:m", "MMM d yyyy h:m tt", "MMMM d yyyy", "MMMM d yyyy H:m", "MMMM d yyyy h:m tt",
    ];

    private static readonly string[] WithOffset =
    [
        "yyyy-M-d H:m:sK", "yyyy-M-d'T'H:m:sK", "yyyy-M-d'T'H:mK", "yyyy-M-d'T'H:m:s.FFFFFFFK", "yyyy-M-d H:m:s.FFFFFFFK",
        "yyyy-M-d H:m:s zzz",
    ];

    /// <param name="date">A day, or a moment.</param>
    /// <param name="time">The time of that day; empty where it stands with the date, or nowhere: then its first minute.</param>
    /// <param name="zone">Whose clock is meant where the text does not say.</param>
    /// <returns>Null where the text can be read in no way, or in two.</returns>
    public static DateTime? Read(string date, string time, TimeZoneInfo zone)
    {
        const string midnight = " 00:00";
        if (time.Length > 0)
        {
            var day = date.EndsWith(midnight, StringComparison.Ordinal) ? date[..^midnight.Length] : date;
            return Read($"{day} {time}", "", zone) ?? Read(date, "", zone);
        }

        var text = Plain(date);
        if (DateTime.TryParseExact(text, Local, GermanCulture.Instance, DateTimeStyles.None, out var local)
            || DateTime.TryParseExact(text, American, CultureInfo.InvariantCulture, DateTimeStyles.None, out local)
            || Slashed(text, out local))
            return LocalTime.ToUtc(local, zone);
        return DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment.UtcDateTime
            : null;
    }

    /// <summary>"03/04/2026" is in March or in April: only where one of both can be no month it is read.</summary>
    private static bool Slashed(string text, out DateTime local)
    {
        var isGerman = DateTime.TryParseExact(text, ["d/M/yyyy", "d/M/yyyy H:m", "d/M/yyyy H:m:s"], CultureInfo.InvariantCulture,
            DateTimeStyles.None, out local);
        var isAmerican = DateTime.TryParseExact(text, ["M/d/yyyy", "M/d/yyyy H:m", "M/d/yyyy H:m:s"], CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var american);
        if (isGerman && isAmerican)
            return local == american;
        if (isAmerican)
            local = american;
        return isGerman || isAmerican;
    }

    private static string Plain(string text) => string.Join(' ', text
        .Replace("Uhr", "", StringComparison.OrdinalIgnoreCase).Replace(" um ", " ", StringComparison.OrdinalIgnoreCase)
        .Replace(',', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
