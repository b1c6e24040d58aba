using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GeScheiterWeiter.Tests.Storage;

/// <summary>A context that is never connected: for what can be proved about a provider without its server.</summary>
internal static class DesignModel
{
    public static AppDb Open(StorageProvider provider) =>
        Open(provider, provider == StorageProvider.Sqlite ? "Data Source=:memory:" : "Server=nowhere;Database=none");

    public static AppDb Open(StorageProvider provider, string connectionString)
    {
        var options = new DbContextOptionsBuilder<AppDb>();
        options.UseStorage(provider, connectionString).UseApplicationServiceProvider(ModelServices.Create());
        return new AppDb(options.Options, StorageSetup.Writers(provider, connectionString));
    }

    public static IModel Of(AppDb db) => db.GetService<IDesignTimeModel>().Model;
}
