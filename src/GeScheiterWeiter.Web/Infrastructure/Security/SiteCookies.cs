using GeScheiterWeiter.Web.Infrastructure.Http;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Infrastructure.Security;

/// <summary>
/// What every cookie of the site has in common. Under https they are <c>Secure</c> and their names begin with
/// <c>__Host-</c>: no other host and no page without TLS can set one.
/// </summary>
public sealed class SiteCookies(IOptions<SiteOptions> site)
{
    private const string HostPrefix = "__Host-";

    private bool IsHttps => site.Value.BaseUrl?.Scheme == Uri.UriSchemeHttps;

    public string NameOf(string name) => IsHttps ? HostPrefix + name : name;

    /// <summary>For the cookies the framework builds.</summary>
    public void Name(CookieBuilder cookie, string name)
    {
        cookie.Name = NameOf(name);
        // What the prefix asks for; below a path the framework would take that path.
        cookie.Path = "/";
    }

    /// <summary>
    /// Said once for all of them, whoever writes them. By the public address and not by the request: a proxy that forgets to say
    /// https must not leave cookies open, and antiforgery refuses to work when it is asked for this itself.
    /// </summary>
    public CookiePolicyOptions Policy() => new()
    {
        Secure = IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest,
        HttpOnly = HttpOnlyPolicy.Always,
        MinimumSameSitePolicy = SameSiteMode.Lax,
    };
}
