using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Editions;

/// <summary>
/// Dates and times as people say them, always with the zone they are in. A date stays on one line, and so does a time with
/// its "Uhr".
/// </summary>
public static class GermanTime
{
    /// <summary>"Donnerstag, 14. Januar 2027"</summary>
    public static string Day(DateTime utc, TimeZoneInfo zone) =>
        In(zone, utc).ToString("dddd, d.\u00a0MMMM\u00a0yyyy", GermanCulture.Instance);

    /// <summary>"17:00 Uhr (MEZ)"</summary>
    public static string Clock(DateTime utc, TimeZoneInfo zone) =>
        $"{In(zone, utc).ToString("HH:mm", GermanCulture.Instance)}\u00a0Uhr ({ZoneName(utc, zone)})";

    /// <summary>"Donnerstag, 14. Januar 2027, 17:00 Uhr (MEZ)"</summary>
    public static string Moment(DateTime utc, TimeZoneInfo zone) => $"{Day(utc, zone)}, {Clock(utc, zone)}";

    /// <summary>"Donnerstag, 14. Januar 2027, 17:00 bis 18:30 Uhr (MEZ)"; names both days where it crosses midnight.</summary>
    public static string Span(DateTime startUtc, DateTime endUtc, TimeZoneInfo zone)
    {
        var (start, end) = (In(zone, startUtc), In(zone, endUtc));
        return start.Date == end.Date
            ? $"{Day(startUtc, zone)}, {start.ToString("HH:mm", GermanCulture.Instance)} bis {Clock(endUtc, zone)}"
            : $"{Day(startUtc, zone)}, {start.ToString("HH:mm", GermanCulture.Instance)}\u00a0Uhr bis {Moment(endUtc, zone)}";
    }

    /// <summary>"MEZ" and "MESZ" where they are meant; elsewhere the place, such as "Ortszeit London".</summary>
    public static string ZoneName(DateTime utc, TimeZoneInfo zone)
    {
        if (zone.Id is "Europe/Berlin" or "Europe/Vienna" or "Europe/Zurich" or "Europe/Vaduz" or "Europe/Luxembourg")
            return zone.IsDaylightSavingTime(utc) ? "MESZ" : "MEZ";
        if (zone.BaseUtcOffset == TimeSpan.Zero && !zone.SupportsDaylightSavingTime)
            return "UTC";
        return "Ortszeit " + zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ');
    }

    private static DateTime In(TimeZoneInfo zone, DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, zone);
}
