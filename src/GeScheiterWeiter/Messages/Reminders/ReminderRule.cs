using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Messages.Reminders;

/// <summary>
/// When a reminder of an edition is due. It hangs on the edition's time, so it moves along with it; once the time in which it
/// makes sense is over, nobody gets it any more.
/// </summary>
/// <param name="Kind">Which reminder.</param>
/// <param name="IsOn">Whether organizers let it be written.</param>
/// <param name="DueUtc">From when on it is written.</param>
/// <param name="UntilUtc">Until when it makes sense.</param>
/// <param name="SeatedByUtc">Only those are written to who had their seat by then.</param>
public sealed record ReminderRule(ReminderKind Kind, bool IsOn, DateTime DueUtc, DateTime UntilUtc, DateTime SeatedByUtc)
{
    /// <summary>Before the start <see cref="ReminderKind.Ahead"/> ends when <see cref="ReminderKind.Shortly"/> may begin.</summary>
    private static readonly TimeSpan SensibleBeforeTheStart = TimeSpan.FromMinutes(ReminderDistance.Of(ReminderKind.Shortly).Longest);

    private static readonly TimeSpan SensibleAfterwards = TimeSpan.FromDays(3);

    /// <summary>No reminder is written longer before the start, or longer after the end.</summary>
    public static readonly TimeSpan Widest = ReminderDistance.LongestOfAll + SensibleAfterwards;

    public static ReminderRule Of(Edition edition, ReminderSetting setting)
    {
        var distance = TimeSpan.FromMinutes(setting.DistanceMinutes);
        var (beforeTheStart, afterTheEnd) = (edition.StartUtc - distance, edition.EndUtc + distance);
        return setting.Kind switch
        {
            ReminderKind.Ahead => new(
                setting.Kind, setting.IsOn, beforeTheStart, edition.StartUtc - SensibleBeforeTheStart, SeatedByUtc: beforeTheStart),
            ReminderKind.Shortly => new(setting.Kind, setting.IsOn, beforeTheStart, edition.EndUtc, SeatedByUtc: edition.EndUtc),
            ReminderKind.Thanks => new(
                setting.Kind, setting.IsOn, afterTheEnd, afterTheEnd + SensibleAfterwards, SeatedByUtc: edition.EndUtc),
        };
    }

    public bool IsDueAt(DateTime nowUtc) => IsOn && nowUtc >= DueUtc && nowUtc < UntilUtc;

    /// <summary>The day of the evening, where it takes place: moved to another, everybody is reminded anew.</summary>
    public static DateOnly DayOf(Edition edition) => DateOnly.FromDateTime(LocalTime.FromUtc(edition.StartUtc, edition.TimeZone));
}
