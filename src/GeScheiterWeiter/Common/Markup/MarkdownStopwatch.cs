using System.Diagnostics;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;

namespace GeScheiterWeiter.Common.Markup;

/// <summary>
/// Ends a parsing that takes too long. The parser cannot be cancelled from outside, but it asks everybody who is registered
/// with it at each line and at each mark: this one never takes anything and only looks at the time.
/// </summary>
internal sealed class MarkdownStopwatch : IMarkdownExtension
{
    private static readonly object Key = new();

    /// <summary>For one parsing.</summary>
    public static MarkdownParserContext Started()
    {
        var context = new MarkdownParserContext();
        context.Properties[Key] = Stopwatch.GetTimestamp();
        return context;
    }

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new AtEachLine());
        pipeline.InlineParsers.Insert(0, new AtEachMark());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void Look(MarkdownParserContext? context)
    {
        if (context?.Properties[Key] is long started && Stopwatch.GetElapsedTime(started) > MarkdownLimits.LongestTime)
            throw new MarkdownLimitException(MarkdownProblem.TakesTooLong);
    }

    private sealed class AtEachLine : BlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor)
        {
            Look(processor.Context);
            return BlockState.None;
        }
    }

    private sealed class AtEachMark : InlineParser
    {
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            Look(processor.Context);
            return false;
        }
    }
}
