using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.MyData;

[Route(AttendeeLinks.MyDataRoute)]
public sealed class MyDataController(
    ParticipationDesk desk, RegistrationTokens tokens, TimeProvider clock) : AttendeeController(tokens, clock)
{
    private const int LargestBody = 64 * 1024;

    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        await FindAsync(token, cancellationToken) is { } registration ? View(MyDataForm.Of(registration)) : LinkGone();

    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Update(string token, MyDataForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return Gone(form);
        if (!ModelState.IsValid)
            return Unprocessable(nameof(Show), form);

        return await desk.CorrectAsync(secret, form.ToCorrection(), cancellationToken) switch
        {
            CorrectionOutcome.Corrected => Back(token, News.Corrected),
            CorrectionOutcome.UnknownLink => Gone(form),
        };
    }

    private ViewResult Gone(MyDataForm form) => View(StatusCodes.Status410Gone, nameof(Gone), form);
}
