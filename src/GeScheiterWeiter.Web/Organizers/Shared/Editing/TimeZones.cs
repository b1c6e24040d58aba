using GeScheiterWeiter.Editions;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Organizers.Shared.Editing;

/// <summary>The zones an edition may be in: those of the German-speaking area first, then every other.</summary>
public static class TimeZones
{
    private static readonly string[] Near =
        ["Europe/Berlin", "Europe/Vienna", "Europe/Zurich", "Europe/Vaduz", "Europe/Luxembourg", "Europe/Brussels", "UTC"];

    private static readonly Lazy<IReadOnlyList<string>> All = new(() =>
    [
        .. Near,
        .. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id)
            .Where(id => id.Contains('/', StringComparison.Ordinal) && LocalTime.FindZone(id) is not null)
            .Except(Near).Order(StringComparer.Ordinal),
    ]);

    public static IEnumerable<SelectListItem> Choices => All.Value.Select(id => new SelectListItem(id.Replace('_', ' '), id));
}
