using System.Buffers;

namespace GeScheiterWeiter.Common.Markup;

/// <summary>
/// How much a Markdown text may ask of the machine. A table is filled up to its longest row, so that a few kilobytes can
/// become millions of cells: that is counted before anything is built.
/// </summary>
public static class MarkdownLimits
{
    public const int LongestText = 60_000;
    public const int LongestHtml = 200_000;
    public const int MostCells = 2_000;

    /// <summary>A list in a list counts twice: the list, and its item.</summary>
    public const int DeepestNesting = 48;

    /// <summary>What may stand in the line below a table's head, within a quote or a list as well.</summary>
    private static readonly SearchValues<char> MarksBelowAHead = SearchValues.Create("|-: \t>*+0123456789.)");

    public static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(2);

    /// <summary>What can be said before the text is read as Markdown; null when it may be.</summary>
    internal static MarkdownProblem? ProblemOf(string markdown)
    {
        if (markdown.Length > LongestText)
            return MarkdownProblem.TextTooLong;
        return CellsOf(markdown) > MostCells ? MarkdownProblem.TableTooLarge : null;
    }

    /// <summary>At least as many cells as the tables of the text can have: rows times the widest row, block by block.</summary>
    private static long CellsOf(string markdown)
    {
        var cells = 0L;
        var block = new TableBlock();
        // Split as the parser does: what else Unicode calls a line end would hide rows from this count.
        var lines = markdown.Replace("\r\n", "\n", StringComparison.Ordinal).AsSpan();
        foreach (var range in lines.SplitAny('\n', '\r'))
        {
            var line = lines[range];
            if (line.Trim(" \t").IsEmpty)
            {
                cells += block.Cells;
                block = new TableBlock();
            }
            else
            {
                block.Add(line);
            }
        }

        return cells + block.Cells;
    }

    /// <summary>Lines without an empty one between them. They are a table where one of them draws the line below its head.</summary>
    private struct TableBlock
    {
        private long _rows;
        private long _widest;
        private bool _hasHead;

        public readonly long Cells => _hasHead ? _rows * _widest : 0;

        public void Add(ReadOnlySpan<char> line)
        {
            var pipes = line.Count('|');
            _rows++;
            _widest = Math.Max(_widest, pipes + 1);
            _hasHead |= pipes > 0 && line.Contains('-') && !line.ContainsAnyExcept(MarksBelowAHead);
        }
    }
}
