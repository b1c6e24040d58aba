using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GeScheiterWeiter.Web.Organizers.SignInCode;

[AllowAnonymous]
[Route("admin/anmelden/code")]
[EnableRateLimiting(SignInRate.Policy)]
public sealed class SignInCodeController(Entrance entrance, HalfWay halfWay) : SecondStepController(halfWay)
{
    protected override string Refusal =>
        "Dieser Code stimmt nicht, ist abgelaufen oder schon benutzt. Nach mehreren Fehlversuchen ist der Zugang für 15 Minuten gesperrt.";

    protected override Task<EntranceStep> TryAsync(string code, CancellationToken cancellationToken) => entrance.TryCodeAsync(code, cancellationToken);
}
