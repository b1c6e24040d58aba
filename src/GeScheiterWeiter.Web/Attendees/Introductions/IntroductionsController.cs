using GeScheiterWeiter.Common;
using GeScheiterWeiter.Introductions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.Introductions;

/// <summary>Who is proposed to somebody, without names, and what they say to it.</summary>
[Route(AttendeeLinks.IntroductionsRoute)]
public sealed class IntroductionsController(IntroductionDesk desk, IntroductionTime time, RegistrationTokens tokens, TimeProvider clock)
    : AttendeeController(tokens, clock)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } registration)
            return LinkGone();
        return await desk.FindAsync(registration, cancellationToken) is { } standing
            ? View(new IntroductionsPage(
                token, registration, standing, time.LastDayInWords(registration.Edition), TempData.Told<IntroductionNews>()))
            : RedirectTo(AttendeeLinks.MyRegistration(token));
    }

    [HttpPost(AttendeeLinks.AnswerIntroductionRoute)]
    public async Task<IActionResult> Answer(
        string token, Guid introduction, [FromForm(Name = "antwort")] YesOrNo? answer, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();
        if (answer is not { } given || !Enum.IsDefined(given))
            return BadRequest();

        var outcome = await desk.AnswerAsync(secret, introduction, given == YesOrNo.Ja, cancellationToken);
        return Told(token, outcome, given == YesOrNo.Ja ? IntroductionNews.SaidYes : IntroductionNews.SaidNo);
    }

    [HttpPost(AttendeeLinks.WithdrawIntroductionProfileRoute)]
    public async Task<IActionResult> Delete(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret)
            ? Told(token, await desk.WithdrawAsync(secret, cancellationToken), IntroductionNews.Withdrawn)
            : LinkGone();

    private IActionResult Told(string token, IntroductionOutcome outcome, IntroductionNews done) => outcome switch
    {
        IntroductionOutcome.Done => Back(token, done),
        IntroductionOutcome.NotNow or IntroductionOutcome.Faulty => Back(token, IntroductionNews.NotNow),
        IntroductionOutcome.Closed => RedirectTo(AttendeeLinks.MyRegistration(token)),
        IntroductionOutcome.UnknownLink => LinkGone(),
    };

    private LocalRedirectResult Back(string token, IntroductionNews news)
    {
        TempData.Tell(news);
        return RedirectTo(AttendeeLinks.Introductions(token));
    }
}

/// <summary>As the buttons say it.</summary>
public enum YesOrNo
{
    Ja,
    Nein,
}
