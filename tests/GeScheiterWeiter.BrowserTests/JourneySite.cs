using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>An empty site for one class of journeys, under an address without TLS, so that a browser keeps its cookies.</summary>
public sealed class JourneySite : TestSite
{
    public override Uri BaseUrl { get; } = new("http://www.gescheiterweiter.test");
}
