using GeScheiterWeiter.Messages.Reminders;

namespace GeScheiterWeiter.Web.Organizers.Messages.Reminders;

public enum DistanceUnit
{
    Minutes,
    Hours,
    Days,
}

/// <summary>How long before the start, or after the end, a reminder is due, as people say it.</summary>
public static class DistanceWords
{
    /// <summary>"5 Minuten", "1 Stunde", "14 Tage"</summary>
    public static string Of(int minutes)
    {
        var unit = UnitOf(minutes);
        var amount = minutes / unit.InMinutes();
        return amount == 1 ? unit.OneInWords() : $"{amount}\u00a0{unit.Words()}";
    }

    /// <summary>"1 Tag vor dem Beginn", "mit dem Ende"</summary>
    public static string Of(ReminderKind kind, int minutes) =>
        minutes == 0 && kind == ReminderKind.Thanks ? "mit dem Ende" : $"{Of(minutes)} {kind.Anchor()}";

    /// <summary>The largest of which it is a whole number.</summary>
    public static DistanceUnit UnitOf(int minutes) => Enum.GetValues<DistanceUnit>().Last(unit => minutes % unit.InMinutes() == 0);

    public static int InMinutes(this DistanceUnit unit) => unit switch
    {
        DistanceUnit.Minutes => 1,
        DistanceUnit.Hours => 60,
        DistanceUnit.Days => 24 * 60,
    };

    public static string Words(this DistanceUnit unit) => unit switch
    {
        DistanceUnit.Minutes => "Minuten",
        DistanceUnit.Hours => "Stunden",
        DistanceUnit.Days => "Tage",
    };

    public static string Anchor(this ReminderKind kind) => kind switch
    {
        ReminderKind.Ahead or ReminderKind.Shortly => "vor dem Beginn",
        ReminderKind.Thanks => "nach dem Ende",
    };

    private static string OneInWords(this DistanceUnit unit) => unit switch
    {
        DistanceUnit.Minutes => "1\u00a0Minute",
        DistanceUnit.Hours => "1\u00a0Stunde",
        DistanceUnit.Days => "1\u00a0Tag",
    };
}
