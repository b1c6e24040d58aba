using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Talks;

/// <summary>Finds the slug by which something is known today, given one it has or has had.</summary>
public sealed class CurrentSlugReader(AppDb db)
{
    /// <returns>Null: there is no such edition, or it is a draft and drafts are not meant.</returns>
    public async Task<string?> EditionAsync(string slug, bool withDrafts, CancellationToken cancellationToken)
    {
        if (!Slug.IsValid(slug))
            return null;
        var editions = db.Set<Edition>().Where(e => withDrafts || e.State != EditionState.Draft);
        return await editions.Where(e => e.Slug == slug).Select(e => e.Slug).SingleOrDefaultAsync(cancellationToken)
            ?? await editions
                .Where(e => db.Set<FormerSlug>().Any(f => f.Kind == SlugKind.Edition && f.Slug == slug && f.OwnerId == e.Id))
                .Select(e => e.Slug).SingleOrDefaultAsync(cancellationToken);
    }

    /// <param name="editionSlug">The edition's slug of today.</param>
    /// <param name="slug">One the talk has or has had.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null: the edition has no such talk.</returns>
    public async Task<string?> TalkAsync(string editionSlug, string slug, CancellationToken cancellationToken)
    {
        if (!Slug.IsValid(slug))
            return null;
        var talks = db.Set<Talk>().Where(t => t.Edition.Slug == editionSlug);
        return await talks.Where(t => t.Slug == slug).Select(t => t.Slug).SingleOrDefaultAsync(cancellationToken)
            ?? await talks
                .Where(t => db.Set<FormerSlug>()
                    .Any(f => f.Kind == SlugKind.Talk && f.EditionId == t.EditionId && f.Slug == slug && f.OwnerId == t.Id))
                .Select(t => t.Slug).SingleOrDefaultAsync(cancellationToken);
    }

    /// <returns>Null: there is no such speaker, or they only stand in drafts.</returns>
    public async Task<string?> SpeakerAsync(string slug, CancellationToken cancellationToken)
    {
        if (!Slug.IsValid(slug))
            return null;
        var speakers = db.Set<Speaker>().Where(s => s.Talks.Any(t => t.Talk.Edition.State != EditionState.Draft));
        return await speakers.Where(s => s.Slug == slug).Select(s => s.Slug).SingleOrDefaultAsync(cancellationToken)
            ?? await speakers
                .Where(s => db.Set<FormerSlug>().Any(f => f.Kind == SlugKind.Speaker && f.Slug == slug && f.OwnerId == s.Id))
                .Select(s => s.Slug).SingleOrDefaultAsync(cancellationToken);
    }
}
