using System.Reflection;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Storage.Keys;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace GeScheiterWeiter.TestKit;

/// <summary>
/// The whole site on a real port, with a database file of its own. Use it as a class or collection fixture; derive from it to
/// change settings. It starts with the first use. Nothing happens by itself in it (no delivery, no scheduled tasks) unless
/// <see cref="RunsBackgroundWork"/> says so, and its clock stands still until a test moves it.
/// </summary>
public class TestSite : WebApplicationFactory<Program>, ITestWorld
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Uri> _address;
    private readonly string _databaseName = $"gescheiterweiter_test_{Guid.NewGuid():N}";

    public TestSite()
    {
        _address = new Lazy<Uri>(Start);
        UseKestrel(0);
    }

    public FakeTimeProvider Clock { get; } = new(TestData.Now);

    /// <summary>Where the site listens.</summary>
    public Uri Address => _address.Value;

    IServiceProvider ITestWorld.Services => _address.Value is null ? throw new InvalidOperationException() : Services;

    /// <summary>Every command the site has sent to the database.</summary>
    public QueryLog Queries { get; } = new();

    /// <summary>SQL Server where the environment names one: then the whole site is tested on it. Otherwise SQLite.</summary>
    protected virtual StorageProvider Provider => SqlServer.ConnectionString is null ? StorageProvider.Sqlite : StorageProvider.SqlServer;

    /// <summary>On SQLite.</summary>
    public string DatabaseFile => _folder.File("site.db");

    /// <summary>Where the site claims to be found: <c>Site:BaseUrl</c>.</summary>
    public virtual Uri BaseUrl => TestSettings.BaseUrl;

    /// <summary>Neither Development (no sample data, no mailbox) nor Production; what holds in Production holds here.</summary>
    protected virtual string EnvironmentName => "Testing";

    protected virtual bool RunsBackgroundWork => false;

    /// <summary>Further settings, on top of the usual ones.</summary>
    protected virtual IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>();

    /// <summary>Somebody with a browser of their own: no cookies yet.</summary>
    public Visitor NewVisitor() => new(this);

    /// <summary>The path of an address under the base URL, as the site itself is asked for it: for links out of letters.</summary>
    public string PathOf(Uri link) =>
        link.AbsoluteUri.StartsWith(BaseUrl.AbsoluteUri.TrimEnd('/') + "/", StringComparison.Ordinal)
            ? link.AbsoluteUri[BaseUrl.AbsoluteUri.TrimEnd('/').Length..]
            : throw new ArgumentException($"{link} is not under {BaseUrl}.", nameof(link));

    /// <summary>What has been logged so far, as it stands in the log file.</summary>
    public string ReadLog() => string.Concat(
        Directory.EnumerateFiles(_folder.Path, "log*.json").Order().Select(file =>
        {
            using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            return reader.ReadToEnd();
        }));

    /// <summary>What to register besides, or instead.</summary>
    protected virtual void ConfigureServices(IServiceCollection services)
    {
    }

    /// <summary>What is in the database before the first test.</summary>
    protected virtual Task ArrangeAsync(IServiceProvider services) => Task.CompletedTask;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        if (Provider == StorageProvider.Sqlite)
            SqliteTemplate.CopyTo(DatabaseFile);
        builder.UseEnvironment(EnvironmentName);
        builder.UseContentRoot(Repository.PathOf("src", "GeScheiterWeiter.Web"));
        builder.UseSetting("Storage:Provider", Provider.ToString());
        builder.UseSetting("Storage:MigrateOnStart", "true");
        builder.UseSetting("ConnectionStrings:Default", ConnectionString);
        builder.UseSetting("Logs:Path", _folder.File("log-.json"));
        builder.UseSetting("Site:BaseUrl", BaseUrl.AbsoluteUri);
        builder.UseSetting("SignIn:AttemptsPerWindow", "1000000");
        // A page kept from before would hide what a test has just changed.
        builder.UseSetting("Site:PageCacheSeconds", "0");
        if (EnvironmentName == Environments.Production)
            builder.UseSetting("Keys:File", NewKeyFile());
        foreach (var (key, value) in TestSettings.Mail.Concat(TestSettings.RateLimits).Concat(Settings))
            builder.UseSetting(key, value);
        builder.UseStaticWebAssets();
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.ConfigureDbContext<AppDb>(db => db.AddInterceptors(Queries, new ColumnLengthGuard()));
            if (!RunsBackgroundWork)
                RemoveOwnBackgroundWork(services);
            ConfigureServices(services);
        });
    }

    /// <summary>The last exception in the log, for the output of a test that met it.</summary>
    public string LastError() =>
        ReadLog().Split('\n').LastOrDefault(line => line.Contains("\"@x\"", StringComparison.Ordinal))?.Replace(
            "\\n", "\n", StringComparison.Ordinal) ?? "nothing logged";

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing)
            return;
        if (Provider == StorageProvider.SqlServer)
            SqlServer.Drop(ConnectionString);
        else
            SqliteConnection.ClearPool(new SqliteConnection(ConnectionString));
        _folder.Dispose();
    }

    private string ConnectionString =>
        Provider == StorageProvider.Sqlite ? $"Data Source={DatabaseFile}" : SqlServer.ConnectionStringFor(_databaseName);

    private string NewKeyFile()
    {
        var path = _folder.File("keys.pfx");
        KeyFile.Create(path, password: null, TestData.Now);
        return path;
    }

    private static void RemoveOwnBackgroundWork(IServiceCollection services)
    {
        var own = services
            .Where(service => service.ServiceType == typeof(IHostedService)
                && service.ImplementationType?.Assembly is Assembly assembly
                && (assembly == typeof(Program).Assembly || assembly == typeof(AppDb).Assembly))
            .ToList();
        foreach (var service in own)
            services.Remove(service);
    }

    private Uri Start()
    {
        StartServer();
        using (var scope = Services.CreateScope())
            ArrangeAsync(scope.ServiceProvider).GetAwaiter().GetResult();
        // By name, not by number: passkeys and secure cookies want a host name.
        return new UriBuilder(ClientOptions.BaseAddress) { Host = "localhost" }.Uri;
    }
}
