using System.Collections.Concurrent;
using GeScheiterWeiter.Mail.Smtp;

namespace GeScheiterWeiter.Mail.Outbox;

/// <param name="Letter">Which letter.</param>
/// <param name="Attempt">What the attempt to send it came to; null: there was none.</param>
internal sealed record LaneReport(OutboxMail Letter, DeliveryAttempt? Attempt);

/// <summary>What the lanes have to say, in the order they said it.</summary>
internal sealed class LaneReports : IDisposable
{
    private readonly SemaphoreSlim _count = new(0);
    private readonly ConcurrentQueue<LaneReport> _reports = new();

    public void Add(LaneReport report)
    {
        _reports.Enqueue(report);
        _count.Release();
    }

    /// <summary>Null: none came within the time.</summary>
    public async Task<LaneReport?> NextAsync(TimeSpan atMost) =>
        await _count.WaitAsync(atMost > TimeSpan.Zero ? atMost : TimeSpan.Zero) && _reports.TryDequeue(out var report) ? report : null;

    public void Dispose() => _count.Dispose();
}
