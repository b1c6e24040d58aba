using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared.Pictures;
using GeScheiterWeiter.Web.Visitors.Editions;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Visitors.Speakers;

public static class SpeakerReader
{
    /// <summary>Null for somebody unknown, and for somebody who so far only stands in drafts.</summary>
    public static async Task<SpeakerPage?> ReadSpeakerPageAsync(this AppDb db, string slug, CancellationToken cancellationToken)
    {
        var talks = await db.Set<TalkSpeaker>().AsNoTracking()
            .Where(s => s.Speaker.Slug == slug && s.Talk.Edition.State != EditionState.Draft)
            .OrderByDescending(s => s.Talk.Edition.StartUtc).ThenBy(s => s.Talk.Order)
            .Select(s => new SpeakersTalk(s.Talk.Title, s.Talk.Slug, s.Talk.Edition))
            .ToListAsync(cancellationToken);
        if (talks.Count == 0)
            return null;

        var page = await db.Set<Speaker>().AsNoTracking()
            .Where(s => s.Slug == slug)
            .Select(s => new SpeakerPage(
                new SpeakerCard(
                    s.Name,
                    s.Slug,
                    s.Role,
                    s.Organisation,
                    s.Side,
                    s.Photo == null
                        ? null
                        : new PictureView(
                            s.Photo.AltText,
                            s.Photo.Variants.OrderBy(v => v.Width)
                                .Select(v => new PictureSize(v.Hash, v.Format, v.Width, v.Height)).ToList())),
                s.Biography,
                s.Links,
                new List<SpeakersTalk>()))
            .SingleAsync(cancellationToken);
        return page with { Talks = talks };
    }
}
