using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Visitors.Editions;
using GeScheiterWeiter.Web.Visitors.Speakers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Visitors.ShareImages;

/// <summary>The pictures shown where a page of the site is shared. Drawn when asked for, then kept like the pages.</summary>
[CachePublicly]
[ResponseCache(Duration = SecondsKept, Location = ResponseCacheLocation.Any)]
public sealed class ShareImagesController(AppDb db) : VisitorController
{
    private const int SecondsKept = 3600;

    [HttpGet(VisitorLinks.ShareImage)]
    public IActionResult Site() =>
        Picture(new ShareWords(
            "Gescheitert. Gescheiter. Weiter.", "Geschichten aus der Verwaltung, online und kostenlos", EditionAccent.Coral));

    [HttpGet(VisitorLinks.EditionShareImageRoute)]
    public async Task<IActionResult> Edition(string edition, CancellationToken cancellationToken) =>
        await db.FindPublicEditionAsync(edition, cancellationToken) is { } found
            ? Picture(new ShareWords(found.Name, LineOf(found), found.Accent))
            : NotFound();

    [HttpGet(VisitorLinks.TalkShareImageRoute)]
    public async Task<IActionResult> Talk(string edition, string talk, CancellationToken cancellationToken)
    {
        if (await db.FindPublicEditionAsync(edition, cancellationToken) is not { } found)
            return NotFound();

        var talks = await db.ReadProgrammeAsync(found.Id, cancellationToken);
        return talks.Find(card => card.Slug == talk) is { } card
            ? Picture(new ShareWords(
                card.Title, card.Speakers.Count > 0 ? card.SpeakerNames : GermanTime.Day(found.StartUtc, found.TimeZone), found.Accent))
            : NotFound();
    }

    [HttpGet(VisitorLinks.SpeakerShareImageRoute)]
    public async Task<IActionResult> Speaker(string speaker, CancellationToken cancellationToken) =>
        Slug.IsValid(speaker) && await db.ReadSpeakerPageAsync(speaker, cancellationToken) is { } page
            ? Picture(new ShareWords(page.Speaker.Name, page.Talks[0].Title, page.Talks[0].Edition.Accent))
            : NotFound();

    private static string LineOf(Edition edition) => edition.State == EditionState.Cancelled
        ? "Abgesagt"
        : $"{GermanTime.Day(edition.StartUtc, edition.TimeZone)}, online und kostenlos";

    private FileContentResult Picture(ShareWords words) => File(ShareImage.Draw(words), "image/png");
}
