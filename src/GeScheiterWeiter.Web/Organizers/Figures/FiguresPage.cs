using System.Globalization;
using GeScheiterWeiter.Statistics;

namespace GeScheiterWeiter.Web.Organizers.Figures;

/// <summary>The figures of one edition as plots.</summary>
public sealed record FiguresPage(EditionHead Edition, EditionFigures Figures)
{
    private const int MostTicks = 4;
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public LinePlot? Course => Figures.Course is [var first, .., var last]
        ? new LinePlot(
            "verlauf",
            "Anmeldungen im Lauf der Zeit",
            $"Vom {Day(first.Day)} bis zum {Day(last.Day)} wurden es {GermanNumber.Words(last.Total, "Anmeldung", "Anmeldungen")}.",
            last.Day.DayNumber - first.Day.DayNumber,
            [new PlotSeries("Anmeldungen insgesamt", [.. Figures.Course.Select(day => new PlotPoint(day.Day.DayNumber - first.Day.DayNumber, day.Total))])],
            Ticks(last.Day.DayNumber - first.Day.DayNumber, x => Short(first.Day.AddDays(x))),
            [.. Figures.Marks.Where(m => m.Day >= first.Day && m.Day <= last.Day).Select(m => new PlotTick(m.Day.DayNumber - first.Day.DayNumber, Words(m)))],
            ["Tag", "Anmeldungen", "insgesamt"],
            [.. Figures.Course.Where(day => day.SignUps > 0).Select(day => (IReadOnlyList<string>)[Day(day.Day), GermanNumber.Words(day.SignUps), GermanNumber.Words(day.Total)])])
        : null;

    public LinePlot? Fill
    {
        get
        {
            if (Figures.Fill.Count == 0)
                return null;
            var longest = Math.Max(1, Figures.Fill.SelectMany(curve => curve.Points).Max(point => point.DaysBefore));
            return new LinePlot(
                "fuellung",
                "Wie sich die Plätze füllten, im Vergleich",
                string.Join(" ", Figures.Fill.Select(curve => $"{curve.Edition}: {GermanNumber.Words(curve.Points[^1].Seats, "Platz", "Plätze")}.")),
                longest,
                [.. Figures.Fill.Select(curve => new PlotSeries(curve.Edition, [.. curve.Points.Select(p => new PlotPoint(longest - p.DaysBefore, p.Seats))]))],
                Ticks(longest, x => longest - x == 0 ? "Beginn" : $"{longest - x} Tage"),
                [],
                ["Ausgabe", "Tage vorher", "Plätze vergeben"],
                [.. Figures.Fill.SelectMany(curve => curve.Points.Select(p => (IReadOnlyList<string>)[curve.Edition, GermanNumber.Words(p.DaysBefore), GermanNumber.Words(p.Seats)]))]);
        }
    }

    public IReadOnlyList<BarPlot> Bars =>
    [
        new BarPlot("seiten", "Von welcher Seite", "Seite", Figures.Sides),
        new BarPlot("organisationen", "Aus welchen Organisationen", "Organisation", Figures.Organisations),
        new BarPlot("rollen", "In welchen Rollen", "Rolle", Figures.Roles),
    ];

    private static IReadOnlyList<PlotTick> Ticks(int span, Func<int, string> label)
    {
        var step = Math.Max(1, (int)Math.Ceiling(span / (double)MostTicks));
        return [.. Enumerable.Range(0, span / step + 1).Select(i => i * step).Select(x => new PlotTick(x, label(x)))];
    }

    private static string Words(CourseMark mark) => $"{Day(mark.Day)}: " + mark.Kind switch
    {
        CourseMarkKind.Announced => "Ausgabe angekündigt",
        CourseMarkKind.ProgrammeSettled => "Programm steht fest",
        CourseMarkKind.Letters => GermanNumber.Words(mark.Count, "Brief", "Briefe") + " an Angemeldete",
    };

    private static string Day(DateOnly day) => day.ToString("d. MMMM yyyy", German);

    private static string Short(DateOnly day) => day.ToString("d.M.", German);
}
