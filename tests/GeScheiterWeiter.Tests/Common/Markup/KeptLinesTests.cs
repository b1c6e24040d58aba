using GeScheiterWeiter.Common.Markup;

namespace GeScheiterWeiter.Tests.Common.Markup;

public sealed class KeptLinesTests
{
    [Theory]
    [InlineData("Eins.\nZwei.", "<p>Eins.<br>\nZwei.</p>\n")]
    [InlineData("Eins.\r\nZwei.", "<p>Eins.<br>\nZwei.</p>\n")]
    [InlineData("Eins.\n**Zwei.**", "<p>Eins.<br>\n<strong>Zwei.</strong></p>\n")]
    [InlineData("Eins.\n\nZwei.", "<p>Eins.</p>\n<p>Zwei.</p>\n")]
    [InlineData("## Eins\nZwei.", "<h2>Eins</h2>\n<p>Zwei.</p>\n")]
    [InlineData("Eins:\n- Zwei\n- Drei", "<p>Eins:</p>\n<ul>\n<li>Zwei</li>\n<li>Drei</li>\n</ul>\n")]
    [InlineData("1. Eins\n2. Zwei", "<ol>\n<li>Eins</li>\n<li>Zwei</li>\n</ol>\n")]
    [InlineData(
        "| A | B |\n|---|---|\n| 1 | 2 |",
        "<table>\n<thead>\n<tr>\n<th>A</th>\n<th>B</th>\n</tr>\n</thead>\n"
        + "<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n")]
    public void A_line_stays_a_line_and_what_begins_a_block_begins_one(string source, string html)
    {
        var text = KeptLines.Rendered(source);

        Assert.Equal((source, html), (text.Source, text.Html));
    }
}
