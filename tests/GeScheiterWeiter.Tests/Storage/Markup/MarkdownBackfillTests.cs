using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Gatherings;
using GeScheiterWeiter.Invitations.Lists;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Tests.Storage.Markup;

public sealed class MarkdownBackfillTests
{
    /// <summary>What no renderer takes, as it may stand in a database from before there were limits.</summary>
    private static readonly string TooDeep = new string('>', 130) + " a";

    [Theory, EveryProvider]
    public async Task Every_text_of_an_earlier_renderer_is_rendered_anew_and_nobody_notices(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        await ArrangeEveryTextAsync(world);
        await SetAsync(world, "{0}Html = 'alt', {0}HtmlVersion = 0");

        await world.BackfillAsync();

        Assert.Equal(
            "<p>Ein Abend, der <strong>Mut</strong> macht.</p>\n", Assert.Single(await world.AllAsync<Edition>()).Description.Shown);
        Assert.Equal("<p>Eins.<br>\nZwei.</p>\n", Assert.Single(await world.AllAsync<Edition>()).EasyLanguage.Shown);
        Assert.Equal(0, await SetAsync(world, "{0} = '' WHERE {0}HtmlVersion <> " + MarkdownRenderer.Version));
        Assert.Equal([0, 0, 0, 1, 0, 0], await VersionsAsync(world));
    }

    [Theory, EveryProvider]
    public async Task A_stored_text_that_cannot_be_rendered_is_shown_as_it_was_typed(StorageProvider provider)
    {
        await using var world = await TestDatabase.CreateAsync(provider);
        await ArrangeEveryTextAsync(world);
        await SetAsync(world, "{0} = '" + TooDeep + "', {0}Html = '', {0}HtmlVersion = 0");
        Assert.All(await ShownAsync(world), shown => Assert.StartsWith("<p>&gt;&gt;", shown, StringComparison.Ordinal));

        await world.BackfillAsync();

        Assert.All(await ShownAsync(world), shown => Assert.StartsWith("<p>&gt;&gt;", shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Editing_a_text_raises_the_version_and_rendering_it_anew_does_not()
    {
        await using var world = await TestDatabase.CreateAsync();
        await ArrangeEveryTextAsync(world);

        await world.WithDbAsync(async db =>
        {
            (await db.Set<Speaker>().SingleAsync()).Biography = "Etwas Neues.";
            (await db.Set<Talk>().SingleAsync()).RenderAnew();
            await db.SaveChangesAsync();
        });

        Assert.Equal([0, 0, 1, 1, 0, 0], await VersionsAsync(world));
    }

    private static Task ArrangeEveryTextAsync(TestDatabase world)
    {
        var edition = TestData.Edition();
        edition.Recap = "Es war **schön**.";
        edition.EasyLanguage = KeptLines.Rendered("Eins.\nZwei.");
        edition.English = "It was **fun**.";
        var list = TestData.InvitationList(edition);
        list.Text = "Kommen Sie **gern**.";
        return world.ArrangeAsync(
            edition, TestData.Talk(edition), TestData.Speaker(), list,
            new Gathering { EditionId = edition.Id, Briefing = "Bitte **pünktlich**." },
            new FixedPage
            {
                Slug = "leichte-sprache",
                Text = FixedPageText.Render(FixedPageKind.EasyLanguage, "# Titel\n\nEins.\nZwei."),
                UpdatedUtc = TestData.Now,
                Version = 1,
            });
    }

    /// <summary>All there are in the model, so that a new one is not forgotten.</summary>
    private static List<(string Table, string Column)> MarkdownColumnsOf(TestDatabase world)
    {
        using var scope = world.Services.CreateScope();
        var columns = scope.ServiceProvider.GetRequiredService<AppDb>().Model.GetEntityTypes()
            .SelectMany(entity => entity.GetComplexProperties(), (entity, text) => (Entity: entity, Text: text))
            .Where(text => text.Text.ClrType == typeof(MarkdownText))
            .Select(text => (text.Entity.GetTableName()!, text.Text.ComplexType.FindProperty(nameof(MarkdownText.Source))!.GetColumnName()))
            .ToList();
        Assert.Equal(9, columns.Count);
        return columns;
    }

    /// <returns>How many texts that changed.</returns>
    private static async Task<int> SetAsync(TestDatabase world, string what)
    {
        var changed = 0;
        foreach (var (table, column) in MarkdownColumnsOf(world))
        {
            var sql = $"UPDATE {table} SET " + what.Replace("{0}", column, StringComparison.Ordinal);
            changed += await world.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(sql));
        }

        return changed;
    }

    private static async Task<IReadOnlyList<string>> ShownAsync(TestDatabase world)
    {
        var edition = Assert.Single(await world.AllAsync<Edition>());
        return
        [
            edition.Description.Shown, edition.Recap.Shown, edition.EasyLanguage.Shown, edition.English.Shown,
            Assert.Single(await world.AllAsync<Talk>()).Abstract.Shown,
            Assert.Single(await world.AllAsync<Speaker>()).Biography.Shown, Assert.Single(await world.AllAsync<FixedPage>()).Text.Shown,
            Assert.Single(await world.AllAsync<InvitationList>()).Text.Shown,
            Assert.Single(await world.AllAsync<Gathering>()).Briefing.Shown,
        ];
    }

    private static async Task<IReadOnlyList<int>> VersionsAsync(TestDatabase world) =>
    [
        Assert.Single(await world.AllAsync<Edition>()).Version, Assert.Single(await world.AllAsync<Talk>()).Version,
        Assert.Single(await world.AllAsync<Speaker>()).Version, Assert.Single(await world.AllAsync<FixedPage>()).Version,
        Assert.Single(await world.AllAsync<InvitationList>()).Version, Assert.Single(await world.AllAsync<Gathering>()).Version,
    ];
}
