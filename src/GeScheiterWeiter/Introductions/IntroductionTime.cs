using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Introductions;

/// <summary>How long people of an edition are introduced to each other.</summary>
public sealed class IntroductionTime(Retention retention)
{
    /// <summary>The last day of it, where the edition takes place.</summary>
    public DateTime LastDay(Edition edition) =>
        LocalTime.FromUtc(edition.EndUtc, edition.TimeZone).Date.AddDays(retention.Introductions.Days);

    /// <summary>The same in words.</summary>
    public string LastDayInWords(Edition edition) => GermanTime.Day(EndsUtc(edition).AddMinutes(-1), edition.TimeZone);

    /// <summary>When everything is forgotten: the end of <see cref="LastDay"/>.</summary>
    public DateTime EndsUtc(Edition edition) => LocalTime.ToUtc(LastDay(edition).AddDays(1), edition.TimeZone);

    public bool IsOpenAt(Edition edition, DateTime nowUtc) => edition.TakesPlace && nowUtc < EndsUtc(edition);
}
