namespace GeScheiterWeiter.Talks;

/// <summary>A talk as far as the clock is concerned.</summary>
public interface ITimedTalk
{
    /// <summary>Null: nobody has said yet when it begins.</summary>
    DateTime? StartUtc { get; }

    /// <summary>Null: nobody has said yet how long it takes.</summary>
    int? DurationMinutes { get; }
}

public static class TimedTalk
{
    /// <summary>Null where start or length are unknown.</summary>
    public static DateTime? EndUtc(this ITimedTalk talk) =>
        talk is { StartUtc: { } start, DurationMinutes: { } minutes } ? start.AddMinutes(minutes) : null;
}
