using System.Globalization;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Time;

namespace GeScheiterWeiter.Editions;

/// <summary>
/// Dates and times as people say them, always with the zone they are in. A date stays on one line, and so does a time with
/// its "Uhr".
/// </summary>
public static class GermanTime
{
    /// <summary>The time of the site itself, where no edition says another.</summary>
    public static readonly TimeZoneInfo Berlin = GermanDay.Berlin;

    /// <summary>"Donnerstag, 14. Januar 2027"</summary>
    public static string Day(DateTime utc, TimeZoneInfo zone) =>
        In(zone, utc).ToString("dddd, d.\u00a0MMMM\u00a0yyyy", GermanCulture.Instance);

    /// <summary>"17:00 Uhr (MEZ)"</summary>
    public static string Clock(DateTime utc, TimeZoneInfo zone) =>
        $"{LocalClock(utc, zone)} ({ZoneName(utc, zone)})";

    /// <summary>"17:00 Uhr", where the zone is named beside it.</summary>
    public static string LocalClock(DateTime utc, TimeZoneInfo zone) => $"{HourAndMinute(utc, zone)}\u00a0Uhr";

    /// <summary>"Donnerstag, 14. Januar 2027, 17:00 Uhr", where the zone is named beside it.</summary>
    public static string LocalMoment(DateTime utc, TimeZoneInfo zone) => $"{Day(utc, zone)}, {LocalClock(utc, zone)}";

    /// <summary>"Donnerstag, 14. Januar 2027, 17:00 Uhr (MEZ)"</summary>
    public static string Moment(DateTime utc, TimeZoneInfo zone) => $"{Day(utc, zone)}, {Clock(utc, zone)}";

    /// <summary>When an edition takes place, as <see cref="Span(DateTime, DateTime, TimeZoneInfo)"/> says it.</summary>
    public static string Span(Edition edition) => Span(edition.StartUtc, edition.EndUtc, edition.TimeZone);

    /// <summary>
    /// "Donnerstag, 14. Januar 2027, 17:00 bis 18:30 Uhr (MEZ)"; names both days where it crosses midnight, and both zones where
    /// the clocks are changed meanwhile: "Sonntag, 28. März 2027, 01:30 Uhr MEZ bis 03:30 Uhr MESZ".
    /// </summary>
    public static string Span(DateTime startUtc, DateTime endUtc, TimeZoneInfo zone)
    {
        var sameDay = In(zone, startUtc).Date == In(zone, endUtc).Date;
        if (ClocksChange(startUtc, endUtc, zone))
        {
            var endDay = sameDay ? "" : $"{Day(endUtc, zone)}, ";
            return $"{Day(startUtc, zone)}, {ClockOfItsOwn(startUtc, zone)} bis {endDay}{ClockOfItsOwn(endUtc, zone)}";
        }

        return sameDay
            ? $"{Day(startUtc, zone)}, {HourAndMinute(startUtc, zone)} bis {Clock(endUtc, zone)}"
            : $"{Day(startUtc, zone)}, {HourAndMinute(startUtc, zone)}\u00a0Uhr bis {Moment(endUtc, zone)}";
    }

    /// <summary>Whether the clocks of the place stand otherwise at the end than they did at the start.</summary>
    public static bool ClocksChange(DateTime startUtc, DateTime endUtc, TimeZoneInfo zone) =>
        OffsetAt(startUtc, zone) != OffsetAt(endUtc, zone);

    /// <summary>"MEZ" and "MESZ" where they are meant; elsewhere the place, such as "Ortszeit London".</summary>
    public static string ZoneName(DateTime utc, TimeZoneInfo zone)
    {
        if (zone.Id is "Europe/Berlin" or "Europe/Vienna" or "Europe/Zurich" or "Europe/Vaduz" or "Europe/Luxembourg")
            return OffsetAt(utc, zone) > zone.BaseUtcOffset ? "MESZ" : "MEZ";
        if (zone.BaseUtcOffset == TimeSpan.Zero && !zone.SupportsDaylightSavingTime)
            return "UTC";
        return "Ortszeit " + zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ');
    }

    /// <summary>"01:30 Uhr MEZ"; elsewhere "01:30 Uhr Ortszeit London (UTC+1)", for the place alone is the same before and after.</summary>
    private static string ClockOfItsOwn(DateTime utc, TimeZoneInfo zone)
    {
        var name = ZoneName(utc, zone);
        return $"{HourAndMinute(utc, zone)}\u00a0Uhr {(name is "MEZ" or "MESZ" ? name : $"{name} ({OffsetName(OffsetAt(utc, zone))})")}";
    }

    private static string OffsetName(TimeSpan offset)
    {
        if (offset == TimeSpan.Zero)
            return "UTC";
        var size = offset.Duration();
        var minutes = size.Minutes == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{size.Minutes:00}");
        return string.Create(CultureInfo.InvariantCulture, $"UTC{(offset < TimeSpan.Zero ? '\u2212' : '+')}{size.Hours}{minutes}");
    }

    private static TimeSpan OffsetAt(DateTime utc, TimeZoneInfo zone) => zone.GetUtcOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));

    private static string HourAndMinute(DateTime utc, TimeZoneInfo zone) => In(zone, utc).ToString("HH:mm", GermanCulture.Instance);

    private static DateTime In(TimeZoneInfo zone, DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, zone);
}
