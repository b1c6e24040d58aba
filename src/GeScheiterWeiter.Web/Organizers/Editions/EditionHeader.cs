namespace GeScheiterWeiter.Web.Organizers.Editions;

/// <summary>What every page about one edition says of it.</summary>
public sealed record EditionHeader(
    Guid Id, string Slug, string Name, DateTime StartUtc, DateTime EndUtc, string TimeZoneId,
    int? Capacity, int Taken, int Reserved, int Waiting)
{
    public TimeZoneInfo TimeZone => TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId);

    public int? Free => Capacity is { } capacity ? Math.Max(0, capacity - Taken - Reserved) : null;
}
