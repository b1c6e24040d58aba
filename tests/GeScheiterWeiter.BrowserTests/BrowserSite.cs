using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>The full site under an address without TLS, so that a browser keeps its cookies.</summary>
public sealed class BrowserSite : FullSite
{
    public override Uri BaseUrl { get; } = new("http://www.gescheiterweiter.test");
}
