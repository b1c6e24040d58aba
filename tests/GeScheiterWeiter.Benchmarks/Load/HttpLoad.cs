using System.Collections.Concurrent;
using System.Diagnostics;

namespace GeScheiterWeiter.Benchmarks.Load;

/// <summary>What a round of load has met.</summary>
/// <param name="Requests">Answered as expected.</param>
/// <param name="Wrong">Answered otherwise.</param>
/// <param name="Elapsed">From the first request to the last answer.</param>
/// <param name="P99">How long all but one in a hundred took at most.</param>
internal sealed record LoadResult(int Requests, int Wrong, TimeSpan Elapsed, TimeSpan P99)
{
    public double PerSecond => Requests / Elapsed.TotalSeconds;
}

internal static class HttpLoad
{
    public const int Connections = 64;

    /// <summary>The same request again and again.</summary>
    public static Task<LoadResult> ForAsync(TimeSpan duration, int port, byte[] request, int expectedStatus)
    {
        var until = Stopwatch.GetTimestamp() + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        return RunAsync(port, () => Stopwatch.GetTimestamp() < until ? request : null, expectedStatus);
    }

    /// <summary>A new request each time, for as long as it takes.</summary>
    public static Task<LoadResult> ForAsync(
        TimeSpan duration, int port, Func<byte[]> request, int expectedStatus, int connections = Connections)
    {
        var until = Stopwatch.GetTimestamp() + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        return RunAsync(port, () => Stopwatch.GetTimestamp() < until ? request() : null, expectedStatus, connections);
    }

    /// <summary>Each request once.</summary>
    public static Task<LoadResult> EachAsync(
        int port, IEnumerable<byte[]> requests, int expectedStatus, int connections = Connections)
    {
        var waiting = new ConcurrentQueue<byte[]>(requests);
        return RunAsync(port, () => waiting.TryDequeue(out var request) ? request : null, expectedStatus, connections);
    }

    private static async Task<LoadResult> RunAsync(int port, Func<byte[]?> next, int expectedStatus, int connections = Connections)
    {
        var start = Stopwatch.GetTimestamp();
        var rounds = await Task.WhenAll(
            Enumerable.Range(0, connections).Select(_ => Task.Run(() => OneConnectionAsync(port, next, expectedStatus))));
        var elapsed = Stopwatch.GetElapsedTime(start);
        var times = rounds.SelectMany(round => round.Times).Order().ToList();
        var p99 = times.Count == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(0, times[(int)(times.Count * 0.99)]);
        return new LoadResult(times.Count - rounds.Sum(round => round.Wrong), rounds.Sum(round => round.Wrong), elapsed, p99);
    }

    private static async Task<(List<long> Times, int Wrong)> OneConnectionAsync(int port, Func<byte[]?> next, int expectedStatus)
    {
        using var connection = await HttpConnection.OpenAsync(port);
        var times = new List<long>();
        var wrong = 0;
        while (next() is { } request)
        {
            var start = Stopwatch.GetTimestamp();
            var (status, _) = await connection.SendAsync(request);
            times.Add(Stopwatch.GetTimestamp() - start);
            if (status != expectedStatus)
                wrong++;
        }

        return (times, wrong);
    }
}
