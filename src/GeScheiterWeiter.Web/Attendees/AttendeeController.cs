using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees;

/// <summary>For whoever holds a registration's link.</summary>
public abstract class AttendeeController(RegistrationTokens tokens, TimeProvider clock) : PersonalController
{
    protected DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    /// <summary>The registration the link stands for, with its edition and seats; null when the link opens nothing.</summary>
    protected async Task<Registration?> FindAsync(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret)
            ? await tokens.FindParticipantAsync(secret, cancellationToken)
            : null;

    protected LocalRedirectResult Back(string token, News news) => ToMyRegistration(token, news);
}
