using GeScheiterWeiter.Common;
using GeScheiterWeiter.DataRequests;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.OwnData.EndingLetters;

/// <summary>Objects to further letters.</summary>
[Route(OwnDataLinks.EndLettersRoute)]
public sealed class EndingLettersController(DataRequestDesk desk, LetterEnding ending) : OwnDataScopedController(desk)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, CancellationToken cancellationToken) =>
        await FindAsync(token, cancellationToken) is { } request ? View(new OwnDataQuestion(token, request.Email)) : LinkGone();

    [HttpPost]
    public async Task<IActionResult> Create(string token, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret) || !await ending.EndAsync(secret, cancellationToken))
            return LinkGone();

        TempData.Tell(OwnDataNews.LettersEnded);
        return RedirectTo(OwnDataLinks.OwnData(token));
    }
}
