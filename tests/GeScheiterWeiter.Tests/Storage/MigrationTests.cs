using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace GeScheiterWeiter.Tests.Storage;

public sealed class MigrationTests
{
    /// <summary>The last migration of the release before.</summary>
    private const string Before = "PictureNegatives";

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.SqlServer)]
    public void The_migrations_are_the_model(StorageProvider provider)
    {
        using var db = DesignModel.Open(provider);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Theory, EveryProvider]
    public async Task A_database_of_the_release_before_is_brought_up_to_this_one_with_all_that_is_in_it(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        var edition = TestData.Edition();
        await world.ArrangeAsync(
            edition, TestData.Talk(edition, TestData.Speaker()), TestData.Partner(edition), TestData.Registration(edition));

        await world.WithDbAsync(db => db.GetService<IMigrator>().MigrateAsync(Before));
        await world.WithDbAsync(db => db.Database.MigrateAsync());
        await world.BackfillAsync();

        Assert.Equal(edition.Description, Assert.Single(await world.AllAsync<Edition>()).Description);
        Assert.Equal(
            "<p>Was schiefging, und was <strong>danach</strong> besser lief.</p>\n",
            Assert.Single(await world.AllAsync<Talk>()).Abstract.Shown);
        Assert.Single(await world.AllAsync<TalkSpeaker>());
        Assert.Single(await world.AllAsync<Partner>());
        Assert.Single(await world.AllAsync<Registration>());
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
