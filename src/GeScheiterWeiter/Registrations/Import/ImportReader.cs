namespace GeScheiterWeiter.Registrations.Import;

/// <summary>Reads one uploaded file at a time, and none for long: a file may come from anybody, and reading takes a core.</summary>
public sealed class ImportReader(TimeProvider clock) : IDisposable
{
    /// <summary>More than the largest list takes by far.</summary>
    public static readonly TimeSpan LongestReading = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _turn = new(1);

    public Task<ImportReading> ReadAsync(byte[] content, CancellationToken cancellationToken) =>
        ReadAsync(content, place: null, cancellationToken);

    /// <param name="content">The file.</param>
    /// <param name="place">Where in it the list stands; null: wherever it is found.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public async Task<ImportReading> ReadAsync(byte[] content, ImportPlace? place, CancellationToken cancellationToken)
    {
        if (!await _turn.WaitAsync(LongestWait, cancellationToken))
            return new ImportReading(null, ImportFileProblem.Busy);
        try
        {
            return await Task.Run(() => ReadInTime(content, place, cancellationToken), cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private ImportReading ReadInTime(byte[] content, ImportPlace? place, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(LongestReading, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return ImportFile.Read(content, place, both.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new ImportReading(null, ImportFileProblem.TakesTooLong);
        }
    }
}
