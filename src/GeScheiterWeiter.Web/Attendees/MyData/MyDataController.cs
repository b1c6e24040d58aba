using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Forms;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.MyData;

[Route(AttendeeLinks.MyDataRoute)]
public sealed class MyDataController(
    AppDb db, ParticipationDesk desk, RegistrationTokens tokens, TimeProvider clock) : AttendeeController(tokens, clock)
{
    private const int LargestBody = 64 * 1024;

    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        await FoundAsync(token, cancellationToken) is { } registration ? View(MyDataForm.Of(registration)) : LinkGone();

    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Update(string token, MyDataForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return Gone(form);
        if (!ModelState.IsValid)
            return await FoundAsync(token, cancellationToken) is null ? Gone(form) : Unprocessable(nameof(Show), form);

        return await desk.CorrectAsync(secret, form.ToCorrection(), cancellationToken) switch
        {
            CorrectionOutcome.Corrected => Back(token, News.Corrected),
            CorrectionOutcome.UnknownLink => Gone(form),
        };
    }

    /// <summary>Whose link it is; the page knows then what a question may be about.</summary>
    private async Task<Registration?> FoundAsync(string token, CancellationToken cancellationToken)
    {
        var registration = await FindAsync(token, cancellationToken);
        if (registration is not null)
            await ViewData.OfferTalksAsync(db, registration.EditionId, cancellationToken);
        return registration;
    }

    private ViewResult Gone(MyDataForm form) => View(StatusCodes.Status410Gone, nameof(Gone), form);
}
