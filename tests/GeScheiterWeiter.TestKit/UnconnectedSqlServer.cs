using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using GeScheiterWeiter.Storage;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.TestKit;

/// <summary>
/// SQL Server without the server: what would be sent to it is written down, nothing comes back but errors a test asks for, and
/// the connections that would be open are counted. For the T-SQL, its order, and who waits before taking a connection.
/// </summary>
public sealed class UnconnectedSqlServer : IDbConnectionInterceptor, IAsyncDisposable
{
    private const string NoServer = "Server=nowhere;Database=none;TrustServerCertificate=True";

    private readonly TestDatabase _database;
    private readonly ConcurrentQueue<string> _statements = new();
    private int _open;
    private int _mostOpen;

    public UnconnectedSqlServer() =>
        _database = TestDatabase.Unprepared(
            StorageProvider.SqlServer, NoServer, services => services.ConfigureDbContext<AppDb>(db => db.AddInterceptors(this)));

    public ITestWorld World => _database;

    public IReadOnlyList<string> Statements => [.. _statements];

    /// <summary>How many connections were held at the same time at most.</summary>
    public int MostOpen => _mostOpen;

    /// <summary>The number of the error a statement is answered with; null or 0 for none.</summary>
    public Func<string, int?> Refuse { get; set; } = _ => null;

    public InterceptionResult<DbConnection> ConnectionCreating(
        ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
        InterceptionResult<DbConnection>.SuppressWithResult(new Connection(this));

    public ValueTask DisposeAsync() => _database.LeaveAsync();

    private void InterlockedMax(int open)
    {
        for (var most = _mostOpen; open > most; most = _mostOpen)
            Interlocked.CompareExchange(ref _mostOpen, open, most);
    }

    private void Take(string statement)
    {
        _statements.Enqueue(statement);
        if (Refuse(statement) is { } number and not 0)
            throw SqlServerErrors.Number(number);
    }

    private sealed class Connection(UnconnectedSqlServer server) : DbConnection
    {
        private ConnectionState _state;

        [AllowNull]
        public override string ConnectionString { get; set; } = NoServer;

        public override string Database => "none";

        public override string DataSource => "nowhere";

        public override string ServerVersion => "16.0";

        public override ConnectionState State => _state;

        public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

        public override void Open()
        {
            _state = ConnectionState.Open;
            server.InterlockedMax(Interlocked.Increment(ref server._open));
        }

        public override void Close()
        {
            if (_state == ConnectionState.Open)
                Interlocked.Decrement(ref server._open);
            _state = ConnectionState.Closed;
        }

        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => new Transaction(this);

        protected override DbCommand CreateDbCommand() => new Command(server) { Connection = this };

        protected override void Dispose(bool disposing)
        {
            Close();
            base.Dispose(disposing);
        }
    }

    private sealed class Transaction(DbConnection connection) : DbTransaction
    {
        public override IsolationLevel IsolationLevel => IsolationLevel.ReadCommitted;

        protected override DbConnection DbConnection => connection;

        public override void Commit()
        {
            // There is nothing to keep.
        }

        public override void Rollback()
        {
            // There is nothing to undo.
        }
    }

    /// <summary>Parameters are the real client's.</summary>
    private sealed class Command(UnconnectedSqlServer server) : DbCommand
    {
        private readonly SqlCommand _parameters = new();

        [AllowNull]
        public override string CommandText { get; set; } = "";

        public override int CommandTimeout { get; set; }

        public override CommandType CommandType { get; set; } = CommandType.Text;

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource { get; set; }

        protected override DbConnection? DbConnection { get; set; }

        protected override DbParameterCollection DbParameterCollection => _parameters.Parameters;

        protected override DbTransaction? DbTransaction { get; set; }

        public override void Cancel()
        {
            // Nothing takes long.
        }

        public override int ExecuteNonQuery()
        {
            server.Take(CommandText);
            return 1;
        }

        public override object? ExecuteScalar()
        {
            server.Take(CommandText);
            return null;
        }

        public override void Prepare()
        {
            // Nothing to prepare.
        }

        protected override DbParameter CreateDbParameter() => _parameters.CreateParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
        {
            server.Take(CommandText);
            using var nothing = new DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
            return nothing.CreateDataReader();
        }

        protected override void Dispose(bool disposing)
        {
            _parameters.Dispose();
            base.Dispose(disposing);
        }
    }
}
