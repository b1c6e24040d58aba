using GeScheiterWeiter.Common;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Attendees.Speaking.Slides;

/// <summary>The slides for whoever tells the talk, whether others may see them or not; to be saved, never a page of ours.</summary>
[Sandboxed]
public sealed class TalkSlidesFileController(AppDb db, SpeakingDesk desk) : PersonalController
{
    [HttpGet(SpeakingLinks.SlidesFileRoute)]
    public async Task<IActionResult> Show(string token, Guid talk, CancellationToken cancellationToken)
    {
        if (!SecretToken.TryParse(token, out var secret) || await desk.FindTellingAsync(secret, talk, cancellationToken) is null)
            return LinkGone();
        return await db.Set<TalkSlides>().Where(s => s.TalkId == talk).Select(s => s.Content)
            .SingleOrDefaultAsync(cancellationToken) is { } content
            ? File(content, "application/pdf", "folien.pdf")
            : NotFound();
    }
}
