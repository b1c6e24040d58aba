using System.Collections.Concurrent;

namespace GeScheiterWeiter.Common;

/// <summary>
/// Rung when a scheduled task has something to do that somebody is waiting for: on this instance it runs now, and not at its next turn.
/// </summary>
public sealed class TaskSignal : IDisposable
{
    private readonly ConcurrentDictionary<Type, bool> _wanted = new();
    private readonly SemaphoreSlim _rung = new(0, 1);

    public void Ring<TTask>()
        where TTask : IScheduledTask
    {
        _wanted[typeof(TTask)] = true;
        try
        {
            _rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is ringing already.
        }
    }

    public Task WaitAsync(CancellationToken cancellationToken) => _rung.WaitAsync(cancellationToken);

    /// <summary>The tasks it was rung for since the last time. What is rung for from now on counts for the next.</summary>
    public IReadOnlyList<Type> Take() => [.. _wanted.Keys.Where(kind => _wanted.TryRemove(kind, out _))];

    public void Dispose() => _rung.Dispose();
}
