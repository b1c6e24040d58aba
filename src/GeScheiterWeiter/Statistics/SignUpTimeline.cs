namespace GeScheiterWeiter.Statistics;

/// <param name="Day">In the edition's time zone.</param>
/// <param name="SignUps">How many signed up on it (and proved their address).</param>
/// <param name="Total">How many had until then.</param>
public sealed record SignUpDay(DateOnly Day, int SignUps, int Total);

public enum TimelineMarkKind
{
    Announced,
    ProgrammeSettled,
    Letters,
}

/// <summary>Something that may explain a rise.</summary>
/// <param name="Day">In the edition's time zone.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Count">For letters: how many.</param>
public sealed record TimelineMark(DateOnly Day, TimelineMarkKind Kind, int Count = 1);
