using System.Linq.Expressions;

namespace GeScheiterWeiter.Storage.Markup;

/// <summary>Something that keeps texts written in Markdown, rendered when they were saved.</summary>
public interface IKeepsMarkdown<TSelf>
{
    /// <summary>Which rows hold a text rendered by an earlier version of the renderer.</summary>
    static abstract Expression<Func<TSelf, bool>> IsRenderedBefore(int version);

    void RenderAnew();
}
