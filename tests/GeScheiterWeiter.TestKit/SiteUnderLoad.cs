using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Storage.Keys;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.TestKit;

/// <summary>The site as it runs in production, in a process of its own, on a database in a temporary folder.</summary>
public sealed class SiteUnderLoad : IAsyncDisposable
{
    /// <summary>Nobody answers there: letters wait in the outbox, and delivery takes no time from what is measured.</summary>
    private static readonly Dictionary<string, string?> NobodyTakesLetters = new()
    {
        ["Mail:Host"] = "localhost",
        ["Mail:Port"] = "9",
        ["Mail:Security"] = "None",
    };

    private static readonly string SiteProgram = typeof(Program).Assembly.Location;

    private readonly TemporaryFolder _folder = new();
    private readonly IReadOnlyDictionary<string, string?> _settings;
    private ChildProcess? _process;

    private SiteUnderLoad(IReadOnlyDictionary<string, string?> settings) => _settings = settings;

    public ChildProcess Process => _process ?? throw new InvalidOperationException("Not started.");

    public int Port => Process.Port;

    public string DatabaseFile => _folder.File("site.db");

    private string KeyPath => _folder.File("keys.pfx");

    private string ConnectionString => $"Data Source={DatabaseFile}";

    public static Task<SiteUnderLoad> StartAsync(params object[] things) => StartAsync(NobodyTakesLetters, things);

    /// <param name="settings">Such as what leads to the mail server.</param>
    /// <param name="things">What is in the database from the beginning.</param>
    public static async Task<SiteUnderLoad> StartAsync(IReadOnlyDictionary<string, string?> settings, params object[] things)
    {
        var site = new SiteUnderLoad(settings);
        SqliteTemplate.CopyTo(site.DatabaseFile);
        KeyFile.Create(site.KeyPath, password: null, TimeProvider.System.GetUtcNow());
        await site.WithDbAsync(async db =>
        {
            db.AddRange(things);
            await db.SaveChangesAsync();
        });
        await site.StartAgainAsync();
        return site;
    }

    /// <summary>After it was killed; at another port.</summary>
    public async Task StartAgainAsync() =>
        _process = await ChildProcess.StartAsync(SiteProgram, ["--urls", "http://localhost:{port}"], Settings(), VisitorLinks.Home);

    /// <summary>Ends the process in the middle of whatever it does (SIGKILL).</summary>
    public async Task KillAsync()
    {
        var process = Process;
        _process = null;
        await process.DisposeAsync();
    }

    /// <summary>What operators do on the command line.</summary>
    public Task<(int ExitCode, string Output)> CommandAsync(params string[] words) => ChildProcess.RunAsync(SiteProgram, words, Settings());

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

    private Dictionary<string, string> Settings() => new(
        from setting in _settings
        where setting.Value is not null
        select KeyValuePair.Create(setting.Key.Replace(":", "__", StringComparison.Ordinal), setting.Value))
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
