using System.Text.RegularExpressions;

namespace GeScheiterWeiter.Common.Markup;

/// <summary>Easy language: every line of the text is a line on the page.</summary>
public static partial class KeptLines
{
    public static MarkdownText Rendered(string source) => MarkdownText.From(source, Of(source));

    /// <summary>The same text as Markdown that breaks its lines where they end.</summary>
    public static string Of(string markdown) => LineEnd().Replace(markdown.ReplaceLineEndings("\n"), "  \n");

    /// <summary>The end of a line that another line follows. Before what begins a block of its own the spaces say nothing.</summary>
    [GeneratedRegex(@"(?<=\S)\n(?=[^\n])")]
    private static partial Regex LineEnd();
}
