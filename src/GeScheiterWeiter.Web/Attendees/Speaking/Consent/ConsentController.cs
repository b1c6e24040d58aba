using GeScheiterWeiter.Common;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.Speaking.Consent;

/// <summary>Where speakers say what of their talk may be kept, and take it back: with effect at once.</summary>
[Route(SpeakingLinks.ConsentRoute)]
public sealed class ConsentController(SpeakingTokens tokens, SpeakingReader reader, SpeakingDesk desk) : SpeakingController(tokens)
{
    [HttpGet]
    public async Task<IActionResult> Show(string token, Guid talk, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } part)
            return LinkGone();
        var parts = await reader.ReadAsync(part.EditionId, cancellationToken);
        return parts.Single(one => one.Id == part.SpeakerId).Talks.SingleOrDefault(told => told.Id == talk) is { } mine
            ? View(new ConsentPage(token, mine, part.Edition.TimeZone))
            : LinkGone();
    }

    [HttpPost]
    public async Task<IActionResult> Save(string token, Guid talk, ConsentForm form, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var secret) && await desk.ConsentAsync(secret, talk, form.Artefacts, cancellationToken)
            ? Back(token, SpeakingNews.Said)
            : LinkGone();
}
