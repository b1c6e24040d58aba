using GeScheiterWeiter.Common;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Web.Shared.Plots;

namespace GeScheiterWeiter.Web.Organizers.Editions.Statistics;

/// <summary>The figures of one edition as plots.</summary>
public sealed record StatisticsPage(EditionHeader Edition, EditionStatistics Figures)
{
    private const int MostSteps = 3;
    private static readonly int[] RoundDays = [1, 2, 3, 4, 5, 7, 10, 14, 21, 28, 42, 56, 84, 112];

    /// <summary>Who wants to come, part by part, so that the parts make up the number.</summary>
    public string People
    {
        get
        {
            var people = Figures.People;
            var parts = new List<string>
            {
                GermanNumber.Words(people.Seated) + " mit Platz", GermanNumber.Words(people.Waiting) + " auf der Warteliste",
            };
            if (people.AwaitingApproval > 0)
                parts.Add(GermanNumber.Words(people.AwaitingApproval) + " vor der Freigabe");
            return $"{GermanNumber.Words(people.Total, "Person möchte", "Personen möchten")} kommen: {string.Join(", ", parts)}";
        }
    }

    public LinePlot? Course => Figures.Course is [var first, .., var last]
        ? new LinePlot(
            "verlauf",
            "Anmeldungen im Lauf der Zeit",
            $"Vom {Day(first.Day)} bis zum {Day(last.Day)} wurden es {GermanNumber.Words(last.Total, "Anmeldung", "Anmeldungen")}.",
            last.Day.DayNumber - first.Day.DayNumber,
            [new PlotSeries(
                "Anmeldungen insgesamt",
                [.. Figures.Course.Select(day => new PlotPoint(day.Day.DayNumber - first.Day.DayNumber, day.Total))])],
            [.. RoundSteps(last.Day.DayNumber - first.Day.DayNumber).Select(x => new PlotTick(x, Short(first.Day.AddDays(x))))],
            [.. Figures.Marks.Where(m => m.Day >= first.Day && m.Day <= last.Day).GroupBy(m => m.Day)
                .Select(day => new PlotTick(
                    day.Key.DayNumber - first.Day.DayNumber, $"{Day(day.Key)}: {string.Join(", ", day.Select(Words))}"))],
            ["Tag", "Anmeldungen", "insgesamt"],
            [
                .. Figures.Course.Where(day => day.SignUps > 0)
                    .Select(day => (IReadOnlyList<string>)[
                        day.Day.ToString("d.M.yyyy", GermanCulture.Instance),
                        GermanNumber.Words(day.SignUps),
                        GermanNumber.Words(day.Total),
                    ])
            ])
        {
            Counted = "Gezählt ist jede bestätigte Anmeldung am Tag, an dem sie kam, auch wenn sie später abgesagt oder abgelehnt wurde.",
        }
        : null;

    public LinePlot? Fill
    {
        get
        {
            if (Figures.Fill.Count == 0)
                return null;
            // A day is as wide as it is long: what was taken on the first one shows beside the axis, not in it.
            var longest = Figures.Fill.SelectMany(curve => curve.Points).Max(point => point.DaysBefore) + 1;
            return new LinePlot(
                "fuellung",
                "Wie sich die Plätze füllten, im Vergleich",
                string.Join(
                    " ",
                    Figures.Fill.Select(curve => $"{curve.Edition}: {GermanNumber.Words(curve.Points[^1].Seats, "Platz", "Plätze")}.")),
                longest,
                [.. Figures.Fill.Select(curve => new PlotSeries(curve.Edition, [.. PointsOf(curve, longest)]))],
                [.. RoundSteps(longest).Reverse()
                    .Select(before => new PlotTick(longest - before, before == 0 ? "Beginn" : GermanNumber.Words(before, "Tag", "Tage")))],
                [],
                ["Ausgabe", "Tage vor Beginn", "Plätze vergeben"],
                [
                    .. Figures.Fill.SelectMany(curve => curve.Points.Select(
                        p => (IReadOnlyList<string>)[curve.Edition, GermanNumber.Words(p.DaysBefore), GermanNumber.Words(p.Seats)]))
                ])
            {
                Counted = "Gezählt sind Plätze am Tag, an dem sie vergeben wurden; zurückgegebene zählen nicht mit.",
                XAxis = "Tage vor Beginn",
                Level = Edition.Capacity is { } capacity
                    ? new PlotLevel(capacity, GermanNumber.Words(capacity, "Platz", "Plätze") + " dieser Ausgabe")
                    : null,
            };
        }
    }

    public IReadOnlyList<BarPlot> Bars =>
    [
        new BarPlot("seiten", "Von welcher Seite", "Seite", Figures.Sides, Counted(Figures.Sides, "eine Seite")),
        new BarPlot(
            "organisationen", "Aus welchen Organisationen", "Organisation", Figures.Organisations,
            Counted(Figures.Organisations, "eine Organisation")),
        new BarPlot("rollen", "In welchen Rollen", "Rolle", Figures.Roles, Counted(Figures.Roles, "eine Rolle")),
        .. Figures.Answers.Select((answers, number) => new BarPlot(
            $"frage-{number + 1}", answers.Text + (answers.IsArchived ? " (gelöschte Frage)" : ""), "Antwort", answers.Shares,
            Counted(answers))
        {
            // Of several answers each is of all who have answered.
            Whole = answers.Kind == FormQuestionKind.Several ? answers.People : null,
        }),
    ];

    private string Counted(AnswerCount answers)
    {
        var total = Figures.People.Total;
        var counted = answers.Kind is FormQuestionKind.Text or FormQuestionKind.Consent || answers.People == total
            ? $"Gezählt sind alle {GermanNumber.Words(total)}, die kommen möchten."
            : $"Gezählt sind die {GermanNumber.Words(answers.People)} von {GermanNumber.Words(total)}, die kommen möchten "
                + "und geantwortet haben.";
        return answers.Kind == FormQuestionKind.Several ? counted + " Mehrere Antworten waren möglich." : counted;
    }

    private string Counted(IReadOnlyList<Share> shares, string what)
    {
        var (told, total) = (shares.Sum(share => share.Count), Figures.People.Total);
        return told == total
            ? $"Gezählt sind alle {GermanNumber.Words(total)}, die kommen möchten."
            : $"Gezählt sind die {GermanNumber.Words(told)} von {GermanNumber.Words(total)}, die kommen möchten "
                + $"und {what} angegeben haben.";
    }

    /// <summary>The line goes on to the end of the last day anything is known of, level where nobody came.</summary>
    private static IEnumerable<PlotPoint> PointsOf(FillCurve curve, int longest) =>
        curve.Points.Select(point => new PlotPoint(longest - point.DaysBefore - 1, point.Seats))
            .Append(new PlotPoint(longest - Math.Min(curve.KnownUntil, curve.Points[^1].DaysBefore), curve.Points[^1].Seats));

    /// <summary>0 and up to three round numbers of days after it; at least one.</summary>
    private static IEnumerable<int> RoundSteps(int span)
    {
        var step = RoundDays.FirstOrDefault(days => days * MostSteps >= span, RoundDays[^1]);
        return Enumerable.Range(0, Math.Max(1, span) / step + 1).Select(i => i * step);
    }

    private static string Words(TimelineMark mark) => mark.Kind switch
    {
        TimelineMarkKind.Announced => "Ausgabe angekündigt",
        TimelineMarkKind.ProgrammeSettled => "Programm steht fest",
        TimelineMarkKind.Letters => GermanNumber.Words(mark.Count, "Brief", "Briefe") + " an Angemeldete",
    };

    private static string Day(DateOnly day) => day.ToString("d.\u00a0MMMM\u00a0yyyy", GermanCulture.Instance);

    private static string Short(DateOnly day) => day.ToString("d.M.", GermanCulture.Instance);
}
