using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Tests.Common;

public sealed class FoldedTextTests
{
    [Fact]
    public void Umlauts_are_found_whatever_their_case_and_composition() =>
        Assert.Equal(FoldedText.Searchable("ÜBER", "Größe"), FoldedText.Searchable("u\u0308ber", "GRÖßE"));

    [Fact]
    public void A_german_list_sorts_umlauts_beside_their_vowels()
    {
        string[] names = ["Zora", "Ötzi", "Ähre", "Anna", "Straße", "Strasse 2", "émile"];

        Assert.Equal(
            ["Ähre", "Anna", "émile", "Ötzi", "Straße", "Strasse 2", "Zora"],
            names.OrderBy(name => FoldedText.Sortable(name, 120), StringComparer.Ordinal));
    }

    [Fact]
    public void Broken_text_does_not_break_it()
    {
        Assert.Equal("\uD800x", FoldedText.Searchable("\uD800X"));
        Assert.Equal(10, FoldedText.Sortable(new string('ß', 10), 10).Length);
    }
}
