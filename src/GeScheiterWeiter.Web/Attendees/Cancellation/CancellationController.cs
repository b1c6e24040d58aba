using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Web.Attendees.MyRegistration;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.Cancellation;

/// <summary>Giving back what one holds, and thinking better of it for ten minutes.</summary>
[Route(AttendeeLinks.CancellationRoute)]
public sealed class CancellationController(ParticipationDesk desk, RegistrationTokens tokens, TimeProvider clock)
    : AttendeeController(tokens, clock)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } registration)
            return LinkGone();

        var page = new MyRegistrationPage(token, registration, null, NowUtc, News.None);
        return page.CanCancel ? View(page) : Back(token, News.None);
    }

    [HttpPost]
    public async Task<IActionResult> Create(string token, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();

        return await desk.CancelAsync(secret, cancellationToken) switch
        {
            CancellationOutcome.Cancelled or CancellationOutcome.AlreadyCancelled => Back(token, News.Cancelled),
            CancellationOutcome.NothingHeld => Back(token, News.None),
            CancellationOutcome.TooLate => Back(token, News.CancellationTooLate),
            CancellationOutcome.UnknownLink => LinkGone(),
        };
    }

    [HttpPost(AttendeeLinks.UndoCancellationRoute)]
    public async Task<IActionResult> Undo(string token, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();

        return await desk.UndoCancellationAsync(secret, cancellationToken) switch
        {
            UndoOutcome.Restored => Back(token, News.Restored),
            UndoOutcome.FirstInLine => Back(token, News.FirstInLine),
            UndoOutcome.NothingToUndo => Back(token, News.StillIn),
            UndoOutcome.TooLate => Back(token, News.UndoTooLate),
            UndoOutcome.UnknownLink => LinkGone(),
        };
    }
}
