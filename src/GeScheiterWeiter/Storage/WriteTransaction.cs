using Microsoft.EntityFrameworkCore.Storage;

namespace GeScheiterWeiter.Storage;

/// <summary>One unit of work that is kept whole or not at all. Left without <see cref="CommitAsync"/> it is rolled back.</summary>
public sealed class WriteTransaction(IDbContextTransaction transaction, IDisposable? passage) : IAsyncDisposable
{
    public Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        passage?.Dispose();
    }
}
