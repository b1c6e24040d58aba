using System.Reflection;
using GeScheiterWeiter.Storage;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace GeScheiterWeiter.TestKit;

/// <summary>
/// Data of a theory with one parameter, the <see cref="StorageProvider"/>: SQLite always, SQL Server where the
/// environment names one, and otherwise visibly skipped.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryProviderAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(
        [
            new TheoryDataRow<StorageProvider>(StorageProvider.Sqlite),
            new TheoryDataRow<StorageProvider>(StorageProvider.SqlServer)
            {
                Skip = SqlServer.ConnectionString is null ? SqlServer.SkipReason : null,
            },
        ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
