using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.Editions.SignUp.LetterSent;

/// <summary>Where the form leads to, whatever has become of it: the letter says the rest.</summary>
[Route(VisitorLinks.SignUpSentRoute)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SignUpSentController(AppDb db) : VisitorController
{
    [HttpGet]
    public async Task<IActionResult> Show(string edition, CancellationToken cancellationToken) =>
        await db.FindPublicEditionAsync(edition, cancellationToken) is { } found
            ? View("Sent", new LetterSentPage(found, VisitorLinks.SignUp(found.Slug)))
            : NotFound();
}
