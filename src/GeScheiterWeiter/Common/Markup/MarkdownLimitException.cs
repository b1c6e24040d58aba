namespace GeScheiterWeiter.Common.Markup;

/// <summary>Ends a rendering that has reached a limit. It never leaves the renderer.</summary>
internal sealed class MarkdownLimitException(MarkdownProblem problem) : Exception($"Rendering reached a limit: {problem}.")
{
    public MarkdownProblem Problem => problem;
}
