using GeScheiterWeiter.Common.Markup;

namespace GeScheiterWeiter.Tests.Common.Markup;

public sealed class MarkdownEscapeTests
{
    [Theory]
    [InlineData("Ein *Stern* und [ein Link](https://evil.example)")]
    [InlineData("# Keine Überschrift\n- keine Liste\n1. auch nicht\n> und kein Zitat")]
    [InlineData("<script>alert(1)</script> & so weiter | ~~x~~ `y` \\ _z_")]
    [InlineData("Erstens.\n\nZweitens: 3 + 4 = 7.\n===\n---")]
    public void Plain_text_reads_as_it_was_typed(string plain)
    {
        var text = MarkdownText.From(MarkdownEscape.Of(plain));

        Assert.Equal(Words(plain), Words(text.ToPlainText()));
        Assert.DoesNotContain(">ein Link<", text.Shown, StringComparison.Ordinal);
        Assert.DoesNotContain("<h", text.Shown, StringComparison.Ordinal);
        Assert.DoesNotContain("<li", text.Shown, StringComparison.Ordinal);
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
