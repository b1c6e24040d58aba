using System.Globalization;
using System.Security.Claims;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Organizers.SignIn;

/// <summary>Identity's sign-in, whose sessions are rows, and which writes down when a person proved who they are.</summary>
public sealed class OrganizerSignIn(
    UserManager<Organizer> users,
    IHttpContextAccessor context,
    IUserClaimsPrincipalFactory<Organizer> claims,
    IOptions<IdentityOptions> options,
    ILogger<OrganizerSignIn> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Organizer> confirmation,
    SignInDesk desk,
    OrganizerSessions sessions,
    CurrentSignInSource source,
    DeviceCookie device,
    TimeProvider clock)
    : SignInManager<Organizer>(users, context, claims, options, logger, schemes, confirmation)
{
    /// <summary>Opens the session of somebody whose proof has just been checked, or lets the one they are in go on.</summary>
    public async Task OpenSessionAsync(Organizer organizer, bool withSecondFactor) =>
        await WriteCookiesAsync(
            organizer, await desk.ContinueAsync(organizer, withSecondFactor, source.Read(), Context.RequestAborted), withSecondFactor);

    /// <summary>Gives the browser what it needs to be let in with the next request.</summary>
    public Task WriteCookiesAsync(Organizer organizer, OpenedSession session, bool withSecondFactor)
    {
        if (session.Device is { } secret)
            device.Write(Context, secret);
        return SignInWithClaimsAsync(organizer, isPersistent: false, ClaimsOf(session, withSecondFactor, clock.GetUtcNow()));
    }

    /// <summary>The same session, for whoever writes the cookie by other means.</summary>
    public async Task<ClaimsPrincipal> SessionOfAsync(Organizer organizer, bool withSecondFactor, DateTimeOffset provedAt)
    {
        var opened = await desk.ContinueAsync(organizer, withSecondFactor, source.Read(), CancellationToken.None);
        var session = await CreateUserPrincipalAsync(organizer);
        session.Identities.First().AddClaims(ClaimsOf(opened, withSecondFactor, provedAt));
        return session;
    }

    /// <summary>The session is over, also for a copy of its cookie.</summary>
    public override async Task SignOutAsync()
    {
        if (OrganizerClaims.SessionOf(Context.User) is { } session && Guid.TryParse(UserManager.GetUserId(Context.User), out var organizer))
            await sessions.EndAsync(session, organizer, Context.RequestAborted);
        await Context.SignOutAsync(AuthenticationScheme);
    }

    private static Claim[] ClaimsOf(OpenedSession session, bool withSecondFactor, DateTimeOffset provedAt) =>
    [
        new(OrganizerClaims.SessionId, session.SessionId.ToString()),
        new(OrganizerClaims.Method, withSecondFactor ? OrganizerClaims.SecondFactor : OrganizerClaims.PasswordOnly),
        new(OrganizerClaims.AuthenticatedAt, provedAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
    ];
}
