using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Visitors.Editions;

/// <summary>The editions a visitor may know of: all but drafts.</summary>
public static class PublicEditions
{
    public static IQueryable<Edition> WithSeatsOfPublicEditions(this AppDb db) =>
        db.Set<Edition>().AsNoTracking().Include(e => e.Seats).Where(e => e.State != EditionState.Draft);

    /// <summary>Null for what is no slug, for unknown editions and for drafts.</summary>
    public static async Task<Edition?> FindPublicEditionAsync(this AppDb db, string slug, CancellationToken cancellationToken) =>
        Slug.IsValid(slug) ? await db.WithSeatsOfPublicEditions().SingleOrDefaultAsync(e => e.Slug == slug, cancellationToken) : null;
}
