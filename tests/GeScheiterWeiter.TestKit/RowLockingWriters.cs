using System.Data.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GeScheiterWeiter.TestKit;

/// <summary>
/// A real SQLite file that is written to as if it were a SQL Server: rows are locked before they are relied on, every statement
/// of a transaction is written down, and any of them, the begin and the commit can be made to fail.
/// <c>TestDatabase.CreateAsync(configure: writers.Replace)</c>.
/// </summary>
public sealed class RowLockingWriters : DbCommandInterceptor, IWriteTransactions
{
    private IWriteTransactions _sqlite = null!;
    private int _open;

    public bool HasManyWriters => true;

    /// <summary>The statements of each transaction so far.</summary>
    public List<List<string>> Transactions { get; } = [];

    /// <summary>The edition in whose line each stood.</summary>
    public List<Guid?> Lines { get; } = [];

    /// <summary>Happens once, between what is asked before a transaction and its begin: somebody else is faster.</summary>
    public Func<Task>? BeforeNext { get; set; }

    /// <summary>Thrown instead of beginning.</summary>
    public Exception? BeginFails { get; set; }

    /// <summary>Thrown once, instead of the answer to a commit that was carried out.</summary>
    public Exception? CommitAnswersWith { get; set; }

    /// <summary>Thrown once, instead of running the statement with this number, counted from 0 from here on.</summary>
    public (int Statement, Exception Failure)? Fault { get; set; }

    public void Replace(IServiceCollection services)
    {
        var registered = services.Single(service => service.ServiceType == typeof(IWriteTransactions)).ImplementationFactory!;
        services.Replace(ServiceDescriptor.Singleton<IWriteTransactions>(provider =>
        {
            _sqlite = (IWriteTransactions)registered(provider);
            return this;
        }));
        services.ConfigureDbContext<AppDb>(db => db.AddInterceptors(this));
    }

    public async Task<IWriteTransaction> BeginAsync(
        DatabaseFacade database, Guid? line, bool stepsAhead, CancellationToken cancellationToken)
    {
        if (BeforeNext is { } others)
        {
            BeforeNext = null;
            await others();
        }

        if (BeginFails is { } failure)
            throw failure;
        var write = await _sqlite.BeginAsync(database, line, stepsAhead, cancellationToken);
        Transactions.Add([]);
        Lines.Add(line);
        _open++;
        return new Write(this, write);
    }

    public async Task<IWriteTransaction?> TryBeginAloneAsync(DatabaseFacade database, CancellationToken cancellationToken) =>
        _open > 0 ? null : await BeginAsync(database, line: null, stepsAhead: false, cancellationToken);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Noted(command, result));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Noted(command, result));

    private T Noted<T>(DbCommand command, T result)
    {
        if (command.Transaction is null || Transactions.Count == 0)
            return result;

        Transactions[^1].Add(command.CommandText);
        if (Fault is not { } fault)
            return result;
        Fault = fault.Statement == 0 ? null : (fault.Statement - 1, fault.Failure);
        return fault.Statement == 0 ? throw fault.Failure : result;
    }

    private sealed class Write(RowLockingWriters writers, IWriteTransaction sqlite) : IWriteTransaction
    {
        public async Task CommitAsync(CancellationToken cancellationToken)
        {
            await sqlite.CommitAsync(cancellationToken);
            if (writers.CommitAnswersWith is not { } failure)
                return;
            writers.CommitAnswersWith = null;
            throw failure;
        }

        public ValueTask DisposeAsync()
        {
            writers._open--;
            return sqlite.DisposeAsync();
        }
    }
}
