using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Web.Shared.Formatting;

/// <summary>Moments in tables: short, in the edition's time zone, which the page names.</summary>
public static class ShortTime
{
    /// <summary>"14.01.2027, 17:00"</summary>
    public static string Of(DateTime utc, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, zone).ToString("dd.MM.yyyy, HH:mm", GermanCulture.Instance);
}
