using GeScheiterWeiter.Benchmarks.Limits;
using GeScheiterWeiter.Benchmarks.Load;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Benchmarks;

/// <summary>
/// From the start of the process to its first answer, and what it holds after ten thousand pages, beside an empty MVC application.
/// </summary>
internal sealed class StartBenchmark : IBenchmark
{
    private const int Pages = 10_000;

    public string Name => "start";

    public async Task<IReadOnlyList<Line>> RunAsync(int rounds)
    {
        var (starts, limitStarts, memory, limitMemory) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 1; round <= rounds; round++)
        {
            await using (var site = await SiteUnderLoad.StartAsync(TestData.Edition()))
            {
                starts.Add(site.Process.StartedIn.TotalMilliseconds);
                memory.Add(await MemoryAfterPagesAsync(site.Process));
            }

            await using var empty = await ChildProcess.StartAsync(
                typeof(StartBenchmark).Assembly.Location,
                [FixedAnswerServer.EmptyMvcVerb, "{port}"], new Dictionary<string, string>(), "/");
            limitStarts.Add(empty.StartedIn.TotalMilliseconds);
            limitMemory.Add(await MemoryAfterPagesAsync(empty));
            Report.Progress($"start {round}/{rounds}: {starts[^1]:0} ms, empty MVC {limitStarts[^1]:0} ms");
        }

        return
        [
            Compare("Start to first answer", starts, limitStarts, value => Report.Milliseconds(TimeSpan.FromMilliseconds(value))),
            Compare($"Memory after {Report.Number(Pages)} pages", memory, limitMemory, value => Report.Megabytes((long)value)),
        ];
    }

    private static async Task<double> MemoryAfterPagesAsync(ChildProcess process)
    {
        await HttpLoad.EachAsync(process.Port, Enumerable.Repeat(Requests.Get("/"), Pages), 200);
        return process.ResidentMemory;
    }

    private static Line Compare(string what, List<double> ours, List<double> limits, Func<double, string> text) => new(
        what, text(Report.Median(ours)), text(Report.Median(limits)), Report.Ratio(Report.Median(ours) / Report.Median(limits)),
        "told beside an empty MVC application", Met: true);
}
