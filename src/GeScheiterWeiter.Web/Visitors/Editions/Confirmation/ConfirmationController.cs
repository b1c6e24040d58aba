using GeScheiterWeiter.Common;
using GeScheiterWeiter.Invitations.Codes;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Editions.Confirmation;

/// <summary>The mailed link shows a page; only its button confirms. Mail gateways open links, but press no buttons.</summary>
[Route(VisitorLinks.ConfirmationRoute)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ConfirmationController(
    CodeConfirmationDesk confirmations, ConfirmationDesk letters, RegistrationTokens tokens, InvitationCodes codes, TimeProvider clock)
    : VisitorController
{
    [HttpGet]
    public Task<IActionResult> Show(string token, CancellationToken cancellationToken) => PageAsync(token, cancellationToken);

    [HttpPost]
    public async Task<IActionResult> Create(string token, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();

        var confirmation = await confirmations.ConfirmAsync(secret, cancellationToken);
        return confirmation.Outcome switch
        {
            ConfirmationOutcome.Seated or ConfirmationOutcome.Waiting or ConfirmationOutcome.AwaitingApproval
                when confirmation.PersonalPage is { } personalPage => RedirectTo(AttendeeLinks.MyRegistration(personalPage.ToString())),
            // The button was pressed twice: it leads to where the first time led.
            ConfirmationOutcome.AlreadyConfirmed when confirmation.PersonalPage is { } personalPage =>
                ToMyRegistration(personalPage.ToString(), News.AlreadyConfirmed),
            ConfirmationOutcome.StillWaiting when confirmation.PersonalPage is { } personalPage =>
                ToMyRegistration(personalPage.ToString(), News.StillWaiting),
            ConfirmationOutcome.UnknownLink => LinkGone(),
            ConfirmationOutcome.Seated or ConfirmationOutcome.Waiting or ConfirmationOutcome.AwaitingApproval
                or ConfirmationOutcome.AlreadyConfirmed or ConfirmationOutcome.StillWaiting or ConfirmationOutcome.LinkExpired
                or ConfirmationOutcome.TooLate or ConfirmationOutcome.NotOpen =>
                await PageAsync(token, cancellationToken),
        };
    }

    [HttpPost(VisitorLinks.NewConfirmationLetterRoute)]
    public async Task<IActionResult> NewLetter(string token, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();

        return await letters.SendNewLetterAsync(secret, cancellationToken) switch
        {
            NewLetterOutcome.Sent or NewLetterOutcome.CoolingDown => View("LetterSent"),
            NewLetterOutcome.AlreadyConfirmed or NewLetterOutcome.TooLate => await PageAsync(token, cancellationToken),
            NewLetterOutcome.UnknownLink => LinkGone(),
        };
    }

    private StatusCodeResult LinkGone() => StatusCode(StatusCodes.Status410Gone);

    private async Task<IActionResult> PageAsync(string token, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret)
            || await tokens.FindAsync(secret, TokenPurpose.Confirmation, cancellationToken) is not { } found)
            return LinkGone();

        return View(nameof(Show), new ConfirmationPage(token, found, clock.GetUtcNow().UtcDateTime)
        {
            Code = await codes.FindAsync(found.SignUp?.InvitationCode, cancellationToken),
        });
    }
}
