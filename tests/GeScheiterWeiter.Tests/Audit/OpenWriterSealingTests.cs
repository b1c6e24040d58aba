using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Audit;

/// <summary>An entry that is committed late has a number older than others: it must not look inserted for ever after.</summary>
public sealed class OpenWriterSealingTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Nothing_is_sealed_while_a_writer_is_under_way()
    {
        var writers = new RowLockingWriters();
        await using var database = await TestDatabase.CreateAsync(configure: writers.Replace);
        await RecordAsync(database);
        await using var scope = database.Services.CreateAsyncScope();
        var slow = scope.ServiceProvider.GetRequiredService<AppDb>();
        await using (var transaction = await slow.BeginWriteAsync(None))
        {
            database.Clock.Advance(TimeSpan.FromMinutes(5));
            await SealAsync(database);
            Assert.Empty(await database.AllAsync<AuditSeal>());
            await transaction.CommitAsync(None);
        }

        await SealAsync(database);
        Assert.Single(await database.AllAsync<AuditSeal>());
    }

    [Fact]
    public async Task On_a_sql_server_an_entry_that_is_committed_late_is_sealed_in_its_place()
    {
        Assert.SkipWhen(SqlServer.ConnectionString is null, SqlServer.SkipReason);
        await using var database = await TestDatabase.CreateAsync(StorageProvider.SqlServer);
        await using var scope = database.Services.CreateAsyncScope();
        var slow = scope.ServiceProvider.GetRequiredService<AppDb>();
        await using (var transaction = await slow.BeginWriteAsync(None))
        {
            new AuditLog(slow, database.Clock).Record(Actor.System, "edition.slow", null);
            await slow.SaveChangesAsync();
            await RecordAsync(database);
            database.Clock.Advance(TimeSpan.FromMinutes(5));
            await SealAsync(database);
            Assert.Empty(await database.AllAsync<AuditSeal>());
            await transaction.CommitAsync(None);
        }

        await SealAsync(database);
        var finding = await database.WithAsync((AuditVerification verification) => verification.VerifyAsync(null, None));
        Assert.Null(finding.FirstBreak);
        Assert.Equal(2, finding.SealedEntries);
    }

    [Theory, EveryProvider]
    public async Task Two_instances_that_seal_at_once_make_one_seal(StorageProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await RecordAsync(database);
        database.Clock.Advance(TimeSpan.FromMinutes(5));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => SealAsync(database))));

        Assert.Single(await database.AllAsync<AuditSeal>());
    }

    private static Task RecordAsync(TestDatabase database) => database.WithDbAsync(async db =>
    {
        new AuditLog(db, database.Clock).Record(Actor.System, "edition.edited", null);
        await db.SaveChangesAsync();
    });

    private static Task SealAsync(TestDatabase database) => database.WithAsync((AuditSealing task) => task.RunAsync(None));
}
