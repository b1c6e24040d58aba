using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Pages;

/// <summary>Keeps what the site ships as the text of a page people agree to, where organizers have not written their own.</summary>
public sealed class ShippedPageVersions(AppDb db, FixedPageVersions versions) : IBackfill
{
    public TimeSpan Interval => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var kind in FixedPageKind.All.Where(kind => kind.IsAgreedTo))
        {
            await db.WriteAsync(
                async () =>
                {
                    var own = await db.Set<FixedPage>().AsNoTracking().SingleOrDefaultAsync(p => p.Slug == kind.Slug, cancellationToken);
                    await versions.KeepAsync(kind, own?.Text.Source ?? kind.ShippedMarkdown(), cancellationToken);
                },
                cancellationToken);
        }
    }
}
