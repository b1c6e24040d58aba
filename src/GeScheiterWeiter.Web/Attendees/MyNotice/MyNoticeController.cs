using GeScheiterWeiter.Common;
using GeScheiterWeiter.NextEdition;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.MyNotice;

/// <summary>The mailed link shows how things stand; only its button confirms. Mail gateways open links, but press no buttons.</summary>
[Route(VisitorLinks.NoticeRoute)]
public sealed class MyNoticeController(NoticeTokens tokens, NoticeDesk desk) : PersonalController
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret) && await tokens.FindAsync(secret, cancellationToken) is { } request
            ? View(new MyNoticePage(token, request.Email, request.IsConfirmed))
            : LinkGone();

    [HttpPost]
    public async Task<IActionResult> Create(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret) && await desk.ConfirmAsync(secret, cancellationToken)
            ? RedirectTo(VisitorLinks.Notice(token))
            : LinkGone();
}
