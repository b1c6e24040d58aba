using GeScheiterWeiter.Common;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Seats;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Tables.Rounds;
using GeScheiterWeiter.Web.Attendees.Questions;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.Joining;

/// <summary>The waiting room, and the way from it into the room of the evening.</summary>
[Route(AttendeeLinks.WaitingRoomRoute)]
[FormsLeadOut]
public sealed class WaitingRoomController(
    AppDb db, JoiningDesk desk, LateSeatDesk lateSeats, WaitingList waitingList, QuestionReader questions, TableDesk tables,
    BrowserMark browser, RegistrationTokens tokens, TimeProvider clock) : AttendeeController(tokens, clock)
{
    /// <param name="token">Of the personal link.</param>
    /// <param name="isStill">Whether the page is to stand still.</param>
    /// <param name="cancellationToken">Cancels.</param>
    [HttpGet]
    public async Task<IActionResult> Show(
        string token, [FromQuery(Name = StillPage.Parameter)] bool isStill, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } registration)
            return LinkGone();
        if (WaitsForLateSeat(registration))
            return await ShowLateSeatAsync(token, registration, isStill, cancellationToken);
        if (await db.FindWayInAsync(registration, NowUtc, cancellationToken) is not { } wayIn)
            return RedirectTo(AttendeeLinks.MyRegistration(token));

        if (!isStill)
            Response.LoadAnew();
        var runningOrder = await db.ReadRunningOrderAsync(registration.EditionId, cancellationToken);
        return View(new WaitingRoomPage(token, registration, wayIn, runningOrder, NowUtc, isStill)
        {
            Questions = await questions.SharedAsync(token, registration, NowUtc, cancellationToken) with { IsInWaitingRoom = true },
            Tables = await tables.FindAsync(registration, cancellationToken),
        });
    }

    /// <summary>Somebody on the waiting list says that they are there.</summary>
    [HttpPost(AttendeeLinks.WaitHereRoute)]
    public async Task<IActionResult> WaitHere(string token, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();

        return await lateSeats.WaitHereAsync(secret, cancellationToken) switch
        {
            LateSeatOutcome.UnknownLink => LinkGone(),
            LateSeatOutcome.Seated or LateSeatOutcome.WaitsHere or LateSeatOutcome.NotNow =>
                RedirectTo(AttendeeLinks.WaitingRoom(token)),
        };
    }

    [HttpPost]
    public Task<IActionResult> Join(string token, CancellationToken cancellationToken) =>
        LeadInAsync(token, RoomChoice.Room, cancellationToken);

    [HttpPost(AttendeeLinks.FallbackRoomRoute)]
    public Task<IActionResult> JoinFallback(string token, CancellationToken cancellationToken) =>
        LeadInAsync(token, RoomChoice.Fallback, cancellationToken);

    private bool WaitsForLateSeat(Registration registration) =>
        registration.State == RegistrationState.Waiting && registration.Edition.GivesLateSeatsAt(NowUtc);

    private async Task<IActionResult> ShowLateSeatAsync(
        string token, Registration registration, bool isStill, CancellationToken cancellationToken)
    {
        if (!isStill)
            Response.LoadAnew();
        var before = await waitingList.CountThereBeforeAsync(registration, cancellationToken);
        return View("LateSeat", new LateSeatPage(token, registration, before, NowUtc, isStill));
    }

    private async Task<IActionResult> LeadInAsync(string token, RoomChoice choice, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();

        return await desk.JoinAsync(secret, choice, registration => browser.Of(Request, registration), cancellationToken) switch
        {
            { Outcome: JoiningOutcome.LedIn, Address: { } address } => new LeadOutResult(address),
            { Outcome: JoiningOutcome.UnknownLink } => LinkGone(),
            { Outcome: JoiningOutcome.LedIn or JoiningOutcome.DoorsAreShut or JoiningOutcome.NoRoom or JoiningOutcome.NoSeat } =>
                RedirectTo(AttendeeLinks.WaitingRoom(token)),
        };
    }
}
