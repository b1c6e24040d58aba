using GeScheiterWeiter.Common;
using GeScheiterWeiter.FormerSlugs;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Lessons;

/// <summary>Finds the slug by which a lesson is known today, given one it has had.</summary>
public sealed class LessonSlugReader(AppDb db, TimeProvider clock)
{
    /// <returns>Null: no lesson that may be seen has had it.</returns>
    public async Task<string?> FindAsync(string formerSlug, CancellationToken cancellationToken)
    {
        if (!Slug.IsValid(formerSlug))
            return null;
        var former = db.Set<FormerSlug>().Where(f => f.Kind == SlugKind.Lesson && f.Slug == formerSlug);
        return await db.Set<Lesson>().VisibleAt(clock.GetUtcNow().UtcDateTime)
            .Where(l => former.Any(f => f.OwnerId == l.Id))
            .Select(l => l.Slug)
            .SingleOrDefaultAsync(cancellationToken);
    }
}
