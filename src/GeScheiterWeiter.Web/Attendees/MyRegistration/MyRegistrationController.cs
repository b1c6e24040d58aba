using GeScheiterWeiter.Certificates;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Introductions;
using GeScheiterWeiter.Mail.Smtp;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Attendees.MyRegistration;

[Route(AttendeeLinks.MyRegistrationRoute)]
[FormsLeadOut]
public sealed class MyRegistrationController(
    AppDb db, ParticipationDesk desk, RegistrationTokens tokens, WaitingList waitingList,
    CertificateReader certificates, FeedbackTokens feedback, IntroductionDesk introductions, EditionCalendar calendar,
    IOptions<MailOptions> mail, TimeProvider clock)
    : AttendeeController(tokens, clock)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } registration)
            return LinkGone();

        int? position = registration.State == RegistrationState.Waiting
            ? await waitingList.PositionOfAsync(registration, cancellationToken)
            : null;
        return View(new MyRegistrationPage(token, registration, position, NowUtc, TempData.Told<News>())
        {
            WayIn = await db.FindWayInAsync(registration, NowUtc, cancellationToken),
            Upcoming = registration.Edition.MayStillBeJoinedAt(NowUtc)
                ? null
                : await db.FindUpcomingEditionAsync(NowUtc, cancellationToken),
            MayHaveCertificate = await certificates.MayHaveOneAsync(registration, cancellationToken),
            MayBeIntroduced = await introductions.IsOpenToAsync(registration, cancellationToken),
            FeedbackToken = registration.State == RegistrationState.Seated && FeedbackDesk.IsOpenAt(registration.Edition, NowUtc)
                ? (await feedback.IssuerAsync(cancellationToken)).TokenOf(registration.EditionId, registration.Id).ToString()
                : null,
        });
    }

    [HttpGet(AttendeeLinks.CalendarRoute)]
    public async Task<IActionResult> Calendar(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } registration)
            return LinkGone();
        if (registration.State != RegistrationState.Seated)
            return NotFound();

        var entry = calendar.PublishFor(registration.Edition, registration.Id, mail.Value.Sender, registration.CalendarSequence);
        return File(System.Text.Encoding.UTF8.GetBytes(entry), "text/calendar; charset=utf-8", $"{registration.Edition.Slug}.ics");
    }

    [HttpPost(AttendeeLinks.ResendLetterRoute)]
    public async Task<IActionResult> Resend(string token, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();

        return await desk.ResendAsync(secret, cancellationToken) switch
        {
            ResendOutcome.Sent => Back(token, News.LetterSent),
            ResendOutcome.CoolingDown => Back(token, News.LetterCoolingDown),
            ResendOutcome.NothingToSend => Back(token, News.NothingToSend),
            ResendOutcome.UnknownLink => LinkGone(),
        };
    }
}
