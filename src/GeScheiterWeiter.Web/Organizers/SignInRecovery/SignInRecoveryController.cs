using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.SignInRecovery;

[AllowAnonymous]
[Route("admin/anmelden/wiederherstellung")]
[EnableRateLimiting(SignInRate.Policy)]
public sealed class SignInRecoveryController(Entrance entrance, HalfWay halfWay) : SecondStepController(halfWay)
{
    protected override string Refusal =>
        "Dieser Wiederherstellungscode stimmt nicht oder ist schon benutzt. Nach mehreren Fehlversuchen ist der Zugang für 15 Minuten gesperrt.";

    protected override Task<EntranceStep> TryAsync(string code, CancellationToken cancellationToken) => entrance.TryRecoveryCodeAsync(code, cancellationToken);
}
