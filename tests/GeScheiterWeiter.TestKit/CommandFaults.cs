using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GeScheiterWeiter.TestKit;

/// <summary>A disk that is full at the commands a test picks: they fail as SQLite would.</summary>
public sealed class CommandFaults : DbCommandInterceptor
{
    private const int Full = 13;

    /// <summary>Which commands find no room.</summary>
    public Func<DbCommand, bool> FindsNoRoom { get; set; } = _ => false;

    /// <summary>How many have failed.</summary>
    public int Count { get; private set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Checked(command, result));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Checked(command, result));

    private T Checked<T>(DbCommand command, T result)
    {
        if (!FindsNoRoom(command))
            return result;
        Count++;
        throw new SqliteException("database or disk is full", Full);
    }
}
