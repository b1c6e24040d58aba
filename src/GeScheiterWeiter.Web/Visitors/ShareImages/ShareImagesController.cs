using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Visitors.Editions;
using GeScheiterWeiter.Web.Visitors.Speakers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

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
            ? await PictureAsync(
                new ShareWords(
                    card.Title,
                    card.Speakers.Count > 0
                        ? string.Join(" und ", card.Speakers.Select(NameAndOrganisation))
                        : GermanTime.Day(found.StartUtc, found.TimeZone),
                    found.Accent),
                card.Speakers, cancellationToken)
            : NotFound();
    }

    [HttpGet(VisitorLinks.SpeakerShareImageRoute)]
    public async Task<IActionResult> Speaker(string speaker, CancellationToken cancellationToken) =>
        Slug.IsValid(speaker) && await db.ReadSpeakerPageAsync(speaker, cancellationToken) is { } page
            ? await PictureAsync(
                new ShareWords(NameAndOrganisation(page.Speaker), page.Talks[0].Title, page.Talks[0].Edition.Accent),
                [page.Speaker], cancellationToken)
            : NotFound();

    private static string NameAndOrganisation(SpeakerCard speaker) =>
        speaker.Organisation is { Length: > 0 } organisation ? $"{speaker.Name} ({organisation})" : speaker.Name;

    private static string LineOf(Edition edition) => edition.State == EditionState.Cancelled
        ? "Abgesagt"
        : $"{GermanTime.Day(edition.StartUtc, edition.TimeZone)}, online und kostenlos";

    private async Task<IActionResult> PictureAsync(
        ShareWords words, IReadOnlyList<SpeakerCard> speakers, CancellationToken cancellationToken) =>
        Picture(words with { Portraits = await PortraitsAsync(speakers, cancellationToken) });

    /// <summary>In the order of the speakers, each in the largest size there is.</summary>
    private async Task<IReadOnlyList<byte[]>> PortraitsAsync(IReadOnlyList<SpeakerCard> speakers, CancellationToken cancellationToken)
    {
        string[] hashes = [.. speakers.Select(LargestPhotoOf).OfType<string>().Take(SharePortraits.Most)];
        if (hashes.Length == 0)
            return [];
        var found = await db.Set<PictureVariant>().AsNoTracking()
            .Where(variant => hashes.Contains(variant.Hash))
            .Select(variant => new { variant.Hash, variant.Content })
            .ToListAsync(cancellationToken);
        return [.. hashes.Select(hash => found.Find(variant => variant.Hash == hash)?.Content).OfType<byte[]>()];
    }

    private static string? LargestPhotoOf(SpeakerCard speaker) =>
        speaker.Photo?.Sizes.Where(size => size.Format == PictureFormat.Jpeg).MaxBy(size => size.Width)?.Hash;

    private FileContentResult Picture(ShareWords words) => File(ShareImage.Draw(words), "image/png");
}
