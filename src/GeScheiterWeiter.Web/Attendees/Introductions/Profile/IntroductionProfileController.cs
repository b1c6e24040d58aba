using GeScheiterWeiter.Common;
using GeScheiterWeiter.Introductions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.Introductions.Profile;

/// <summary>What somebody says of themselves to be proposed to others.</summary>
[Route(AttendeeLinks.IntroductionProfileRoute)]
public sealed class IntroductionProfileController(
    IntroductionDesk desk, IntroductionTime time, RegistrationTokens tokens, TimeProvider clock)
    : AttendeeController(tokens, clock)
{
    private const int LargestBody = 64 * 1024;

    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } registration)
            return LinkGone();
        return await desk.FindAsync(registration, cancellationToken) is { } standing
            ? View(Page(token, registration, standing.Setting, IntroductionProfileForm.Of(standing.Profile)))
            : RedirectTo(AttendeeLinks.MyRegistration(token));
    }

    [HttpPost]
    [RequestSizeLimit(LargestBody)]
    public async Task<IActionResult> Save(
        string token, [Bind(Prefix = "Form")] IntroductionProfileForm form, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();
        if (!ModelState.IsValid)
            return await AgainAsync(token, form, cancellationToken);

        var saving = await desk.SaveAsync(secret, form.ToDraft(), cancellationToken);
        foreach (var fault in saving.Faults)
            IntroductionProfileForm.Explain(fault, ModelState);
        return saving.Outcome switch
        {
            IntroductionOutcome.Done => Saved(token),
            IntroductionOutcome.Faulty => await AgainAsync(token, form, cancellationToken),
            IntroductionOutcome.Closed or IntroductionOutcome.NotNow => Closed(form),
            IntroductionOutcome.UnknownLink => LinkGone(),
        };
    }

    private IntroductionProfilePage Page(
        string token, Registration registration, IntroductionSetting setting, IntroductionProfileForm form) =>
        new(token, registration, setting, time.LastDayInWords(registration.Edition), form);

    private LocalRedirectResult Saved(string token)
    {
        TempData.Tell(IntroductionNews.Saved);
        return RedirectTo(AttendeeLinks.Introductions(token));
    }

    private ViewResult Closed(IntroductionProfileForm form) => View(StatusCodes.Status409Conflict, nameof(Closed), form.Written());

    private async Task<IActionResult> AgainAsync(string token, IntroductionProfileForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } registration)
            return LinkGone();
        return await desk.FindAsync(registration, cancellationToken) is { } standing
            ? Unprocessable(nameof(Show), Page(token, registration, standing.Setting, form))
            : Closed(form);
    }
}
