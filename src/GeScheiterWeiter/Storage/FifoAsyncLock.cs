using System.Diagnostics;

namespace GeScheiterWeiter.Storage;

/// <summary>One at a time, in the order of their coming; some few may step ahead of all who wait.</summary>
public sealed class FifoAsyncLock
{
    /// <summary>Long enough for a line of thousands; only a write that never ends is beyond it.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private readonly Queue<Turn> _ahead = [];
    private readonly Queue<Turn> _waiting = [];
    private bool _isTaken;

    public async Task EnterAsync(bool stepsAhead, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var turn = new Turn();
        lock (_lock)
        {
            if (!_isTaken)
            {
                _isTaken = true;
                return;
            }

            (stepsAhead ? _ahead : _waiting).Enqueue(turn);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(LongestWait);
        await using var givingUp = patience.Token.Register(() => turn.TrySetException(
            cancellationToken.IsCancellationRequested
                ? new OperationCanceledException(cancellationToken)
                : new TimeoutException("Another write has held the database for too long.")));
        await turn.Task;
    }

    /// <summary>Gives the turn to whoever has waited longest, first among those who step ahead, leaving what is open to them.</summary>
    /// <returns>False: nobody waits, and the turn is still held.</returns>
    public bool TryHandOver()
    {
        lock (_lock)
        {
            while (_ahead.TryDequeue(out var next) || _waiting.TryDequeue(out next))
            {
                if (next.TrySetResult())
                    return true;
            }

            return false;
        }
    }

    public void Release()
    {
        lock (_lock)
            _isTaken = TryHandOver();
    }

    /// <summary>
    /// Tells those who have waited so long already what the one whose turn it was has met: they would only meet it one after the other.
    /// </summary>
    public void SendAway(TimeSpan waited, Exception cause)
    {
        lock (_lock)
        {
            foreach (var turn in _ahead.Concat(_waiting).Where(turn => Stopwatch.GetElapsedTime(turn.Since) >= waited))
                turn.TrySetException(new TimeoutException("The database cannot be written to.", cause));
        }
    }

    private sealed class Turn() : TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public long Since { get; } = Stopwatch.GetTimestamp();
    }
}
