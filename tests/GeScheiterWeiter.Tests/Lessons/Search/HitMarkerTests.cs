using GeScheiterWeiter.Common;
using GeScheiterWeiter.Lessons.Search;

namespace GeScheiterWeiter.Tests.Lessons.Search;

public sealed class HitMarkerTests
{
    [Theory]
    [InlineData("über", "Der Uebergang war lang", "Der [Ueber]gang war lang")]
    [InlineData("uebergang", "Der Übergang war lang", "Der [Übergang] war lang")]
    [InlineData("ubergang", "Der Uebergang, der Übergang", "Der [Uebergang], der [Übergang]")]
    [InlineData("strasse", "Die Straße, die STRASSE", "Die [Straße], die [STRASSE]")]
    [InlineData("straße", "die Strasse", "die [Strasse]")]
    [InlineData("as", "Maß und Maße", "M[aß] und M[aß]e")]
    [InlineData("ß", "Maß", "Ma[ß]")]
    [InlineData("cafe", "im Cafe\u0301 am Platz", "im [Cafe\u0301] am Platz")]
    [InlineData("finanz", "die ﬁnanzielle Lage", "die [ﬁnanz]ielle Lage")]
    [InlineData("vergabe amt", "Das Amt und die Vergabe", "Das [Amt] und die [Vergabe]")]
    [InlineData("gaberecht vergabe", "Vergaberecht", "[Vergaberecht]")]
    [InlineData("50", "50 % und 500", "[50] % und [50]0")]
    [InlineData("😀", "gut 😀😀!", "gut [😀😀]!")]
    [InlineData("aal", "Aal und Saal", "[Aal] und S[aal]")]
    [InlineData("nichts", "Hier steht es nicht", "Hier steht es nicht")]
    public void A_hit_is_marked_where_it_was_written(string query, string text, string expected)
    {
        Assert.Equal(expected, Written(HitMarker.Mark(text, FoldedText.Words(query))));
    }

    [Fact]
    public void What_a_search_finds_is_marked()
    {
        string[] texts =
        [
            "Müller-Lüdenscheidt", "Fuß, Füße, Fueße", "L’Été à Zürich", "Łódź", "naïve Ærø", "Groß\u00adstadt", "İstanbul", "a\u0300o",
        ];

        foreach (var text in texts)
        {
            foreach (var word in FoldedText.Words(text))
            {
                Assert.Contains(word, FoldedText.Searchable(1000, text), StringComparison.Ordinal);
                Assert.Contains(HitMarker.Mark(text, [word]), part => part.IsHit);
            }
        }
    }

    [Fact]
    public void Nothing_of_the_text_is_lost_or_doubled()
    {
        const string text = "Ein Übergang\nüber die Straße, \ud83d und \udc00 dazu; Ueberall ﬁnden sich Übergänge.";

        var parts = HitMarker.Mark(text, FoldedText.Words("über finden strasse"));

        Assert.Equal(text, string.Concat(parts.Select(part => part.Text)));
        Assert.Equal(6, parts.Count(part => part.IsHit));
    }

    [Fact]
    public void A_snippet_is_cut_between_words_around_the_first_hit()
    {
        var text = string.Join(' ', Enumerable.Repeat("Wörter vorher", 40)) + " der Übergang "
            + string.Join(' ', Enumerable.Repeat("nachher viel", 40));

        var snippet = Written(HitMarker.Snippet(text, FoldedText.Words("uebergang"), 120)!);

        Assert.Contains("der [Übergang] nachher", snippet, StringComparison.Ordinal);
        Assert.StartsWith("… ", snippet, StringComparison.Ordinal);
        Assert.EndsWith(" …", snippet, StringComparison.Ordinal);
        Assert.InRange(snippet.Length, 90, 130);
        Assert.All(
            snippet.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            word => Assert.Contains(word.Trim('…', '[', ']'), text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nicht da", 40)]
    [InlineData("", 40)]
    public void Without_a_hit_there_is_no_snippet(string query, int length) =>
        Assert.Null(HitMarker.Snippet("Ein Text", FoldedText.Words(query), length));

    [Fact]
    public void One_word_longer_than_a_snippet_is_cut_between_letters()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 300)) + "ziel" + string.Concat(Enumerable.Repeat("😀", 300));

        var snippet = HitMarker.Snippet(text, ["ziel"], 100)!;

        Assert.Equal("ziel", Assert.Single(snippet, part => part.IsHit).Text);
        Assert.All(snippet, part => Assert.Equal(part.Text, part.Text.Normalize()));
    }

    [Fact]
    public void A_long_text_is_marked_without_waiting()
    {
        var text = string.Concat(Enumerable.Repeat("a", 6000));

        Assert.Equal(text, Assert.Single(HitMarker.Mark(text, ["a"])).Text);
    }

    private static string Written(IEnumerable<TextPart> parts) =>
        string.Concat(parts.Select(part => part.IsHit ? $"[{part.Text}]" : part.Text));
}
