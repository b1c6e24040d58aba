using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace GeScheiterWeiter.Tests.Storage;

public sealed class MigrationTests
{
    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.SqlServer)]
    public void The_migrations_are_the_model(StorageProvider provider)
    {
        using var db = DesignModel.Open(provider);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_script_for_sql_server_parses_and_can_be_run_again()
    {
        using var db = DesignModel.Open(StorageProvider.SqlServer);
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        var parsed = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script.TrimStart('\uFEFF')), out var errors);

        Assert.Empty(errors.Select(error => $"{error.Line}: {error.Message}"));
        Assert.NotEmpty(Assert.IsType<TSqlScript>(parsed).Batches);
        Assert.Contains("IF NOT EXISTS", script, StringComparison.Ordinal);
    }
}
