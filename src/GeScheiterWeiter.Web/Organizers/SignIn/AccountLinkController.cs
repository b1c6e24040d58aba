using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Team;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.SignIn;

/// <summary>For the pages a mailed link to one's own account opens. A link that is unknown, used up or too old says so.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInRateLimit.Policy)]
public abstract class AccountLinkController(OrganizerTokens tokens) : OrganizerController
{
    protected async Task<Organizer?> HolderOfAsync(string token, OrganizerTokenPurpose purpose, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret) ? await tokens.HolderOfAsync(secret, purpose, cancellationToken) : null;

    protected ViewResult Expired() => View(StatusCodes.Status404NotFound, "_LinkExpired");
}
