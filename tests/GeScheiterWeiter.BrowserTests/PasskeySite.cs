using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>A site that is where it says it is: a passkey belongs to a host name, and browsers trust localhost without TLS.</summary>
public sealed class PasskeySite : TestSite
{
    public override Uri BaseUrl { get; } = new("http://localhost");
}
