using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Web.Attendees.MyRegistration;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.MyData;

[Route("/teilnahme/{token}/daten")]
public sealed class MyDataController(ParticipationDesk desk, RegistrationTokens tokens, TimeProvider clock) : AttendeeController(tokens, clock)
{
    private const int LargestBody = 64 * 1024;

    [HttpGet("")]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        await FindAsync(token, cancellationToken) is { } registration ? Page(token, MyDataForm.Of(registration)) : LinkGone();

    [HttpPost("")]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Update(string token, MyDataForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page(token, form);
        }

        return await desk.CorrectAsync(secret, form.ToCorrection(), cancellationToken) switch
        {
            CorrectionOutcome.Corrected => Back(token, News.Corrected),
            CorrectionOutcome.UnknownLink => LinkGone(),
        };
    }

    private ViewResult Page(string token, MyDataForm form)
    {
        ViewData["Token"] = token;
        return View(nameof(Show), form);
    }
}
