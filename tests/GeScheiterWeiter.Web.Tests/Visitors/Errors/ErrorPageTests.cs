using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Visitors.Errors;

/// <summary>What people read where something has gone wrong.</summary>
public sealed class ErrorPageTests(FullSite site)
{
    [Fact]
    public async Task An_unknown_address_is_answered_in_words_and_never_stored()
    {
        using var visitor = site.NewVisitor();

        var page = await visitor.GetAsync("/gibt-es-nicht");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.StartsWith("Hier ist nichts", page.Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.True(page.Headers.CacheControl?.NoStore);
        Assert.NotNull(page.Document.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Theory]
    [InlineData("/admin/gibt-es-nicht", HttpStatusCode.NotFound)]
    [InlineData(OrganizerEditionLinks.List + "/gibt-es-nicht", HttpStatusCode.NotFound)]
    [InlineData(OrganizerTeamLinks.List, HttpStatusCode.Forbidden)]
    public async Task Below_admin_whoever_is_signed_in_keeps_the_menu(string address, HttpStatusCode status)
    {
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);

        var page = await reader.GetAsync(address);

        Assert.Equal(status, page.Status);
        Assert.NotNull(page.Document.QuerySelector("nav.admin-nav"));
        Assert.NotNull(page.Document.QuerySelector($"main .actions a[href='{OrganizerLinks.Dashboard}']"));
        Assert.NotNull(page.Document.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.True(page.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Elsewhere_and_for_whoever_is_not_signed_in_the_page_is_the_public_one()
    {
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);
        using var visitor = site.NewVisitor();

        foreach (var page in new[] { await reader.GetAsync("/gibt-es-nicht"), await visitor.GetAsync("/admin/gibt-es-nicht") })
        {
            Assert.Equal(HttpStatusCode.NotFound, page.Status);
            Assert.Null(page.Document.QuerySelector("nav.admin-nav"));
            Assert.NotNull(page.Document.QuerySelector($"main .actions a[href='{VisitorLinks.Editions}']"));
        }
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("DELETE")]
    public async Task The_address_of_an_error_page_is_itself_not_found(string method)
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(
            HttpStatusCode.NotFound, (await visitor.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/fehler/500"))).Status);
    }

    [Fact]
    public async Task A_method_a_page_does_not_know_keeps_its_status_and_is_answered_in_words()
    {
        using var visitor = site.NewVisitor();

        var page = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Delete, VisitorLinks.Editions));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, page.Status);
        Assert.Contains("So herum geht es nicht", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_for_no_page_gets_one_line_of_text()
    {
        using var visitor = site.NewVisitor();
        var request = new HttpRequestMessage(HttpMethod.Get, "/gibt-es-nicht");
        request.Headers.Accept.ParseAdd("image/avif,image/webp,image/png");

        var page = await visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("text/plain", page.Response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("404 Hier ist nichts", page.Body, StringComparison.Ordinal);
        Assert.Single(page.Body.TrimEnd().Split('\n'));
    }
}
