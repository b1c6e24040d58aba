using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GeScheiterWeiter.Mail;

/// <summary>Rings the bell once letters added in this scope are committed: after the save, or at the end of the transaction around it.</summary>
public sealed class OutboxWatch(OutboxBell bell) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private bool _expectsLetters;

    public void Expect() => _expectsLetters = true;

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        if (eventData.Context?.Database.CurrentTransaction is null)
            Committed();
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(SavedChanges(eventData, result));

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Committed();

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Committed();
        return Task.CompletedTask;
    }

    private void Committed()
    {
        if (!_expectsLetters)
            return;
        _expectsLetters = false;
        bell.Ring();
    }
}
