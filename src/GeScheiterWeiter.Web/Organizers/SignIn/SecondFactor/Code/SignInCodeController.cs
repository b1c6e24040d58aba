using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.SignIn.SecondFactor.Code;

[AllowAnonymous]
[Route(OrganizerSignInLinks.Code)]
[EnableRateLimiting(SignInRateLimit.Policy)]
public sealed class SignInCodeController(
    OrganizerAuthenticator authenticator, PartialSignInCookie partialSignIn) : SecondStepController(partialSignIn)
{
    protected override string Refusal =>
        "Dieser Code stimmt nicht, ist abgelaufen oder schon benutzt. Nach mehreren Fehlversuchen müssen Sie 15 Minuten warten.";

    protected override Task<SignInStep> TryAsync(string code, CancellationToken cancellationToken) =>
        authenticator.TryCodeAsync(code, cancellationToken);
}
