using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Time;

namespace GeScheiterWeiter.Web.Shared.Formatting;

/// <summary>A moment as the team reads it: in German time, whatever the server's.</summary>
public static class GermanMoment
{
    public static readonly TimeZoneInfo Zone = GermanDay.Berlin;

    public static string Of(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, Zone).ToString("d.\u00a0MMMM\u00a0yyyy, HH:mm\u00a0'Uhr'", GermanCulture.Instance);

    /// <summary>The moment a German day begins.</summary>
    public static DateTime StartOf(DateOnly day) =>
        TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Zone);
}
