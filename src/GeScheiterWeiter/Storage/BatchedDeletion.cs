using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Storage;

/// <summary>
/// Deletes what may be very much, a little at a time: a statement that deletes thousands of rows locks the whole table on SQL
/// Server, and holds up everybody who writes on SQLite. Past the change tracker on purpose: what goes this way leaves no trace.
/// </summary>
public static class BatchedDeletion
{
    private const int BatchSize = 500;

    /// <summary>For chores: each batch is kept for itself, and others write between them.</summary>
    public static async Task DeleteInBatchesAsync<T>(this AppDb db, IOrderedQueryable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        while (await db.WriteAsync(() => rows.Take(BatchSize).ExecuteDeleteAsync(cancellationToken), cancellationToken) == BatchSize)
        {
        }
    }

    /// <summary>Within a change that has to be whole.</summary>
    public static async Task ExecuteDeleteInBatchesAsync<T>(this IOrderedQueryable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        while (await rows.Take(BatchSize).ExecuteDeleteAsync(cancellationToken) == BatchSize)
        {
        }
    }
}
