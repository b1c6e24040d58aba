using System.Net;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Web.Tests.Infrastructure.Security;

/// <summary>Every cookie the site sets, on the way of an organizer and of a visitor.</summary>
public sealed class SiteCookiesTests
{
    [Theory]
    [InlineData("https://www.gescheiterweiter.test/", true)]
    [InlineData("https://www.gescheiterweiter.test/event", true)]
    [InlineData("http://intern.gescheiterweiter.test/", false)]
    public async Task Under_https_each_is_locked_to_its_host(string baseUrl, bool isHttps)
    {
        await using var site = new SiteAt(new Uri(baseUrl));
        var path = site.BaseUrl.AbsolutePath.TrimEnd('/');
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        var member = await site.AddOrganizerAsync(withSecondFactor: false);
        using var browser = site.NewVisitor();
        var pages = new List<WebPage>
        {
            await browser.GetAsync($"{path}/ausgaben/{edition.Slug}/anmelden"),
            await browser.GetAsync($"{path}/admin/anmelden"),
        };
        pages.Add(await browser.PostAsync($"{path}/admin/anmelden/passkey/optionen", FormFields.Of(pages[1].Form("form[data-passkey]"))));
        pages.Add(await browser.SubmitAsync(
            pages[1], new Dictionary<string, string?> { ["Email"] = member.Email, ["Password"] = SignedIn.Password },
            "main form:not([data-passkey])"));
        Assert.Equal(HttpStatusCode.Redirect, pages[^1].Status);
        pages.Add(await browser.GetAsync($"{path}/admin/konto"));
        pages.Add(await browser.SubmitAsync(pages[^1], new Dictionary<string, string?> { ["Name"] = "Anders" }));
        var appPage = await browser.GetAsync($"{path}/admin/konto/app");
        var key = appPage.Document.QuerySelector(".secret-key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var code = new OtpNet.Totp(OtpNet.Base32Encoding.ToBytes(key)).ComputeTotp(site.Clock.GetUtcNow().UtcDateTime);
        pages.Add(await browser.SubmitAsync(appPage, new Dictionary<string, string?> { ["Code"] = code }));

        var cookies = pages.SelectMany(page => page.Headers.TryGetValues("Set-Cookie", out var set) ? set : []).ToList();

        Assert.Superset(
            new HashSet<string> { "formular", "organizer", "geraet", "hinweis", "passkey" },
            cookies.Select(cookie => cookie.Split('=')[0].Replace("__Host-", "", StringComparison.Ordinal)).ToHashSet());
        Assert.All(cookies, cookie =>
        {
            Assert.Equal(isHttps, cookie.StartsWith("__Host-", StringComparison.Ordinal));
            Assert.Equal(isHttps, cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase));
            Assert.Contains("; path=/;", cookie + ";", StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; samesite=", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("; domain=", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    private sealed class SiteAt(Uri baseUrl) : TestSite
    {
        public override Uri BaseUrl => baseUrl;
    }
}
