using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Tables.Rounds;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.Tables;

/// <summary>Where somebody says that they are there for the tables, and is led to theirs.</summary>
[Route(AttendeeLinks.TablesRoute)]
[FormsLeadOut]
public sealed class TablesController(TableDesk desk, RegistrationTokens tokens, TimeProvider clock) : AttendeeController(tokens, clock)
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
        if (await desk.FindAsync(registration, cancellationToken) is not { } standing)
            return RedirectTo(AttendeeLinks.MyRegistration(token));

        if (!isStill && standing.IsIn)
            Response.LoadAnew();
        return View(new TablesPage(token, registration, standing, isStill));
    }

    [HttpPost(AttendeeLinks.ComeToTablesRoute)]
    public async Task<IActionResult> Come(
        string token, [FromForm(Name = "thema")] string? topic, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret)
            ? Answer(token, await desk.ComeAsync(secret, string.IsNullOrEmpty(topic) ? null : topic, cancellationToken))
            : LinkGone();

    [HttpPost(AttendeeLinks.LeaveTablesRoute)]
    public async Task<IActionResult> Leave(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret) ? Answer(token, await desk.LeaveAsync(secret, cancellationToken)) : LinkGone();

    [HttpPost]
    public async Task<IActionResult> Enter(string token, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();

        var entry = await desk.EnterAsync(secret, cancellationToken);
        return entry.Address is { } address ? new LeadOutResult(address) : Answer(token, entry.Outcome);
    }

    private IActionResult Answer(string token, TableOutcome outcome) => outcome switch
    {
        TableOutcome.Done or TableOutcome.NoTable => RedirectTo(AttendeeLinks.Tables(token)),
        TableOutcome.Closed => RedirectTo(AttendeeLinks.MyRegistration(token)),
        TableOutcome.UnknownTopic => BadRequest(),
        TableOutcome.UnknownLink => LinkGone(),
    };
}
