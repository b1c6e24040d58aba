using Microsoft.Data.Sqlite;

namespace GeScheiterWeiter.Storage;

/// <summary>A transaction that several writers share, one after the other. What they have written is kept together.</summary>
internal sealed class GroupCommit(SqliteTransaction transaction)
{
    private const string Savepoint = "writer";

    private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? _failure;

    public SqliteTransaction Transaction => transaction;

    /// <summary>How many have had their turn in it.</summary>
    public int Writers { get; private set; }

    /// <summary>The database has given up the whole transaction, as on a full disk.</summary>
    public bool IsLost => _failure is not null;

    /// <summary>Ends when all of it has reached the disk; fails for all when it cannot.</summary>
    public Task Finished => _finished.Task;

    public void BeginTurn()
    {
        Writers++;
        transaction.Save(Savepoint);
    }

    public void KeepTurn() => transaction.Release(Savepoint);

    public void UndoTurn()
    {
        try
        {
            transaction.Rollback(Savepoint);
            transaction.Release(Savepoint);
        }
        catch (Exception failure) when (failure is SqliteException or InvalidOperationException)
        {
            _failure = failure;
        }
    }

    public void Finish()
    {
        try
        {
            if (_failure is not null)
                throw new InvalidOperationException("The database gave up a transaction.", _failure);
            transaction.Commit();
            _finished.SetResult();
        }
        catch (Exception failure)
        {
            _finished.SetException(failure);
        }
        finally
        {
            transaction.Dispose();
        }
    }
}
