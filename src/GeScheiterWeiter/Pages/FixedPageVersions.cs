using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Pages;

/// <summary>Keeps the wordings of the pages people agree to.</summary>
public sealed class FixedPageVersions(AppDb db, TimeProvider clock)
{
    /// <summary>Keeps a wording that is new on its page; the same as before is none. Call it inside the save that puts it there.</summary>
    public async Task KeepAsync(FixedPageKind kind, string source, CancellationToken cancellationToken)
    {
        if (!kind.IsAgreedTo)
            return;
        var last = await db.Set<FixedPageVersion>().Where(v => v.Slug == kind.Slug).OrderByDescending(v => v.Number)
            .FirstOrDefaultAsync(cancellationToken);
        if (last?.Source == source)
            return;

        db.Add(new FixedPageVersion
        {
            Slug = kind.Slug,
            Number = (last?.Number ?? 0) + 1,
            Source = source,
            SinceUtc = clock.GetUtcNow().UtcDateTime,
        });
    }

    /// <returns>The number of the wording that stood on the page then; null where none was kept yet.</returns>
    public Task<int?> NumberAtAsync(FixedPageKind kind, DateTime utc, CancellationToken cancellationToken) =>
        db.Set<FixedPageVersion>().Where(v => v.Slug == kind.Slug && v.SinceUtc <= utc).OrderByDescending(v => v.Number)
            .Select(v => (int?)v.Number).FirstOrDefaultAsync(cancellationToken);
}
