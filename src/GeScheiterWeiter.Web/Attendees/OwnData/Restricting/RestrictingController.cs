using GeScheiterWeiter.Common;
using GeScheiterWeiter.DataRequests;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.OwnData.Restricting;

/// <summary>Has the use of the person's registrations restricted, and lifts that.</summary>
[Route(OwnDataLinks.RestrictRoute)]
public sealed class RestrictingController(DataRequestDesk desk, UseRestriction restriction) : OwnDataScopedController(desk)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } request)
            return LinkGone();
        return await restriction.IsRestrictedAsync(request.Address, cancellationToken) is { } isRestricted
            ? View(new RestrictionQuestion(token, request.Email, isRestricted))
            : NotFound();
    }

    /// <param name="token">Of the request.</param>
    /// <param name="lift">What the button says that was pressed.</param>
    /// <param name="cancellationToken">Cancels.</param>
    [HttpPost]
    public async Task<IActionResult> Update(string token, [FromForm(Name = "lift")] bool lift, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret))
            return LinkGone();
        var isDone = lift
            ? await restriction.LiftAsync(secret, cancellationToken)
            : await restriction.RestrictAsync(secret, cancellationToken);
        if (!isDone)
            return LinkGone();

        TempData.Tell(lift ? OwnDataNews.RestrictionLifted : OwnDataNews.Restricted);
        return RedirectTo(OwnDataLinks.OwnData(token));
    }
}
