using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Editions.Statistics;
using GeScheiterWeiter.Web.Shared.Plots;

namespace GeScheiterWeiter.Web.Tests.Organizers.Editions.Statistics;

public sealed class StatisticsPageTests
{
    private static readonly DateOnly FirstDay = new(2026, 11, 5);

    [Fact]
    public void Seats_taken_on_one_day_are_drawn_on_to_today()
    {
        var plot = Page(fill: [new FillCurve("Sonderedition", 100, [new FillPoint(50, 10)], KnownUntil: 40)]).Fill!;

        var end = LinePlot.EndOf(plot.Series[0]);
        Assert.Equal(10, end.Y);
        Assert.Equal(11, end.X);
        Assert.Equal(["42 Tage", "21 Tage", "Beginn"], plot.XTicks.Select(tick => tick.Label));
    }

    [Fact]
    public void Seats_taken_today_take_up_the_day()
    {
        var plot = Page(fill: [new FillCurve("Sonderedition", null, [new FillPoint(0, 1)], KnownUntil: 0)]).Fill!;

        Assert.Equal(["1 Tag", "Beginn"], plot.XTicks.Select(tick => tick.Label));
        Assert.Equal(new PlotPoint(1, 1), LinePlot.EndOf(plot.Series[0]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(19)]
    [InlineData(400)]
    public void An_axis_has_two_labels_at_least_and_begins_with_the_first_day(int days)
    {
        var ticks = Page(course: Days(days)).Course!.XTicks;

        Assert.True(ticks.Count >= 2);
        Assert.Equal("5.11.", ticks[0].Label);
        Assert.All(ticks, tick => Assert.InRange(tick.X, 0, days));
    }

    [Fact]
    public void What_happened_on_one_day_shares_a_mark()
    {
        TimelineMark[] marks = [new(FirstDay, TimelineMarkKind.Announced), new(FirstDay, TimelineMarkKind.ProgrammeSettled)];

        var mark = Assert.Single(Page(Days(3), marks).Course!.Marks);

        Assert.Equal("5.\u00a0November\u00a02026: Ausgabe angekündigt, Programm steht fest", mark.Label);
    }

    [Fact]
    public void What_is_counted_is_said_part_by_part_and_the_parts_make_up_the_number()
    {
        var page = Page(people: new PeopleCount(22, 1, 3), roles: [new Share("Leitung", 12), new Share("alle anderen", 7)]);

        Assert.Equal("26 Personen möchten kommen: 22 mit Platz, 1 auf der Warteliste, 3 vor der Freigabe", page.People);
        Assert.Contains("19 von 26", page.Bars[2].Counted, StringComparison.Ordinal);
    }

    [Fact]
    public void The_seats_there_are_stand_above_the_seats_that_are_taken()
    {
        FillCurve[] fill = [new("Sonderedition", 100, [new FillPoint(50, 10)], KnownUntil: 40)];

        var plot = Page(fill: fill, capacity: 100).Fill!;

        Assert.Equal(100, plot.Level?.Y);
        Assert.True(plot.Y.Max >= 100);
        Assert.Equal("Tage vor Beginn", plot.XAxis);
        Assert.Null(Page(fill: fill).Fill!.Level);
    }

    private static SignUpDay[] Days(int after) =>
        [.. Enumerable.Range(0, after + 1).Select(day => new SignUpDay(FirstDay.AddDays(day), 1, day + 1))];

    private static StatisticsPage Page(
        SignUpDay[]? course = null, TimelineMark[]? marks = null, FillCurve[]? fill = null, PeopleCount? people = null,
        Share[]? roles = null, int? capacity = null) => new(
        new EditionHeader(Guid.Empty, "sonderedition", "Sonderedition", default, default, "Europe/Berlin", capacity, 0, 0, 0),
        new EditionStatistics(people ?? new PeopleCount(0, 0, 0), course ?? [], marks ?? [], [], [], roles ?? [], fill ?? []));
}
