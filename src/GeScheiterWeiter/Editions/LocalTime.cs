namespace GeScheiterWeiter.Editions;

public enum LocalTimeKind
{
    Ordinary,

    /// <summary>The clocks jump over it in spring.</summary>
    Skipped,

    /// <summary>The clocks pass it twice in autumn.</summary>
    Repeated,
}

/// <summary>Between the moment that is stored and the time that stands on a clock somewhere.</summary>
public static class LocalTime
{
    public static LocalTimeKind KindOf(DateTime local, TimeZoneInfo zone)
    {
        var unspecified = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(unspecified))
            return LocalTimeKind.Skipped;
        return zone.IsAmbiguousTime(unspecified) ? LocalTimeKind.Repeated : LocalTimeKind.Ordinary;
    }

    /// <summary>A skipped time moves on by what was skipped; of a repeated one the first is meant.</summary>
    public static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
    {
        var unspecified = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        var offset = KindOf(unspecified, zone) switch
        {
            LocalTimeKind.Ordinary => zone.GetUtcOffset(unspecified),
            LocalTimeKind.Skipped => zone.GetUtcOffset(unspecified.AddDays(-1)),
            LocalTimeKind.Repeated => zone.GetAmbiguousTimeOffsets(unspecified).Max(),
        };
        return DateTime.SpecifyKind(unspecified - offset, DateTimeKind.Utc);
    }

    public static DateTime FromUtc(DateTime utc, TimeZoneInfo zone) => TimeZoneInfo.ConvertTimeFromUtc(utc, zone);

    public static DateTime? FromUtc(DateTime? utc, TimeZoneInfo zone) => utc is { } moment ? FromUtc(moment, zone) : null;

    /// <summary>The zone of an IANA name such as <c>Europe/Berlin</c>; null for anything else.</summary>
    public static TimeZoneInfo? FindZone(string? id) =>
        id is { Length: > 0 and <= Edition.MaxTimeZoneLength }
        && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
        && (zone.HasIanaId || id == "UTC") && zone.Id == id
            ? zone
            : null;
}
