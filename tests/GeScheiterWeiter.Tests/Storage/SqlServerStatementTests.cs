using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace GeScheiterWeiter.Tests.Storage;

/// <summary>What is sent to a SQL Server, and how many connections that takes, without one.</summary>
public sealed class SqlServerStatementTests
{
    private const int Crowd = 2000;
    private const int ManyEditions = 60;
    private const int QuarterOfThePool = 25;

    [Fact]
    public async Task A_writer_first_shares_the_log_then_locks_the_seats_then_reads()
    {
        await using var server = new UnconnectedSqlServer();

        await server.World.WithDbAsync(
            db => db.WriteEditionAsync(Guid.NewGuid(), () => db.Set<Edition>().ToListAsync(), CancellationToken.None));

        Assert.Collection(
            server.Statements,
            statement => Assert.Contains("@LockMode = N'Shared'", statement, StringComparison.Ordinal),
            statement => Assert.StartsWith(
                "UPDATE [e]\nSET [e].[Taken] = [e].[Taken]", statement.ReplaceLineEndings("\n"), StringComparison.Ordinal),
            statement => Assert.StartsWith("SELECT", statement, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Everything_sent_is_sound_TSQL()
    {
        await using var server = new UnconnectedSqlServer();
        await server.World.WithAsync(
            (RegistrationDesk desk) => desk.RegisterAsync("slug", UseCases.Person("a@amt.example"), CancellationToken.None));
        await server.World.WithAsync((ParticipationDesk desk) => desk.CancelAsync(SecretToken.Create(), CancellationToken.None));
        await server.World.WithAsync((UnconfirmedCleanup task) => task.RunAsync(CancellationToken.None));
        await server.World.WithAsync((AuditSealing task) => task.RunAsync(CancellationToken.None));
        await server.World.ArrangeAsync(TestData.Edition());

        Assert.All(
            [.. server.Statements, RowVersioning.TurnOn, RowVersioning.IsOn, .. AuditTriggers.SqlServerTrials()],
            statement =>
            {
                new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(statement), out var errors);
                Assert.Empty(errors.Select(error => $"{error.Message} in {statement}"));
            });
    }

    [Fact]
    public async Task Sealing_waits_for_every_writer_and_not_for_long()
    {
        await using var server = new UnconnectedSqlServer();

        await server.World.WithAsync((AuditSealing task) => task.RunAsync(CancellationToken.None));

        Assert.Contains("@LockMode = N'Exclusive'", server.Statements[0], StringComparison.Ordinal);
        Assert.Contains("@LockTimeout = 2000", server.Statements[0], StringComparison.Ordinal);
        Assert.StartsWith("SELECT", server.Statements[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_writer_does_not_end_nothing_is_read_for_a_seal()
    {
        await using var server = new UnconnectedSqlServer();
        server.Refuse = statement => statement.Contains("Exclusive", StringComparison.Ordinal) ? 51001 : null;

        await server.World.WithAsync((AuditSealing task) => task.RunAsync(CancellationToken.None));

        Assert.Single(server.Statements);
    }

    [Fact]
    public async Task Two_thousand_for_one_edition_wait_without_a_connection()
    {
        await using var server = new UnconnectedSqlServer();
        var edition = Guid.NewGuid();

        await Task.WhenAll(Enumerable.Range(0, Crowd).Select(_ => Task.Run(() => WriteAsync(server, edition))));

        Assert.Equal(1, server.MostOpen);
        Assert.Equal(Crowd, server.Statements.Count(statement => statement.StartsWith("UPDATE", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task All_editions_together_leave_most_of_the_pool_to_readers()
    {
        await using var server = new UnconnectedSqlServer();
        var editions = Enumerable.Range(0, ManyEditions).Select(_ => Guid.NewGuid()).ToList();

        await Task.WhenAll(editions.Select(edition => Task.Run(() => WriteAsync(server, edition))));

        Assert.InRange(server.MostOpen, 2, QuarterOfThePool);
    }

    [Theory]
    [InlineData("Server=x", 25)]
    [InlineData("Server=x;Max Pool Size=40", 10)]
    [InlineData("Server=x;Max Pool Size=1", 2)]
    public void Writers_have_a_quarter_of_the_pool(string connectionString, int writers) =>
        Assert.Equal(writers, SqlServerWriteTransactions.MostWriters(connectionString));

    [Theory]
    [InlineData(51000, TriggerState.InPlace)]
    [InlineData(0, TriggerState.Missing)]
    [InlineData(229, TriggerState.Unknown)]
    public async Task Whoever_may_only_read_and_write_can_tell_whether_the_triggers_are_there(int answer, TriggerState expected)
    {
        await using var server = new UnconnectedSqlServer();
        server.Refuse = _ => answer;

        Assert.Equal(expected, await server.World.WithDbAsync(db => AuditTriggers.StateAsync(db, CancellationToken.None)));
        Assert.DoesNotContain(server.Statements, statement => statement.Contains("sys.", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_text_that_decides_who_is_who_is_compared_byte_by_byte()
    {
        using var db = DesignModel.Open(StorageProvider.SqlServer);
        var loose = DesignModel.Of(db).GetEntityTypes().SelectMany(entity => entity.GetDeclaredProperties())
            .Where(property => property.ClrType == typeof(string) && (property.IsKey() || property.IsIndex()))
            .Where(property => property.GetCollation() != BinaryCollation.Name)
            .Select(property => $"{property.DeclaringType.DisplayName()}.{property.Name}");

        Assert.Empty(loose);
        Assert.Equal(BinaryCollation.Name, PropertyOf(db, "Registration", "NormalizedEmail").GetCollation());
        Assert.Equal(BinaryCollation.Name, PropertyOf(db, "Edition", "Slug").GetCollation());
    }

    private static IProperty PropertyOf(AppDb db, string entity, string property) =>
        DesignModel.Of(db).GetEntityTypes().Single(e => e.ClrType.Name == entity).GetProperty(property);

    private static Task<bool> WriteAsync(UnconnectedSqlServer server, Guid edition) =>
        server.World.WithDbAsync(db => db.WriteEditionAsync(
            edition,
            async () =>
            {
                await Task.Yield();
                return true;
            },
            CancellationToken.None));
}
