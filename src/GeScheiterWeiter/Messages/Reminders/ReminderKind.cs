namespace GeScheiterWeiter.Messages.Reminders;

public enum ReminderKind
{
    /// <summary>Some time before the start, to those who had a seat by then.</summary>
    Ahead,

    /// <summary>Shortly before the start, and until the end to whoever gets a seat meanwhile.</summary>
    Shortly,

    /// <summary>After the end.</summary>
    Thanks,
}

/// <summary>How long before the start, or after the end, a reminder may be due, in minutes.</summary>
/// <param name="Usual">Where organizers set nothing.</param>
/// <param name="Shortest">The least they may set.</param>
/// <param name="Longest">The most they may set.</param>
public sealed record ReminderDistance(int Usual, int Shortest, int Longest)
{
    private const int Hour = 60;
    private const int Day = 24 * Hour;

    /// <summary>Nobody is reminded longer before the start, or longer after the end.</summary>
    public static readonly TimeSpan LongestOfAll =
        TimeSpan.FromMinutes(Enum.GetValues<ReminderKind>().Max(kind => Of(kind).Longest));

    /// <summary>Those before the start keep apart, so that nobody gets both at once.</summary>
    public static ReminderDistance Of(ReminderKind kind) => kind switch
    {
        ReminderKind.Ahead => new(Usual: Day, Shortest: 12 * Hour, Longest: 14 * Day),
        ReminderKind.Shortly => new(Usual: Hour, Shortest: 5, Longest: 6 * Hour),
        ReminderKind.Thanks => new(Usual: 0, Shortest: 0, Longest: 7 * Day),
    };

    public bool Allows(int minutes) => minutes >= Shortest && minutes <= Longest;
}

public static class ReminderWords
{
    public static string Words(this ReminderKind kind) => kind switch
    {
        ReminderKind.Ahead => "Vorab",
        ReminderKind.Shortly => "Kurz vorher",
        ReminderKind.Thanks => "Dank danach",
    };
}
