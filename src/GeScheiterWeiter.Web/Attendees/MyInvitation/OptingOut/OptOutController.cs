using GeScheiterWeiter.Common;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Invitations.Answers;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.MyInvitation.OptingOut;

/// <summary>
/// Ends all invitations to an address. A mail program presses the button by itself (RFC 8058), without having seen the page: the
/// secret in the address says enough, so there is no further token.
/// </summary>
[Route(InvitedLinks.OptOutRoute)]
public sealed class OptOutController(InvitationTokens tokens, RefusalDesk desk) : PersonalController
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret) && await tokens.FindAsync(secret, cancellationToken) is { } invitation
            ? View(new OptOutPage(token, invitation.State == InvitationState.OptedOut))
            : LinkGone();

    [HttpPost]
    [IgnoreAntiforgeryToken]
    public async Task<IActionResult> Create(
        string token, [FromForm(Name = OneClick.Field)] string? wish, CancellationToken cancellationToken)
    {
        if (wish != OneClick.Value)
            return BadRequest();
        return SecretToken.TryParse(token, out var secret) && await desk.OptOutAsync(secret, cancellationToken)
            ? View(nameof(Show), new OptOutPage(token, IsDone: true))
            : LinkGone();
    }
}
