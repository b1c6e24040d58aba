using System.Globalization;
using System.Security.Claims;
using GeScheiterWeiter.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Organizers.Shared.Access;

/// <summary>What a session knows of the person: id, name, role; and how and when they proved who they are.</summary>
public sealed class OrganizerClaims(UserManager<Organizer> users, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Organizer>(users, options)
{
    /// <summary>How: <see cref="SecondFactor"/> or <see cref="PasswordOnly"/>.</summary>
    public const string Method = "amr";

    /// <summary>When, in seconds since 1970.</summary>
    public const string AuthenticatedAt = "auth_time";

    /// <summary>The row of the session.</summary>
    public const string SessionId = "sid";

    public const string SecondFactor = "mfa";
    public const string PasswordOnly = "pwd";

    public static bool HasSecondFactor(ClaimsPrincipal person) => person.HasClaim(Method, SecondFactor);

    public static Guid? SessionOf(ClaimsPrincipal person) => Guid.TryParse(person.FindFirstValue(SessionId), out var id) ? id : null;

    public static DateTimeOffset? LastProof(ClaimsPrincipal person) =>
        long.TryParse(person.FindFirstValue(AuthenticatedAt), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    /// <summary>Of whoever is signed in.</summary>
    public static Guid IdOf(ClaimsPrincipal person) =>
        Guid.Parse(person.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", CultureInfo.InvariantCulture);

    /// <summary>Takes over what only the sign-in knew when the rest is read from the database again.</summary>
    public static void KeepProof(ClaimsPrincipal current, ClaimsPrincipal renewed)
    {
        if (renewed.Identity is ClaimsIdentity identity)
            identity.AddClaims(current.Claims.Where(claim => claim.Type is Method or AuthenticatedAt or SessionId));
    }

    protected override Task<ClaimsIdentity> GenerateClaimsAsync(Organizer user)
    {
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, user.Id.ToString()));
        identity.AddClaim(new Claim(ClaimTypes.Name, user.Name));
        identity.AddClaim(new Claim(ClaimTypes.Role, user.Role.ToString()));
        identity.AddClaim(new Claim(Options.ClaimsIdentity.SecurityStampClaimType, user.SecurityStamp ?? ""));
        return Task.FromResult(identity);
    }
}
