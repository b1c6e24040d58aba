using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GeScheiterWeiter.TestKit;

/// <summary>SQLite takes a text of any length, SQL Server refuses what is longer than its column (error 2628): here both refuse.</summary>
public sealed class ColumnLengthGuard : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var tooLong = eventData.Context!.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified)
            .SelectMany(entry => entry.Properties)
            .FirstOrDefault(property => property.CurrentValue is string text && text.Length > property.Metadata.GetMaxLength());
        return tooLong is null
            ? ValueTask.FromResult(result)
            : throw new InvalidOperationException(
                $"{tooLong.EntityEntry.Metadata.DisplayName()}.{tooLong.Metadata.Name} would be truncated: "
                + $"{((string)tooLong.CurrentValue!).Length} characters.");
    }
}
