using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace GeScheiterWeiter.Storage;

/// <summary>
/// SQLite has one writer at a time, and each commit waits for the disk. The writers of this process stand in line, and those
/// who stand there together share one commit: each writes within a savepoint of its own, on one connection, and is told
/// only after the commit has reached the disk. What one of them takes back leaves the others' work as it is.
/// </summary>
public sealed class SqliteWriteTransactions(string connectionString) : IWriteTransactions, IDisposable
{
    /// <summary>Nobody waits longer than for so many others before the disk is asked.</summary>
    private const int MostInOneCommit = 32;

    /// <summary>Whoever has stood in line so long while somebody else had locked the file is not made to wait for it once more.</summary>
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(10);

    private readonly FifoAsyncLock _line = new();
    private readonly SqliteConnection _connection = new(connectionString);
    private GroupCommit? _commit;

    private string ConnectionString => connectionString;

    public bool HasManyWriters => false;

    public async Task<IWriteTransaction> BeginAsync(
        DatabaseFacade database, Guid? line, bool stepsAhead, CancellationToken cancellationToken)
    {
        await _line.EnterAsync(stepsAhead, cancellationToken);
        try
        {
            return Begin(database, stepsAhead);
        }
        catch (Exception failure)
        {
            if (failure.IsBusy())
                _line.SendAway(LongEnough, failure);
            Release();
            throw;
        }
    }

    /// <summary>One writer at a time is always alone.</summary>
    public async Task<IWriteTransaction?> TryBeginAloneAsync(DatabaseFacade database, CancellationToken cancellationToken) =>
        await BeginAsync(database, line: null, stepsAhead: false, cancellationToken);

    public void Dispose() => _connection.Dispose();

    /// <summary>SQLite does nothing asynchronously; and whoever gave up here would keep the others' connection.</summary>
    private Write Begin(DatabaseFacade database, bool stepsAhead)
    {
        if (_connection.State != System.Data.ConnectionState.Open)
        {
            _connection.Open();
            SqlitePragmas.Tell(_connection);
        }

        _commit ??= new GroupCommit(_connection.BeginTransaction(deferred: false));
        _commit.BeginTurn();
        database.SetDbConnection(_connection);
        database.UseTransaction(_commit.Transaction);
        return new Write(this, _commit, database, stepsAhead);
    }

    /// <summary>
    /// Whoever waits goes on in the same transaction, until it is long enough, or was left by somebody who cannot wait for others.
    /// </summary>
    private void Release(bool commitsAtOnce = false)
    {
        if (!commitsAtOnce && _commit is { IsLost: false, Writers: < MostInOneCommit } && _line.TryHandOver())
            return;
        _commit?.Finish();
        _commit = null;
        _line.Release();
    }

    private sealed class Write(
        SqliteWriteTransactions writers, GroupCommit commit, DatabaseFacade database, bool stepsAhead) : IWriteTransaction
    {
        private bool _hasLeft;

        public async Task CommitAsync(CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            commit.KeepTurn();
            Release();
            await commit.Finished;
        }

        public ValueTask DisposeAsync()
        {
            if (!_hasLeft)
            {
                commit.UndoTurn();
                Release();
            }

            return ValueTask.CompletedTask;
        }

        private void Release()
        {
            _hasLeft = true;
            database.UseTransaction(null);
            // Back to a connection of the context's own.
            database.SetDbConnection(null);
            database.SetConnectionString(writers.ConnectionString);
            writers.Release(commitsAtOnce: stepsAhead);
        }
    }
}
