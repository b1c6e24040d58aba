using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Cloning;

/// <summary>
/// Moves an edition's moments by so much that it begins at a new local time: what was at 18:00 stays at 18:00, summer or winter.
/// </summary>
public sealed class DateMove(Edition source, DateTime newLocalStart)
{
    private readonly TimeZoneInfo _zone = source.TimeZone;
    private readonly TimeSpan _by = DateTime.SpecifyKind(newLocalStart, DateTimeKind.Unspecified)
        - DateTime.SpecifyKind(LocalTime.FromUtc(source.StartUtc, source.TimeZone), DateTimeKind.Unspecified);

    public DateTime Moved(DateTime utc) => LocalTime.ToUtc(LocalTime.FromUtc(utc, _zone) + _by, _zone);

    public DateTime? Moved(DateTime? utc) => utc is { } moment ? Moved(moment) : null;
}
