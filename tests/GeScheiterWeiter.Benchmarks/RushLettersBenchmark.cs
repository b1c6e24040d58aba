using GeScheiterWeiter.Benchmarks.Load;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Benchmarks;

/// <summary>Letters leave while people sign up as fast as they can: a confirmation link is what they wait for.</summary>
internal sealed class RushLettersBenchmark : IBenchmark
{
    private const int WarmUp = 1000;
    private const int ManyConnections = 200;
    private const double LeastRatio = 0.8;
    private const string SignUpPath = "/ausgaben/messung/anmelden";
    private static readonly TimeSpan Rush = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestP99 = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(2);

    private int _people;

    public string Name => "rush-letters";

    public async Task<IReadOnlyList<Line>> RunAsync(int rounds) =>
        [.. await RoundsAsync(rounds, HttpLoad.Connections), .. await RoundsAsync(rounds, ManyConnections)];

    private async Task<IEnumerable<Line>> RoundsAsync(int rounds, int connections)
    {
        var results = new List<Result>();
        for (var round = 1; round <= rounds; round++)
        {
            results.Add(await RushAsync(connections));
            Report.Progress($"rush-letters {round}/{rounds}, {connections} connections: {results[^1]}");
        }

        var ratio = Report.Median(results.Select(result => result.Ratio));
        var p99 = TimeSpan.FromSeconds(Report.Median(results.Select(result => result.P99.TotalSeconds)));
        return
        [
            new(
                $"Letters that leave while {connections} connections sign up",
                Report.Number(Report.Median(results.Select(r => r.LettersPerSecond))) + " /s",
                Report.Number(Report.Median(results.Select(r => r.SignUpsPerSecond))) + " /s",
                Report.Ratio(ratio), $"≥ {Report.Ratio(LeastRatio)} of the sign-ups", ratio >= LeastRatio),
            new(
                $"From sign-up to the mail server, 99 of 100 within ({connections})", Report.Milliseconds(p99),
                "", "", $"≤ {Report.Milliseconds(LongestP99)}", p99 <= LongestP99),
        ];
    }

    private async Task<Result> RushAsync(int connections)
    {
        await using var server = new ScriptedSmtpServer();
        await using var site = await SiteUnderLoad.StartAsync(server.Settings, TestData.Edition("messung", capacity: null));
        var key = await FormKey.TakeAsync(site.Port, SignUpPath);
        byte[] Next() => SignUpRequest.Of(key, SignUpPath, Interlocked.Increment(ref _people));

        await HttpLoad.EachAsync(site.Port, Enumerable.Range(0, WarmUp).Select(_ => Next()), 302);
        await ArrivedAsync(server, WarmUp);
        var began = TimeProvider.System.GetUtcNow().UtcDateTime;
        var load = await HttpLoad.ForAsync(Rush, site.Port, Next, 302, connections);
        var duringRush = server.Letters.Count - WarmUp;
        await ArrivedAsync(server, WarmUp + load.Requests);

        var waits = await WaitsAsync(site, server, began);
        return new Result(load.PerSecond, duringRush / load.Elapsed.TotalSeconds, waits[(int)(waits.Count * 0.99)], waits[^1]);
    }

    private static async Task ArrivedAsync(ScriptedSmtpServer server, int count)
    {
        using var rest = new CancellationTokenSource(LongestRest);
        while (server.Letters.Count < count)
        {
            if (rest.IsCancellationRequested)
                throw new InvalidOperationException($"{server.Letters.Count} of {count} letters arrived.");
            await Task.Delay(TimeSpan.FromMilliseconds(20), CancellationToken.None);
        }
    }

    /// <summary>
    /// How long each letter took, in order: from the moment it was written, a little before its commit, to the moment before
    /// the server's 250.
    /// </summary>
    private static async Task<List<TimeSpan>> WaitsAsync(SiteUnderLoad site, ScriptedSmtpServer server, DateTime since)
    {
        var written = new Dictionary<string, DateTime>();
        await site.WithDbAsync(async db => written = await db.Set<OutboxMail>().Where(mail => mail.QueuedUtc >= since)
            .ToDictionaryAsync(mail => mail.ToAddress, mail => mail.QueuedUtc));
        return server.Letters.Where(letter => written.ContainsKey(letter.To[0]))
            .Select(letter => letter.TakenUtc - written[letter.To[0]]).Order().ToList();
    }

    private sealed record Result(double SignUpsPerSecond, double LettersPerSecond, TimeSpan P99, TimeSpan Longest)
    {
        public double Ratio => LettersPerSecond / SignUpsPerSecond;

        public override string ToString() =>
            $"{Report.Number(SignUpsPerSecond)} sign-ups/s, {Report.Number(LettersPerSecond)} letters/s, p99 {Report.Milliseconds(P99)}, "
            + $"longest {Report.Milliseconds(Longest)}";
    }
}
