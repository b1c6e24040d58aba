using CsCheck;
using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Tests.Common;

public sealed class FoldedTextTests
{
    private const int Enough = 1000;

    [Theory]
    [InlineData("López", "Lopez")]
    [InlineData("Müller", "Mueller")]
    [InlineData("Müller", "Muller")]
    [InlineData("Mueller", "Muller")]
    [InlineData("MÜLLER", "mu\u0308ller")]
    [InlineData("Groß", "Gross")]
    [InlineData("GROẞ", "groß")]
    [InlineData("Søren", "Soren")]
    [InlineData("Søren", "Soeren")]
    [InlineData("Kierkegård", "Kierkegaard")]
    [InlineData("Åse", "Aase")]
    [InlineData("Łukasz", "Lukasz")]
    [InlineData("İbrahim", "Ibrahim")]
    [InlineData("Işık", "isik")]
    [InlineData("O’Brien", "O'Brien")]
    [InlineData("O’Brien", "OBrien")]
    [InlineData("Þór", "Thor")]
    [InlineData("Ægir", "Aegir")]
    [InlineData("Rhein–Sieg", "Rhein-Sieg")]
    [InlineData("Ｋｉｍ", "Kim")]
    [InlineData("Özlem", "özlem")]
    [InlineData("Ёлкин", "ёлкин")]
    [InlineData("anna@xn--stdte-hra.example", "anna@städte.example")]
    [InlineData("amt.XN--STDTE-HRA.example", "amt.staedte.example")]
    public void Two_spellings_of_a_name_find_each_other(string one, string other)
    {
        Assert.True(Finds(one, other), $"{one} does not find {other}.");
        Assert.True(Finds(other, one), $"{other} does not find {one}.");
    }

    [Theory]
    [InlineData("Bauer", "er")]
    [InlineData("Manuella", "ella")]
    [InlineData("Stadtwerke Müllheim", "mülL WERKE")]
    [InlineData("Anna Müller", "Müller, Anna")]
    [InlineData("Anna Müller", "„Müller“")]
    [InlineData("Anna Müller", "Anna (Müller);")]
    [InlineData("anna-maria@stadt.example", "anna-maria@stadt")]
    public void A_part_is_found_too(string text, string part) => Assert.True(Finds(part, text));

    [Fact]
    public void What_is_typed_finds_what_was_typed_alike() => Gen.OneOf(
            Gen.OneOf("ü", "ue", "ß", "ł", "İ", "ı", "’", "-", "u\u0308", "a", "e", " ", "x", "ς", "Σ", "ﬁ", "²"),
            Gen.Char.Select(c => c.ToString()))
        .Array[1, 12].Select(string.Concat)
        .Sample(text => Assert.True(
            Finds(text, text.ToUpperInvariant())
            || FoldedText.Of(text) != FoldedText.Of(text.ToUpperInvariant())
            || text.Split(' ').Length > 6));

    [Fact]
    public void Folding_twice_is_folding_once() =>
        Gen.String.Sample(text => Assert.Equal(FoldedText.Of(text), FoldedText.Of(FoldedText.Of(text))));

    [Fact]
    public void A_german_list_sorts_umlauts_beside_their_vowels()
    {
        string[] names = ["Zora", "Ötzi", "Ähre", "Anna", "Straße", "Strasse 2", "émile", "Łukasz", "Ludwig", "Luzie", "Mia"];

        Assert.Equal(
            ["Ähre", "Anna", "émile", "Ludwig", "Łukasz", "Luzie", "Mia", "Ötzi", "Straße", "Strasse 2", "Zora"],
            names.OrderBy(name => FoldedText.Sortable(name, 120), StringComparer.Ordinal));
    }

    [Fact]
    public void Broken_text_does_not_break_it()
    {
        Assert.Equal("\uFFFDx", FoldedText.Of("\uD800X"));
        Assert.Equal(10, FoldedText.Sortable(new string('ß', 10), 10).Length);
        Assert.Equal(10, FoldedText.Searchable(10, "Mueller", "Mueller").Length);
        Assert.Empty(FoldedText.Words(" ’ \u200b"));
    }

    private static bool Finds(string query, string text) =>
        FoldedText.Words(query).All(word => FoldedText.Searchable(Enough, text).Contains(word, StringComparison.Ordinal));
}
