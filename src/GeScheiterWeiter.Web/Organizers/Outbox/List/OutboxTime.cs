using System.Globalization;
using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Web.Organizers.Outbox.List;

/// <summary>When something happened to a letter, short, in the organizers' own time.</summary>
public static class OutboxTime
{
    /// <summary>"14.01.2027, 17:03 Uhr (MEZ)"</summary>
    public static string Moment(DateTime utc) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{TimeZoneInfo.ConvertTimeFromUtc(utc, GermanTime.Berlin):dd.MM.yyyy, HH:mm}\u00a0Uhr "
            + $"({GermanTime.ZoneName(utc, GermanTime.Berlin)})");
}
