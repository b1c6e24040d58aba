using System.Globalization;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Shared.Editing;

/// <summary>Reads a time somebody has entered as it stands on the clocks of a zone.</summary>
public static class ZonedInput
{
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    /// <summary>As the browser writes a time.</summary>
    private const string Typed = "yyyy-MM-ddTHH:mm";

    /// <summary>Null where nothing is entered, or where there is no such moment: then the field says so.</summary>
    public static DateTime? Read(DateTime? local, TimeZoneInfo zone, ModelStateDictionary state, string field)
    {
        if (local is not { } time)
            return null;
        if (Problem(time, zone) is { } problem)
        {
            state.AddModelError(field, problem);
            return null;
        }

        return LocalTime.ToUtc(time, zone);
    }

    /// <summary>"Donnerstag, 14. Juni 2035, 18:00 Uhr" for what a browser wrote; what is no time stays as it is.</summary>
    public static string Words(string typed) =>
        DateTime.TryParseExact(typed, Typed, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? local.ToString("dddd, d. MMMM yyyy, HH:mm 'Uhr'", GermanCulture.Instance)
            : typed;

    private static string? Problem(DateTime local, TimeZoneInfo zone)
    {
        if (local.Year is < FirstYear or > LastYear)
            return $"Bitte geben Sie ein Jahr zwischen {FirstYear} und {LastYear} an.";
        return LocalTime.KindOf(local, zone) switch
        {
            LocalTimeKind.Ordinary => null,
            LocalTimeKind.Skipped =>
                "Diese Uhrzeit gibt es an diesem Tag nicht, weil die Uhr auf Sommerzeit vorgestellt wird. "
                + "Bitte wählen Sie eine Zeit davor oder danach.",
            LocalTimeKind.Repeated =>
                "Diese Uhrzeit gibt es an diesem Tag zweimal, weil die Uhr auf Winterzeit zurückgestellt wird. "
                + "Bitte wählen Sie eine Zeit davor oder danach.",
        };
    }
}
