using System.Globalization;
using System.Net;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Tests.Visitors.Editions.SignUp;

namespace GeScheiterWeiter.Web.Tests.Infrastructure.Security;

public sealed class SenderLimitsTests
{
    [Fact]
    public async Task Thirty_colleagues_behind_one_address_sign_up_within_a_minute_and_a_flood_is_stopped_with_its_form()
    {
        await using var site = new LimitedSite();
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var visitor = site.NewVisitor();

        for (var i = 0; i < 30; i++)
            Assert.Equal(
                HttpStatusCode.Found,
                (await site.SignUpAsync(visitor, edition.Slug, SignUpSite.Complete($"kollege{i}@stadt.example"))).Status);

        var stopped = false;
        for (var i = 30; i < 120 && !stopped; i++)
        {
            var page = await site.SignUpAsync(visitor, edition.Slug, SignUpSite.Complete($"flut{i}@stadt.example"));
            stopped = page.Status == HttpStatusCode.TooManyRequests;
            if (stopped)
                Assert.Equal($"flut{i}@stadt.example", page.Document.QuerySelector("#Form_Email")?.GetAttribute("value"));
        }

        Assert.True(stopped);
    }

    /// <summary>With the limits that hold when nothing is set.</summary>
    private sealed class LimitedSite : SignUpSite
    {
        protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
        {
            ["RateLimits:PerAddress"] = new RateLimitOptions().PerAddress.ToString(CultureInfo.InvariantCulture),
            ["RateLimits:PerNetwork"] = new RateLimitOptions().PerNetwork.ToString(CultureInfo.InvariantCulture),
        };
    }
}
