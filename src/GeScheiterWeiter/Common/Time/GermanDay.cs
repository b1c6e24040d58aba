namespace GeScheiterWeiter.Common.Time;

/// <summary>Days as Germany has them: what is due, and since when, where no edition says another time.</summary>
public static class GermanDay
{
    public static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>The day it is there at a moment.</summary>
    public static DateOnly At(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, Berlin));

    /// <summary>"14. Januar 2027", on one line.</summary>
    public static string Words(DateOnly day) => day.ToString("d.\u00a0MMMM\u00a0yyyy", GermanCulture.Instance);
}
