using System.Net;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Infrastructure.Security;

namespace GeScheiterWeiter.Web.Tests.Infrastructure.Http;

public sealed class ReverseProxyTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("www.gescheiterweiter.test", HttpStatusCode.OK)]
    [InlineData("WWW.GESCHEITERWEITER.TEST:443", HttpStatusCode.OK)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("boese.example", HttpStatusCode.BadRequest)]
    [InlineData("www.gescheiterweiter.test.boese.example", HttpStatusCode.BadRequest)]
    public async Task Only_the_sites_own_name_is_answered(string host, HttpStatusCode expected)
    {
        using var visitor = site.NewVisitor();
        var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;

        Assert.Equal(expected, (await visitor.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("1", HttpStatusCode.TooManyRequests)]
    [InlineData("2", HttpStatusCode.UnprocessableEntity)]
    public async Task As_many_proxies_are_believed_as_the_setting_says(string limit, HttpStatusCode expected)
    {
        await using var proxied = new ProxiedSite(limit, attemptsPerNetwork: "100");
        // Behind two proxies, the last entry is the outer proxy, and the one before it the sender.
        var answers = await AttemptsAsync(proxied, number => $"203.0.{number}.1, 127.0.0.1");

        Assert.Equal(expected, answers[^1]);
    }

    [Fact]
    public async Task A_network_is_slowed_down_also_when_its_senders_take_turns()
    {
        await using var proxied = new ProxiedSite("1", attemptsPerNetwork: "3");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await AttemptsAsync(proxied, number => $"203.0.113.{number}"))[^1]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AttemptsAsync(proxied, number => $"203.0.{number}.1"))[^1]);
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::1", true, true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false, true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:2:2::1", false, false)]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true, true)]
    [InlineData("192.0.2.1", "192.0.2.2", false, true)]
    [InlineData("192.0.2.1", "192.0.3.1", false, false)]
    public void A_sender_and_a_network_are_the_same_everywhere(string one, string other, bool sameSender, bool sameNetwork)
    {
        var (first, second) = (IPAddress.Parse(one), IPAddress.Parse(other));

        Assert.Equal(sameSender, NetworkPrefix.OfSender(first) == NetworkPrefix.OfSender(second));
        Assert.Equal(sameNetwork, NetworkPrefix.OfNetwork(first) == NetworkPrefix.OfNetwork(second));
    }

    private static async Task<List<HttpStatusCode>> AttemptsAsync(TestSite proxied, Func<int, string> forwardedFor)
    {
        var answers = new List<HttpStatusCode>();
        using var visitor = proxied.NewVisitor();
        var page = await visitor.GetAsync("/admin/anmelden");
        for (var number = 1; number <= 4; number++)
        {
            visitor.Http.DefaultRequestHeaders.Remove("X-Forwarded-For");
            visitor.Http.DefaultRequestHeaders.Add("X-Forwarded-For", forwardedFor(number));
            answers.Add((await visitor.SubmitAsync(
                page, new Dictionary<string, string?> { ["Email"] = "niemand@amt.example", ["Password"] = "x" },
                "main form:not([data-passkey])")).Status);
        }

        return answers;
    }

    private sealed class ProxiedSite(string forwardLimit, string attemptsPerNetwork) : TestSite
    {
        protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
        {
            ["Site:TrustedProxies:0"] = "127.0.0.1",
            ["Site:TrustedProxies:1"] = "::1",
            ["Site:ForwardLimit"] = forwardLimit,
            ["SignIn:AttemptsPerWindow"] = "3",
            ["SignIn:AttemptsPerNetwork"] = attemptsPerNetwork,
        };
    }
}
