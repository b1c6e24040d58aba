using GeScheiterWeiter.Common;
using GeScheiterWeiter.DataRequests;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.OwnData.Erasing;

/// <summary>Everything under an address goes, and nothing brings it back.</summary>
[Route(OwnDataLinks.EraseRoute)]
public sealed class ErasingController(DataRequestDesk desk, DataErasure erasure) : OwnDataScopedController(desk)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        await FindAsync(token, cancellationToken) is { } request
            ? View(new ErasureQuestion(token, request.Email, await erasure.KeptAsync(request.Address, cancellationToken)))
            : LinkGone();

    [HttpPost]
    public async Task<IActionResult> Create(string token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret) && await erasure.EraseAsync(secret, cancellationToken)
            ? RedirectTo(OwnDataLinks.Erased)
            : LinkGone();
}
