using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Storage.Keys;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Benchmarks;

/// <summary>The site as it runs in production, in a process of its own, on a database in a temporary folder.</summary>
internal sealed class SiteUnderLoad : IAsyncDisposable
{
    /// <summary>Nobody answers there: letters wait in the outbox, and delivery takes no time from what is measured.</summary>
    private static readonly Dictionary<string, string> NobodyTakesLetters = new()
    {
        ["Mail__Host"] = "localhost",
        ["Mail__Port"] = "9",
        ["Mail__Security"] = "None",
    };

    private readonly TemporaryFolder _folder = new();
    private ChildProcess? _process;

    public ChildProcess Process => _process ?? throw new InvalidOperationException("Not started.");

    public int Port => Process.Port;

    public string DatabaseFile => _folder.File("site.db");

    private string KeyPath => _folder.File("keys.pfx");

    private string ConnectionString => $"Data Source={DatabaseFile}";

    public static Task<SiteUnderLoad> StartAsync(params object[] things) => StartAsync(NobodyTakesLetters, things);

    /// <param name="mail">The mail server, as environment variables.</param>
    /// <param name="things">What is in the database from the beginning.</param>
    public static async Task<SiteUnderLoad> StartAsync(IReadOnlyDictionary<string, string> mail, params object[] things)
    {
        var site = new SiteUnderLoad();
        SqliteTemplate.CopyTo(site.DatabaseFile);
        KeyFile.Create(site.KeyPath, password: null, TimeProvider.System.GetUtcNow());
        await site.WithDbAsync(async db =>
        {
            db.AddRange(things);
            await db.SaveChangesAsync();
        });
        site._process = await ChildProcess.StartAsync(typeof(Program).Assembly.Location, ["--urls", "http://localhost:{port}"], site.Settings(mail), "/");
        return site;
    }

    public async Task WithDbAsync(Func<AppDb, Task> act)
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        options.UseStorage(StorageProvider.Sqlite, ConnectionString).UseApplicationServiceProvider(ModelServices.Create());
        using var writers = new SqliteWriteTransactions(ConnectionString);
        await using var db = new AppDb(options.Options, writers);
        await act(db);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
            await _process.DisposeAsync();
        _folder.Dispose();
    }

    private Dictionary<string, string> Settings(IReadOnlyDictionary<string, string> mail) => new(mail)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["ConnectionStrings__Default"] = ConnectionString,
        ["Storage__Provider"] = nameof(StorageProvider.Sqlite),
        ["Storage__MigrateOnStart"] = "true",
        ["Keys__File"] = KeyPath,
        ["Site__BaseUrl"] = "http://localhost:{port}",
        ["Logs__Path"] = _folder.File("log-.json"),
        // All the load comes from one address.
        ["RateLimits__PerAddress"] = "100000000",
        ["RateLimits__PerNetwork"] = "100000000",
        ["RateLimits__SendersPerForm"] = "100000000",
    };
}
