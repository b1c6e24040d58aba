using GeScheiterWeiter.Pages;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Tests.Access;
using GeScheiterWeiter.Web.Tests.Development;

namespace GeScheiterWeiter.Web.Tests.Shared.Links;

public sealed class LinkClassTests(MailboxTests.DevelopmentSite site) : IClassFixture<MailboxTests.DevelopmentSite>
{
    [Fact]
    public void Every_route_of_the_links_has_an_endpoint()
    {
        Findings.AreNone(LinkClass.Routes().Except(Endpoints()));
    }

    [Fact]
    public void Every_endpoint_has_its_route_among_the_links()
    {
        Findings.AreNone(Endpoints().Except(LinkClass.Routes()).Where(route => !route.StartsWith("/health/", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_two_links_lead_to_the_same_page()
    {
        Assert.Distinct(LinkClass.Routes());
    }

    [Fact]
    public void Every_link_fills_its_route_with_its_values_in_their_places_and_encoded()
    {
        Assert.NotEmpty(LinkClass.Calls());
        Findings.AreNone(
            from call in LinkClass.Calls()
            where call.Expected is null ? !Endpoints().Contains(call.Address.Split('?')[0]) : call.Address != call.Expected
            select $"{call.Method}: {call.Address}, not {call.Expected}");
    }

    [Fact]
    public void Every_fixed_page_has_an_endpoint()
    {
        Findings.AreNone(FixedPageKind.All.Select(VisitorLinks.FixedPage).Except(Endpoints()));
    }

    private HashSet<string> Endpoints() => [.. SiteEndpoint.AllOf(site).Select(endpoint => endpoint.Route)];
}
