namespace GeScheiterWeiter.Storage;

/// <summary>
/// SQLite has one writer at a time, and writers that race for it wait in no order, with sleeps of 150 ms. This gate
/// lines up the writers of this process first. On SQL Server it is always open.
/// </summary>
public sealed class WriteGate(StorageProvider provider) : IDisposable
{
    /// <summary>Long enough for a queue of thousands; only a write that never ends is beyond it.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim? _oneWriter = provider == StorageProvider.Sqlite ? new SemaphoreSlim(1, 1) : null;

    public async Task<IDisposable?> EnterAsync(CancellationToken cancellationToken)
    {
        if (_oneWriter is null)
            return null;
        if (!await _oneWriter.WaitAsync(LongestWait, cancellationToken))
            throw new TimeoutException("Another write has held the database for too long.");
        return new Passage(_oneWriter);
    }

    public IDisposable? Enter()
    {
        if (_oneWriter is null)
            return null;
        if (!_oneWriter.Wait(LongestWait))
            throw new TimeoutException("Another write has held the database for too long.");
        return new Passage(_oneWriter);
    }

    public void Dispose() => _oneWriter?.Dispose();

    private sealed class Passage(SemaphoreSlim oneWriter) : IDisposable
    {
        private SemaphoreSlim? _oneWriter = oneWriter;

        public void Dispose() => Interlocked.Exchange(ref _oneWriter, null)?.Release();
    }
}
