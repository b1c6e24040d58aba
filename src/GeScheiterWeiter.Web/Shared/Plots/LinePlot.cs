using System.Globalization;

namespace GeScheiterWeiter.Web.Shared.Plots;

public sealed record PlotPoint(double X, double Y);

/// <param name="Name">What the line is.</param>
/// <param name="Points">By rising x.</param>
public sealed record PlotSeries(string Name, IReadOnlyList<PlotPoint> Points);

public sealed record PlotTick(double X, string Label);

/// <summary>A level across the whole plot.</summary>
public sealed record PlotLevel(double Y, string Label);

/// <summary>Lines over an axis, ready to be drawn: x runs from 0 to <paramref name="MaxX"/>.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">What the plot shows.</param>
/// <param name="Summary">The message in a sentence, for whoever does not see it.</param>
/// <param name="MaxX">Where the axis ends.</param>
/// <param name="Series">The lines.</param>
/// <param name="XTicks">Where the axis is labelled.</param>
/// <param name="Marks">Moments worth a note.</param>
/// <param name="Headings">Of the table behind it.</param>
/// <param name="Rows">Of the table behind it.</param>
public sealed record LinePlot(
    string Id, string Title, string Summary, double MaxX, IReadOnlyList<PlotSeries> Series, IReadOnlyList<PlotTick> XTicks,
    IReadOnlyList<PlotTick> Marks, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The drawing area's own units, stretched to whatever room there is.</summary>
    public const int Units = 1000;

    private const double Left = 12;
    private const double Width = 86;
    private const double Top = 8;
    private const double Height = 78;

    /// <summary>What is counted, in a sentence.</summary>
    public required string Counted { get; init; }

    /// <summary>What the numbers along the x axis are; null where they say it themselves.</summary>
    public string? XAxis { get; init; }

    /// <summary>What the lines are held against.</summary>
    public PlotLevel? Level { get; init; }

    public PlotScale Y => PlotScale.UpTo(
        Series.SelectMany(s => s.Points).Select(p => p.Y).Append(Level?.Y ?? 0).DefaultIfEmpty(1).Max());

    /// <summary>The points attribute of a polyline; a line begins on the ground and rises in steps.</summary>
    public string PolylineOf(PlotSeries series) =>
        string.Join(' ', Steps(series.Points).Select(p => $"{Number(InUnits(p.X))},{Number(Units - p.Y / Y.Max * Units)}"));

    /// <summary>Where in the whole picture, in percent.</summary>
    public string PercentX(double x) => Percent(Left + Fraction(x) * Width);

    public string PercentY(double y) => Percent(Top + (1 - y / Y.Max) * Height);

    /// <summary>How far a line has come.</summary>
    public static PlotPoint EndOf(PlotSeries series) => series.Points[^1];

    private static IEnumerable<PlotPoint> Steps(IReadOnlyList<PlotPoint> points)
    {
        var before = 0d;
        foreach (var point in points)
        {
            yield return new PlotPoint(point.X, before);
            yield return point;
            before = point.Y;
        }
    }

    private double Fraction(double x) => MaxX <= 0 ? 0 : Math.Clamp(x / MaxX, 0, 1);

    private double InUnits(double x) => Fraction(x) * Units;

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    private static string Percent(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture) + "%";
}
