namespace GeScheiterWeiter.Storage;

/// <summary>One unit of work that is kept whole or not at all. Left without <see cref="CommitAsync"/> it is rolled back.</summary>
public sealed class WriteTransaction : IAsyncDisposable
{
    private readonly IWriteTransaction _write;
    private readonly PostCommitActions _afterCommit;

    internal WriteTransaction(IWriteTransaction write, PostCommitActions afterCommit)
    {
        _write = write;
        _afterCommit = afterCommit;
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _write.CommitAsync(cancellationToken);
        }
        catch (Exception failure) when (failure.IsFromSqlServer())
        {
            throw new CommitUnknownException(failure);
        }

        _afterCommit.Run();
    }

    public async ValueTask DisposeAsync()
    {
        await _write.DisposeAsync();
        _afterCommit.Forget();
    }
}
