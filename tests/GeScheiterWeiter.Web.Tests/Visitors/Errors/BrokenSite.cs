using System.Net;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Visitors.Errors;

/// <summary>A site whose database has gone away.</summary>
public sealed class BrokenSite : TestSite
{
    /// <summary>A file can be lost from here, a server cannot.</summary>
    protected override StorageProvider Provider => StorageProvider.Sqlite;

    public void LoseDatabase()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.WriteAllText(DatabaseFile, "no database at all");
        File.Delete(DatabaseFile + "-wal");
        File.Delete(DatabaseFile + "-shm");
    }
}

public sealed class BrokenSiteTests(BrokenSite site) : IClassFixture<BrokenSite>
{
    [Fact]
    public async Task Without_a_database_people_get_a_page_with_a_reference_that_stands_in_the_log()
    {
        using var visitor = site.NewVisitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(VisitorLinks.Editions)).Status);
        site.LoseDatabase();

        var page = await visitor.GetAsync(VisitorLinks.Editions);

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Contains("Da sind wir gestolpert", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.Body, StringComparison.OrdinalIgnoreCase);
        var reference = page.Document.QuerySelector("main code")!.TextContent;
        Assert.NotEmpty(reference);
        Assert.Contains(reference, site.ReadLog(), StringComparison.Ordinal);
    }
}
