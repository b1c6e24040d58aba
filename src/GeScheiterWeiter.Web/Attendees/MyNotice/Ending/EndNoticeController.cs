using GeScheiterWeiter.Common;
using GeScheiterWeiter.NextEdition;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.MyNotice.Ending;

/// <summary>
/// Takes an address off the list. A mail program presses the button by itself (RFC 8058), without having seen the page: the secret
/// in the address says enough, so there is no further token. What has ended already is told the same.
/// </summary>
[Route(VisitorLinks.EndNoticeRoute)]
public sealed class EndNoticeController(NoticeTokens tokens, NoticeDesk desk) : PersonalController
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret) && await tokens.FindAsync(secret, cancellationToken) is not null
            ? View(new EndNoticePage(token, IsDone: false))
            : LinkGone();

    [HttpPost]
    [IgnoreAntiforgeryToken]
    public async Task<IActionResult> Delete(
        string token, [FromForm(Name = OneClick.Field)] string? wish, CancellationToken cancellationToken)
    {
        if (wish != OneClick.Value)
            return BadRequest();
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();

        await desk.EndAsync(secret, cancellationToken);
        return View(nameof(Show), new EndNoticePage(token, IsDone: true));
    }
}
