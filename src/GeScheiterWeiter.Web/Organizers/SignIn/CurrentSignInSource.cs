using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Organizers.Shared.Access;

namespace GeScheiterWeiter.Web.Organizers.SignIn;

/// <summary>From where the request in hand comes.</summary>
public sealed class CurrentSignInSource(IHttpContextAccessor context, DeviceCookie device)
{
    public SignInSource Read() => context.HttpContext is { } http
        ? new SignInSource(
            NetworkPrefix.OfSender(http.Connection.RemoteIpAddress),
            device.Read(http),
            DeviceName.Of(http.Request.Headers.UserAgent),
            OrganizerClaims.SessionOf(http.User))
        : new SignInSource("", null, DeviceName.Unknown, null);
}
