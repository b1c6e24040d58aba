using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Web.Organizers.Editions.List;

/// <summary>An edition in the list.</summary>
public sealed record EditionRow(
    Guid Id, string Slug, string Name, DateTime StartUtc, string TimeZoneId,
    EditionState State, bool IsOver, int? Capacity, int Taken, int Waiting)
{
    public TimeZoneInfo TimeZone => TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId);
}
