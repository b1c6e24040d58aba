using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.SignIn.SecondFactor.RecoveryCode;

[AllowAnonymous]
[Route(OrganizerSignInLinks.RecoveryCode)]
[EnableRateLimiting(SignInRateLimit.Policy)]
public sealed class SignInRecoveryController(
    OrganizerAuthenticator authenticator, PartialSignInCookie partialSignIn) : SecondStepController(partialSignIn)
{
    protected override string Refusal =>
        "Dieser Wiederherstellungscode stimmt nicht oder ist schon benutzt. Nach mehreren Fehlversuchen müssen Sie 15 Minuten warten.";

    protected override Task<SignInStep> TryAsync(string code, CancellationToken cancellationToken) =>
        authenticator.TryRecoveryCodeAsync(code, cancellationToken);
}
