using CsCheck;
using GeScheiterWeiter.Registrations.Export;

namespace GeScheiterWeiter.Tests.Registrations.Export;

public sealed class SpreadsheetTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("  -Punkt", "'  -Punkt")]
    [InlineData("'=1", "''=1")]
    [InlineData("'s Lädle", "'s Lädle")]
    [InlineData("Anna", "Anna")]
    public void A_formula_is_made_a_text(string text, string cell) => Assert.Equal(cell, SpreadsheetText.Harmless(text));

    [Fact]
    public void The_apostrophe_goes_exactly_where_it_was_put() =>
        Gen.OneOf("'", "=", "+", "-", "@", " ", "a", "＝", "\t", "\n", "|", "%").Array[0, 6].Select(string.Concat)
            .Sample(text => Assert.Equal(text, SpreadsheetText.Original(SpreadsheetText.Harmless(text))));
}
