using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Certificates;

public static class GermanDuration
{
    private const int Hour = 60;
    private const int Quarter = 15;

    /// <summary>"1 Zeitstunde", "2,5 Zeitstunden", "1 Zeitstunde und 35 Minuten", "40 Minuten": of sixty minutes each.</summary>
    public static string Words(TimeSpan duration)
    {
        var minutes = (int)duration.TotalMinutes;
        if (minutes < Hour)
            return GermanNumber.Words(minutes, "Minute", "Minuten");
        if (minutes % Quarter == 0)
        {
            var number = ((decimal)minutes / Hour).ToString("0.##", GermanCulture.Instance);
            return $"{number} {(minutes == Hour ? "Zeitstunde" : "Zeitstunden")}";
        }

        var hours = GermanNumber.Words(minutes / Hour, "Zeitstunde", "Zeitstunden");
        return $"{hours} und {GermanNumber.Words(minutes % Hour, "Minute", "Minuten")}";
    }
}
