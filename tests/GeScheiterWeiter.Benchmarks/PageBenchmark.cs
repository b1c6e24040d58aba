using GeScheiterWeiter.Benchmarks.Limits;
using GeScheiterWeiter.Benchmarks.Load;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Benchmarks;

/// <summary>The edition page beside a bare Kestrel endpoint that writes the same bytes.</summary>
internal sealed class PageBenchmark : IBenchmark
{
    private const double Goal = 0.8;
    private const int Talks = 3;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(12);

    public string Name => "page";

    public async Task<IReadOnlyList<Line>> RunAsync(int rounds)
    {
        var edition = TestData.Edition("messung");
        var talks = Enumerable.Range(0, Talks).Select(_ => TestData.Talk(edition, TestData.Speaker(), TestData.Speaker())).ToArray();
        await using var site = await SiteUnderLoad.StartAsync([edition, .. talks]);
        return [await MeasureAsync(site, rounds, "br"), await MeasureAsync(site, rounds, "identity")];
    }

    private static async Task<Line> MeasureAsync(SiteUnderLoad site, int rounds, string encoding)
    {
        const string path = "/ausgaben/messung";
        var request = Requests.Get(path, $"Accept-Encoding: {encoding}\r\n");
        using var folder = new TemporaryFolder();
        var content = await FetchAsync(site.Port, path, encoding);
        await File.WriteAllBytesAsync(folder.File("page"), content);
        await using var bare = await ChildProcess.StartAsync(
            typeof(PageBenchmark).Assembly.Location,
            [FixedAnswerServer.BareVerb, "{port}", folder.File("page"), "text/html; charset=utf-8"], new Dictionary<string, string>(), "/");

        await HttpLoad.ForAsync(WarmUp, site.Port, request, 200);
        await HttpLoad.ForAsync(WarmUp, bare.Port, request, 200);
        var (ours, limits) = (new List<double>(), new List<double>());
        for (var round = 1; round <= rounds; round++)
        {
            limits.Add((await HttpLoad.ForAsync(Round, bare.Port, request, 200)).PerSecond);
            ours.Add((await HttpLoad.ForAsync(Round, site.Port, request, 200)).PerSecond);
            Report.Progress($"page ({encoding}, {content.Length:#,0} bytes) {round}/{rounds}: {ours[^1]:#,0} of {limits[^1]:#,0} a second");
        }

        var ratio = Report.Median(ours.Zip(limits, (our, limit) => our / limit));
        return new Line(
            $"Edition page, warm, {encoding}", Report.Number(Report.Median(ours)) + " /s", Report.Number(Report.Median(limits)) + " /s",
            Report.Ratio(ratio), $"≥ {Report.Ratio(Goal)} of bare Kestrel with the same bytes", ratio >= Goal);
    }

    private static async Task<byte[]> FetchAsync(int port, string path, string encoding)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://localhost:{port}{path}");
        request.Headers.Add("Accept-Encoding", encoding);
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
