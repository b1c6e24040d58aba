using GeScheiterWeiter.Common;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Web.Shared;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Attendees.Speaking;

/// <summary>For whoever holds the link of a speaker's page.</summary>
public abstract class SpeakingController(SpeakingTokens tokens) : PersonalController
{
    /// <summary>What the edition is called, for the title of a page.</summary>
    public const string EditionName = "EditionName";

    /// <summary>Speaker and edition the link stands for; null when it opens nothing.</summary>
    protected async Task<SpeakingToken?> FindAsync(string token, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret) || await tokens.FindAsync(secret, cancellationToken) is not { } part)
            return null;
        ViewData["Accent"] = "accent-" + part.Edition.Accent.ToString().ToLowerInvariant();
        ViewData["NoIndex"] = true;
        ViewData[EditionName] = part.Edition.Name;
        return part;
    }

    protected IActionResult Back(string token, SpeakingNews news)
    {
        TempData.Tell(news);
        return RedirectTo(SpeakingLinks.MyPage(token));
    }
}
