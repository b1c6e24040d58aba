using System.Diagnostics;
using GeScheiterWeiter.Introductions.Matching;
using GeScheiterWeiter.Introductions.Profiles;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Benchmarks;

/// <summary>
/// Two thousand people who take part and have nobody yet: how long it takes to propose them to each other, and how many are left with
/// nobody. More than any evening has had.
/// </summary>
internal sealed class IntroductionBenchmark : IBenchmark
{
    private const int People = 2000;
    private const int WordsOfAText = 12;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);
    private static readonly string[] Topics =
        ["Prozesse", "Beteiligung", "Personal", "Vergabe", "Daten", "Register", "Recht", "Bürgerdienste"];

    public string Name => "introductions";

    public Task<IReadOnlyList<Line>> RunAsync(int rounds)
    {
        List<TimeSpan> times = [];
        var alone = 0;
        for (var round = 0; round < rounds; round++)
        {
            var people = Arrange(round);
            var watch = Stopwatch.StartNew();
            var pairs = IntroductionMatching.Match(people, new HashSet<(Guid, Guid)>());
            times.Add(watch.Elapsed);
            var found = pairs.SelectMany(pair => new[] { pair.One, pair.Other }).ToHashSet();
            alone = Math.Max(alone, People - found.Count);
        }

        var median = TimeSpan.FromMilliseconds(Report.Median(times.Select(time => time.TotalMilliseconds)));
        return Task.FromResult<IReadOnlyList<Line>>(
        [
            new Line(
                "2.000 people without a proposal", Report.Milliseconds(median), Report.Milliseconds(Limit), Report.Ratio(median / Limit),
                "≤ 1.00", median <= Limit),
            new Line("People left with nobody (worst round)", Report.Number(alone), Report.Number(0), "", "the limit", alone == 0),
        ]);
    }

    private static List<Candidate> Arrange(int seed)
    {
        var chance = new Random(seed);
        HashSet<string> Words() => [.. Enumerable.Range(0, WordsOfAText).Select(_ => $"wort{chance.Next(1500)}")];
        return
        [
            .. Enumerable.Range(0, People).Select(number => new Candidate(
                Guid.CreateVersion7(), chance.Next(3) == 0 ? AttendeeSide.Provider : AttendeeSide.Administration,
                (OrganisationLevel)chance.Next(4), (WishedCompany)chance.Next(3), $"organisation {chance.Next(600)}", $"person{number}",
                [.. Topics.Where(_ => chance.Next(3) == 0)], Words(), Words(), 0)),
        ];
    }
}
