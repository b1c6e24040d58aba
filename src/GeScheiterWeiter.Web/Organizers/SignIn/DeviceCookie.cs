using GeScheiterWeiter.Common;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Web.Infrastructure.Security;

namespace GeScheiterWeiter.Web.Organizers.SignIn;

/// <summary>The secret by which a browser is known again. It opens nothing.</summary>
public sealed class DeviceCookie(SiteCookies cookies, Retention retention, TimeProvider clock)
{
    private const string Name = "geraet";

    public SecretToken? Read(HttpContext context) =>
        SecretToken.TryParse(context.Request.Cookies[cookies.NameOf(Name)], out var secret) ? secret : null;

    public void Write(HttpContext context, SecretToken secret) =>
        context.Response.Cookies.Append(cookies.NameOf(Name), secret.ToString(), new CookieOptions
        {
            Path = "/",
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            IsEssential = true,
            Expires = clock.GetUtcNow() + retention.KnownDevices,
        });
}
