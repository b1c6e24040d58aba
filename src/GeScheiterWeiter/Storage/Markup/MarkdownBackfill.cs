using System.Linq.Expressions;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Storage.Backfills;

namespace GeScheiterWeiter.Storage.Markup;

/// <summary>
/// Renders anew what an earlier version of the renderer has made. What is shown is never rendered while somebody waits for it.
/// </summary>
public sealed class MarkdownBackfill<T>(AppDb db) : RowBackfill<T>(db)
    where T : class, IKeepsMarkdown<T>
{
    public override TimeSpan Interval => TimeSpan.FromHours(1);

    protected override int AtOnce => 50;

    protected override Expression<Func<T, bool>> IsOld => T.IsRenderedBefore(MarkdownRenderer.Version);

    protected override void MakeAnew(T row) => row.RenderAnew();
}
