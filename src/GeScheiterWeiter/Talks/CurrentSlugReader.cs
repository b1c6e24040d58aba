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
    public Task<string?> EditionAsync(string slug, bool withDrafts, CancellationToken cancellationToken) =>
        FindAsync(
            SlugKind.Edition,
            db.Set<Edition>().Where(e => withDrafts || e.State != EditionState.Draft).Select(e => new Named { Id = e.Id, Slug = e.Slug }),
            slug, cancellationToken);

    /// <param name="editionSlug">The edition's slug of today.</param>
    /// <param name="slug">One the talk has or has had.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Null: the edition has no such talk.</returns>
    public Task<string?> TalkAsync(string editionSlug, string slug, CancellationToken cancellationToken) =>
        FindAsync(
            SlugKind.Talk,
            db.Set<Talk>().Where(t => t.Edition.Slug == editionSlug).Select(t => new Named { Id = t.Id, Slug = t.Slug }),
            slug, cancellationToken);

    /// <returns>Null: there is no such speaker, or they only stand in drafts.</returns>
    public Task<string?> SpeakerAsync(string slug, CancellationToken cancellationToken) =>
        FindAsync(
            SlugKind.Speaker,
            db.Set<Speaker>().Where(s => s.Talks.Any(t => t.Talk.Edition.State != EditionState.Draft))
                .Select(s => new Named { Id = s.Id, Slug = s.Slug }),
            slug, cancellationToken);

    /// <summary>What has the slug comes before what has had it.</summary>
    private async Task<string?> FindAsync(SlugKind kind, IQueryable<Named> things, string slug, CancellationToken cancellationToken)
    {
        if (!Slug.IsValid(slug))
            return null;

        var former = db.Set<FormerSlug>().Where(f => f.Kind == kind && f.Slug == slug);
        return await things.Where(t => t.Slug == slug).Select(t => t.Slug).SingleOrDefaultAsync(cancellationToken)
            ?? await things.Where(t => former.Any(f => f.OwnerId == t.Id)).Select(t => t.Slug).SingleOrDefaultAsync(cancellationToken);
    }

    private sealed class Named
    {
        public required Guid Id { get; init; }

        public required string Slug { get; init; }
    }
}
