using GeScheiterWeiter.Common;
using GeScheiterWeiter.Common.Markup;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Storage.Markup;

/// <summary>
/// Renders anew what an earlier version of the renderer has made. What is shown is never rendered while somebody waits for it.
/// </summary>
public sealed class MarkdownBackfill<T>(AppDb db) : IBackfill
    where T : class, IKeepsMarkdown<T>
{
    private const int AtOnce = 50;

    public TimeSpan Interval => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await RenderSomeAsync(cancellationToken) > 0)
            db.ChangeTracker.Clear();
    }

    private async Task<int> RenderSomeAsync(CancellationToken cancellationToken)
    {
        var key = db.Model.FindEntityType(typeof(T))!.FindPrimaryKey()!.Properties[0].Name;
        var some = await db.Set<T>().Where(T.IsRenderedBefore(MarkdownRenderer.Version))
            .OrderBy(one => EF.Property<object>(one, key)).Take(AtOnce).ToListAsync(cancellationToken);
        foreach (var one in some)
            one.RenderAnew();
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody is writing in one of them right now, with the renderer of today.
            return 0;
        }

        return some.Count;
    }
}
