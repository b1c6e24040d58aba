using System.Text.RegularExpressions;
using CsCheck;
using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Common.Markup;

public sealed partial class MarkdownTextTests
{
    private static readonly HashSet<string> Allowed =
        [
            "p", "br", "strong", "em", "ul", "ol", "li", "a", "blockquote", "h2", "h3", "h4", "hr", "code", "pre", "table", "thead",
            "tbody", "tr", "th", "td",
        ];

    [Theory]
    [InlineData("Ein **großer** Abend.", "<p>Ein <strong>großer</strong> Abend.</p>\n")]
    [InlineData("- eins\n- zwei", "<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>\n")]
    [InlineData("## Ablauf", "<h2>Ablauf</h2>\n")]
    [InlineData("https://www.stadt.example", "<p><a href=\"https://www.stadt.example\">https://www.stadt.example</a></p>\n")]
    public void Markdown_becomes_html(string source, string html)
    {
        var text = MarkdownText.From(source);

        Assert.Null(text.Problem);
        Assert.Equal((source, html, html), (text.Source, text.Html, text.Shown));
    }

    [Theory]
    [InlineData("# Eins\n\n##### Fünf", "Eins Fünf")]
    [InlineData("![Der Saal](https://bilder.example/saal.jpg)", "Der Saal")]
    [InlineData("[![Der Saal](https://bilder.example/saal.jpg)](https://www.stadt.example)", "Der Saal")]
    [InlineData("[](https://www.stadt.example)", "https://www.stadt.example")]
    public void What_a_page_has_no_place_for_keeps_its_words(string source, string words) =>
        Assert.Equal(words, MarkdownText.From(source).ToPlainText());

    [Theory]
    [InlineData("Halb**fett** und\nzwei Zeilen", "Halbfett und zwei Zeilen")]
    [InlineData("a|b\n-|-\n1|2", "a b 1 2")]
    [InlineData("1 < 2 & „drei“ <b>", "1 < 2 & „drei“ <b>")]
    [InlineData("[Programm](https://www.stadt.example/?a=1&b=%3E)", "Programm")]
    public void The_words_alone_are_on_one_line(string source, string words) =>
        Assert.Equal(words, MarkdownText.From(source).ToPlainText());

    public static TheoryData<string, string> Costly => new()
    {
        { "a table of 60 KB", Table(columns: 10_000, rows: 10_000, row: "|b\n") },
        { "a table of 19.8 KB that a description may hold", Table(columns: 3_300, rows: 3_300, row: "|b\n") },
        { "a table whose rows hide behind form feeds", Table(columns: 5_000, rows: 5_000, row: "|b\n\f\n") },
        { "a table whose rows hide behind carriage returns", Table(columns: 5_000, rows: 5_000, row: "|b\r") },
        { "a table in a quote", Table(columns: 5_000, rows: 5_000, row: "|b\n").Replace("\n", "\n> ", StringComparison.Ordinal) },
        { "141 characters of nested lists", string.Concat(Enumerable.Repeat("- ", 70)) + "a" },
        { "130 nested quotes", new string('>', 130) + " a" },
        { "60 KB of quotes", new string('>', 60_000) },
        { "60 KB of list marks", Repeated("1. ", 60_000) },
        { "60 KB of open brackets", new string('[', 60_000) },
        { "60 KB of open pictures", Repeated("![a", 60_000) },
        { "60 KB of links that never end", Repeated("[](", 60_000) },
        { "60 KB of open emphasis", Repeated("*a **a ", 60_000) },
        { "60 KB of emphasis in cells", Repeated("|*a ", 60_000) },
        { "60 KB of marks to and fro", Repeated("*_", 60_000) },
        { "60 KB of sections of no use", Repeated("<![CDATA[", 60_000) },
        { "a long address repeated", "[a]: https://e.example/" + new string('x', 30_000) + "\n\n" + Repeated("[a]", 29_000) },
        { "60 KB of empty items", Repeated("-\n", 60_000) },
        { "one too many", new string('x', MarkdownLimits.LongestText + 1) },
    };

    [Theory, MemberData(nameof(Costly))]
    public void A_costly_text_never_costs_much(string what, string source)
    {
        var (text, milliseconds, bytes) = Measured(source);

        // A fast machine may be done with some of them before the time is up: that is as good as a refusal.
        Assert.True(text.Problem is not null || milliseconds < MarkdownLimits.LongestTime.TotalMilliseconds, what + " is rendered");
        Assert.True(milliseconds < 20 * MarkdownLimits.LongestTime.TotalMilliseconds, $"{what} takes {milliseconds} ms");
        Assert.True(bytes < 100_000_000, $"{what} takes {bytes:N0} bytes");
        Assert.InRange(text.Shown.Length, 1, 10 * source.Length);
    }

    /// <summary>Every mark Markdown knows, in any mixture and number: what holds for the known attacks holds for the next one.</summary>
    [Fact]
    public void Any_mixture_of_marks_is_rendered_or_refused_in_bounds_and_stays_harmless()
    {
        var marks = Gen.OneOf(
            "*", "_", "**", "`", "``", "[", "]", "(", ")", "![", "](", "<", ">", "> ", "- ",
            "1. ", "+ ", "#", "## ", "|", "|-", "|-|-|\n", "~", "\\", "&", "&amp;", "&#x41;",
            "\n", "\n\n", "  \n", "\r", "\t", "    ", "a", "Wort ", "ß", "😀", "\0", "\u00a0", "\f", "\ud83d",
            "https://e.example/", "www.", "mailto:", "<b>", "<script>", "javascript:", "---\n", "```\n",
            "[a]: /b\n", "<!--", "<?", "<![CDATA[", "{{Name}}", "\"", "'", "data-hostile");
        var texts =
            from piece in marks.Array[1, 12]
            from count in Gen.Int[1, 400]
            from tail in marks.Array[0, 12]
            select string.Concat(Enumerable.Repeat(string.Concat(piece), count)) + string.Concat(tail);

        texts.Sample(
            source =>
            {
                var (text, milliseconds, bytes) = Measured(source);
                Assert.True(
                    milliseconds < 20 * MarkdownLimits.LongestTime.TotalMilliseconds && bytes < 200_000_000,
                    $"{milliseconds} ms, {bytes:N0} bytes");
                Assert.True(Tag().Matches(text.Shown).All(tag => Allowed.Contains(tag.Groups["name"].Value)), text.Shown);
                Assert.DoesNotContain("javascript:", Attribute().Matches(text.Shown).Select(match => match.Value.ToLowerInvariant()));
                Assert.DoesNotContain('<', text.ToPlainText().Replace("<", "", StringComparison.Ordinal));
            },
            iter: 400,
            threads: 2);
    }

    [Fact]
    public void A_text_that_cannot_be_rendered_is_shown_as_it_was_typed()
    {
        var text = MarkdownText.From(new string('>', 130) + " **a** <b> &\nEnde");

        Assert.Equal(MarkdownProblem.TooDeep, text.Problem);
        Assert.Equal("<p>" + string.Concat(Enumerable.Repeat("&gt;", 130)) + " **a** &lt;b&gt; &amp;<br>\nEnde</p>", text.Shown);
    }

    [Fact]
    public void Hostile_markdown_stays_text()
    {
        var text = MarkdownText.From(Hostile.Markdown);

        Assert.DoesNotContain("<b", text.Shown, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text.Shown, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", text.Shown, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript:", text.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_refused_a_text_that_people_write()
    {
        var list = string.Concat(Enumerable.Range(0, 6).Select(depth => new string(' ', 2 * depth) + "- Punkt\n"));
        var table = Table(columns: 6, rows: 100, row: "| eins | zwei | drei | vier | fünf | **sechs** |\n");
        var prose = string.Concat(
            Enumerable.Repeat("Ein *Absatz*, wie ihn **Menschen** schreiben, mit [einem Link](https://www.stadt.example).\n\n", 600));

        Assert.Null(MarkdownText.From(list + "\n\n" + table + "\n\n" + prose[..40_000]).Problem);
    }

    private static string Table(int columns, int rows, string row) =>
        Repeated("|a", 2 * columns) + "|\n" + Repeated("|-", 2 * columns) + "|\n"
        + string.Concat(Enumerable.Repeat(row, Math.Min(rows, (MarkdownLimits.LongestText - (4 * columns) - 4) / row.Length)));

    private static string Repeated(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));

    private static (MarkdownText Text, double Milliseconds, long Bytes) Measured(string source)
    {
        var (started, before) = (System.Diagnostics.Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        var text = MarkdownText.From(source);
        return (text, System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalMilliseconds,
            GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [GeneratedRegex("</?(?<name>[a-z0-9]+)")]
    private static partial Regex Tag();

    [GeneratedRegex("href=\"[^\"]*\"")]
    private static partial Regex Attribute();
}
