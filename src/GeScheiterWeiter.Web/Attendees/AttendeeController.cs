using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees;

/// <summary>
/// The personal door: whoever holds a registration's link. Never cached, never indexed, never told to another site. A
/// link that opens nothing is answered with 410 by every page behind this door.
/// </summary>
[Area("Attendees")]
[AutoValidateAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class AttendeeController(RegistrationTokens tokens, TimeProvider clock) : SiteController
{
    protected DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    /// <summary>The registration the link stands for, with its edition and seats; null when the link opens nothing.</summary>
    protected async Task<Registration?> FindAsync(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret)
        && await tokens.FindAsync(secret, TokenPurpose.Participation, cancellationToken) is { } found
        && found.ExpiresUtc > NowUtc
            ? found.Registration
            : null;

    /// <summary>To the personal page, which tells the news.</summary>
    protected LocalRedirectResult Back(string token, News news) =>
        RedirectTo(news.OnMyRegistration(token));

    protected StatusCodeResult LinkGone() => StatusCode(StatusCodes.Status410Gone);
}
