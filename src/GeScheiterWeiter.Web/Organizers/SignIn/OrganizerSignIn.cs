using System.Globalization;
using System.Security.Claims;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Organizers.SignIn;

/// <summary>Identity's sign-in, which also writes down when a person proved who they are.</summary>
public sealed class OrganizerSignIn(
    UserManager<Organizer> users,
    IHttpContextAccessor context,
    IUserClaimsPrincipalFactory<Organizer> claims,
    IOptions<IdentityOptions> options,
    ILogger<OrganizerSignIn> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Organizer> confirmation,
    TimeProvider clock)
    : SignInManager<Organizer>(users, context, claims, options, logger, schemes, confirmation)
{
    /// <summary>Opens the session of somebody whose proof has just been checked.</summary>
    public Task OpenSessionAsync(Organizer organizer, bool withSecondFactor) =>
        SignInWithClaimsAsync(organizer, isPersistent: false, ProofOf(withSecondFactor, clock.GetUtcNow()));

    /// <summary>The same session, for whoever writes the cookie by other means.</summary>
    public async Task<ClaimsPrincipal> SessionOfAsync(Organizer organizer, bool withSecondFactor, DateTimeOffset provedAt)
    {
        var session = await CreateUserPrincipalAsync(organizer);
        session.Identities.First().AddClaims(ProofOf(withSecondFactor, provedAt));
        return session;
    }

    public override Task SignOutAsync() => Context.SignOutAsync(AuthenticationScheme);

    private static Claim[] ProofOf(bool withSecondFactor, DateTimeOffset provedAt) =>
    [
        new(OrganizerClaims.Method, withSecondFactor ? OrganizerClaims.SecondFactor : OrganizerClaims.PasswordOnly),
        new(OrganizerClaims.AuthenticatedAt, provedAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
    ];
}
