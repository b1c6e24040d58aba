namespace GeScheiterWeiter.Privacy;

/// <summary>A length of keeping in German, in the largest unit that says it exactly.</summary>
public static class LengthWords
{
    private const int DaysOfYear = 365;

    /// <summary>"90 Tage": how long, and how long after something.</summary>
    public static string InWords(this TimeSpan length) => Words(length, dative: false);

    /// <summary>"90 Tagen": behind "nach", where nothing follows.</summary>
    public static string AfterInWords(this TimeSpan length) => Words(length, dative: true);

    private static string Words(TimeSpan length, bool dative) => length switch
    {
        { Days: > 0 } when length == TimeSpan.FromDays(length.Days) && length.Days % DaysOfYear == 0 =>
            Count(length.Days / DaysOfYear, dative ? ("Jahr", "Jahren") : ("Jahr", "Jahre")),
        { Days: > 0 } when length == TimeSpan.FromDays(length.Days) =>
            Count(length.Days, dative ? ("Tag", "Tagen") : ("Tag", "Tage")),
        _ when length == TimeSpan.FromHours((int)length.TotalHours) => Count((int)length.TotalHours, ("Stunde", "Stunden")),
        _ => Count((int)Math.Ceiling(length.TotalMinutes), ("Minute", "Minuten")),
    };

    private static string Count(int count, (string One, string Many) words) => count == 1 ? $"1 {words.One}" : $"{count} {words.Many}";
}
