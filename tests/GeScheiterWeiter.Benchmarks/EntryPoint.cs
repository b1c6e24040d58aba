namespace GeScheiterWeiter.Benchmarks;

internal static class EntryPoint
{
    private const int UsualRounds = 5;

    /// <summary><c>[--rounds N] [name …]</c>: the benchmarks named, or all.</summary>
    public static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case [Limits.FixedAnswerServer.BareVerb, var port, var file, var contentType]:
                await Limits.FixedAnswerServer.RunBareAsync(port, file, contentType);
                return 0;
            case [Limits.FixedAnswerServer.EmptyMvcVerb, var port]:
                await Limits.FixedAnswerServer.RunEmptyMvcAsync(port);
                return 0;
            case ["--rounds", var number, .. var names]:
                return await RunAsync(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture), names);
            default:
                return await RunAsync(UsualRounds, args);
        }
    }

    private static async Task<int> RunAsync(int rounds, string[] names)
    {
        IBenchmark[] all =
        [
            new PageBenchmark(), new SignUpBenchmark(), new RushBenchmark(), new RushLettersBenchmark(), new MessageBenchmark(),
            new JoiningBenchmark(), new LetterBenchmark(), new StartBenchmark(), new OfficeBenchmark(), new TableBenchmark(),
            new IntroductionBenchmark(),
        ];
        var chosen = all.Where(benchmark => names.Length == 0 || names.Contains(benchmark.Name)).ToList();
        var lines = new List<Line>();
        foreach (var benchmark in chosen)
            lines.AddRange(await benchmark.RunAsync(rounds));

        Console.WriteLine();
        Console.WriteLine(Report.Table(lines));
        return lines.TrueForAll(line => line.Met) ? 0 : 1;
    }
}
