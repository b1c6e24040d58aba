using System.Globalization;

namespace GeScheiterWeiter.Editions;

/// <summary>What <see cref="GermanTime"/> says, in English and in the 24-hour clock everybody else of the evening goes by.</summary>
public static class EnglishTime
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"Thursday, 14 January 2027"</summary>
    public static string Day(DateTime utc, TimeZoneInfo zone) => In(zone, utc).ToString("dddd, d\u00a0MMMM\u00a0yyyy", English);

    /// <summary>"Thursday, 14 January 2027, 17:00 (CET)"</summary>
    public static string Moment(DateTime utc, TimeZoneInfo zone) => $"{Day(utc, zone)}, {Clock(utc, zone)} ({ZoneName(utc, zone)})";

    /// <summary>
    /// "Thursday, 14 January 2027, 17:00 to 18:30 (CET)"; both days where it crosses midnight, both zones where the clocks are changed
    /// meanwhile.
    /// </summary>
    public static string Span(DateTime startUtc, DateTime endUtc, TimeZoneInfo zone)
    {
        var sameDay = In(zone, startUtc).Date == In(zone, endUtc).Date;
        if (GermanTime.ClocksChange(startUtc, endUtc, zone))
            return $"{Moment(startUtc, zone)} to {Moment(endUtc, zone)}";
        return sameDay
            ? $"{Day(startUtc, zone)}, {Clock(startUtc, zone)} to {Clock(endUtc, zone)} ({ZoneName(startUtc, zone)})"
            : $"{Day(startUtc, zone)}, {Clock(startUtc, zone)} to {Moment(endUtc, zone)}";
    }

    private static string ZoneName(DateTime utc, TimeZoneInfo zone) => GermanTime.ZoneName(utc, zone) switch
    {
        "MEZ" => "CET",
        "MESZ" => "CEST",
        "UTC" => "UTC",
        _ => "local time " + zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' '),
    };

    private static string Clock(DateTime utc, TimeZoneInfo zone) => In(zone, utc).ToString("HH:mm", English);

    private static DateTime In(TimeZoneInfo zone, DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, zone);
}
