using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Introductions;

/// <summary>How long people of an edition are introduced to each other.</summary>
public static class IntroductionTime
{
    public const int DaysAfter = 30;

    /// <summary>The last day of it, where the edition takes place.</summary>
    public static DateTime LastDay(Edition edition) => LocalTime.FromUtc(edition.EndUtc, edition.TimeZone).Date.AddDays(DaysAfter);

    /// <summary>The same in words.</summary>
    public static string LastDayInWords(Edition edition) => GermanTime.Day(EndsUtc(edition).AddMinutes(-1), edition.TimeZone);

    /// <summary>When everything is forgotten: the end of <see cref="LastDay"/>.</summary>
    public static DateTime EndsUtc(Edition edition) => LocalTime.ToUtc(LastDay(edition).AddDays(1), edition.TimeZone);

    public static bool IsOpenAt(Edition edition, DateTime nowUtc) => edition.TakesPlace && nowUtc < EndsUtc(edition);
}
