using System.Diagnostics;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Tables.Seating;

namespace GeScheiterWeiter.Benchmarks;

/// <summary>
/// Five hundred people in three rounds of tables of five: how long it takes to seat them beside the second nobody minds waiting, and
/// how good the rounds are beside what nobody could do better.
/// </summary>
internal sealed class TableBenchmark : IBenchmark
{
    private const int People = 500;
    private const int Rounds = 3;
    private const int Size = 5;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
    private static readonly string[] Topics = ["Digitalisierung", "Prozesse", "Personal", "Beteiligung", "Vergabe", "Daten"];

    public string Name => "tables";

    public Task<IReadOnlyList<Line>> RunAsync(int rounds)
    {
        List<TimeSpan> times = [];
        List<SeatingQuality> qualities = [];
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            var seated = Seat(round).ToList();
            times.Add(watch.Elapsed);
            qualities.AddRange(seated);
        }

        var median = TimeSpan.FromMilliseconds(Report.Median(times.Select(time => time.TotalMilliseconds)));
        return Task.FromResult<IReadOnlyList<Line>>(
        [
            new Line(
                "500 people in 3 rounds", Report.Milliseconds(median), Report.Milliseconds(Limit), Report.Ratio(median / Limit),
                "≤ 1.00", median <= Limit),
            Worst("Pairs that meet twice", qualities, quality => quality.MetAgain, _ => 0),
            Worst("Tables of one side only", qualities, quality => quality.OneSided, quality => quality.OneSidedAtLeast),
            Worst("Pairs of one organisation", qualities, quality => quality.SameOrganisation, _ => 0),
            Wishes(qualities),
        ]);
    }

    private static Line Worst(
        string what, List<SeatingQuality> qualities, Func<SeatingQuality, int> of, Func<SeatingQuality, int> atLeast)
    {
        var worst = qualities.MaxBy(quality => of(quality) - atLeast(quality))!;
        return new Line(
            what + " (worst round)", Report.Number(of(worst)), Report.Number(atLeast(worst)), "", "the limit", of(worst) == atLeast(worst));
    }

    private static Line Wishes(List<SeatingQuality> qualities)
    {
        const double goal = 0.8;
        var worst = qualities.MinBy(quality => (double)quality.WishesMet / quality.WishesMetAtMost)!;
        var ratio = (double)worst.WishesMet / worst.WishesMetAtMost;
        return new Line(
            "Wishes met (worst round)", Report.Number(worst.WishesMet), Report.Number(worst.WishesMetAtMost),
            Report.Ratio(ratio), "≥ 0.80", ratio >= goal);
    }

    private static IEnumerable<SeatingQuality> Seat(int seed)
    {
        var chance = new Random(seed);
        List<TableGuest> guests = [.. Enumerable.Range(0, People).Select(_ => new TableGuest(
            Guid.NewGuid(),
            chance.Next(10) switch { < 6 => AttendeeSide.Administration, < 9 => AttendeeSide.Provider, _ => AttendeeSide.Partner },
            $"organisation {chance.Next(150)}",
            chance.Next(5) == 0 ? null : Topics[chance.Next(Topics.Length)]))];
        var met = MetPairs.None;
        for (var round = 1; round <= Rounds; round++)
        {
            var tables = TableSeating.Seat(guests, Size, topicsAreBinding: false, met, round);
            yield return SeatingQuality.Of(tables, met);
            foreach (var table in tables)
                met.Add([.. table.Guests.Select(guest => guest.Id)]);
        }
    }
}
