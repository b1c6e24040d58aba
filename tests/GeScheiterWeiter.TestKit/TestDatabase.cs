using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Hosting;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace GeScheiterWeiter.TestKit;

/// <summary>
/// A fresh, migrated database and the whole event on top of it, without the site:
/// <c>await using var database = await TestDatabase.CreateAsync(provider);</c> in a theory over <see cref="EveryProviderAttribute"/>.
/// </summary>
public sealed class TestDatabase : ITestWorld, IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;
    private readonly StorageProvider _provider;

    private TestDatabase(
        StorageProvider provider, Action<IServiceCollection>? configure,
        Dictionary<string, string?>? settings, string? connectionString = null)
    {
        _provider = provider;
        ConnectionString = connectionString ?? (provider == StorageProvider.Sqlite
            ? $"Data Source={_folder.File("test.db")}"
            : SqlServer.ConnectionStringFor($"gescheiterweiter_test_{Guid.NewGuid():N}"));
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(TestSettings.Mail)
            {
                ["Storage:Provider"] = provider.ToString(),
                ["ConnectionStrings:Default"] = ConnectionString,
            })
            .AddInMemoryCollection(settings ?? [])
            .Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<ILinks>(new AbsoluteLinks(Options.Create(new SiteOptions { BaseUrl = TestSettings.BaseUrl })));
        services.AddGeScheiterWeiter(configuration);
        services.ConfigureDbContext<AppDb>(db => db.AddInterceptors(new ColumnLengthGuard()));
        configure?.Invoke(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public string ConnectionString { get; }

    public IServiceProvider Services => _services;

    public FakeTimeProvider Clock { get; } = new(TestData.Now);

    /// <param name="provider">Which database.</param>
    /// <param name="configure">What to register besides, or instead.</param>
    /// <param name="settings">Further settings, such as <c>Mail:Host</c>.</param>
    public static async Task<TestDatabase> CreateAsync(
        StorageProvider provider = StorageProvider.Sqlite,
        Action<IServiceCollection>? configure = null,
        Dictionary<string, string?>? settings = null)
    {
        var database = new TestDatabase(provider, configure, settings);
        if (provider == StorageProvider.Sqlite)
            SqliteTemplate.CopyTo(database._folder.File("test.db"));
        else
            await database.WithDbAsync(SqlServer.PrepareAsync);
        return database;
    }

    /// <summary>The event on a database nobody has prepared.</summary>
    internal static TestDatabase Unprepared(StorageProvider provider, string connectionString, Action<IServiceCollection> configure) =>
        new(provider, configure, settings: null, connectionString);

    public async ValueTask DisposeAsync()
    {
        if (_provider == StorageProvider.SqlServer)
            await this.WithDbAsync(db => db.Database.EnsureDeletedAsync());
        await LeaveAsync();
    }

    internal async ValueTask LeaveAsync()
    {
        await _services.DisposeAsync();
        if (_provider == StorageProvider.Sqlite)
            SqliteConnection.ClearPool(new SqliteConnection(ConnectionString));
        _folder.Dispose();
    }
}
