using System.Globalization;

namespace GeScheiterWeiter.Benchmarks;

/// <summary>A line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Site">The site's figure.</param>
/// <param name="Limit">What it is held against; empty where there is nothing.</param>
/// <param name="Ratio">Site over limit.</param>
/// <param name="Goal">What it should be.</param>
/// <param name="Met">Whether it is.</param>
internal sealed record Line(string What, string Site, string Limit, string Ratio, string Goal, bool Met);

internal static class Report
{
    public static void Progress(string text) => Console.WriteLine($"{TimeProvider.System.GetLocalNow():HH:mm:ss}  {text}");

    public static string Table(IEnumerable<Line> lines) => string.Join('\n',
    [
        "| What | Site | Limit | Ratio | Goal | Met |",
        "|---|---:|---:|---:|---|---|",
        .. lines.Select(
            line => $"| {line.What} | {line.Site} | {line.Limit} | {line.Ratio} | {line.Goal} | {(line.Met ? "yes" : "**no**")} |"),
    ]);

    public static string Number(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Milliseconds(TimeSpan value) => value.TotalMilliseconds.ToString("#,0", CultureInfo.InvariantCulture) + " ms";

    public static string Megabytes(long bytes) => (bytes / 1_000_000.0).ToString("#,0", CultureInfo.InvariantCulture) + " MB";

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
