using System.Globalization;
using System.Text;
using CsCheck;
using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Tests.Common;

public sealed class TypedTextTests
{
    private static readonly Gen<string> Typed =
        Gen.OneOf(
            Gen.OneOf(
                "a", "e", "\u0301", "u\u0308", "\u00fc", " ", "\t", "\n", "\r", "\r\n", "\v", "\f",
                "\0", "\u0007", "\u001b", "\u0085", "\u009f", "\u00a0", "\u00ad", "\u034f",
                "\u061c", "\u115f", "\u180e", "\u200b", "\u200c", "\u200d", "\u200e", "\u2028",
                "\u2029", "\u202e", "\u2066", "\u2800", "\u3000", "\u3164", "\ufe0f", "\ufeff",
                "\uffff", "\ufffc", "\ud800", "\udc00", "\U000e0067", "😀", "👩", "💻", "❤", "🏽", "1", "م",
                "ن", "क", "\u094d", "न\u093c", "\u0958", "\u2126", "\u212b", "漢", "\uf900", "\U000e0100"),
            Gen.Int[0, 0x10FFFF].Select(value => Rune.IsValid(value) ? new Rune(value).ToString() : ((char)(value & 0xFFFF)).ToString()))
        .Array[0, 12].Select(string.Concat);

    [Theory]
    [InlineData("Frieda\u000bMüller", "Frieda Müller")]
    [InlineData(" \u00a0\u3000 Kim \t Beispiel \u2003", "Kim Beispiel")]
    [InlineData("Mu\u0308ller", "M\u00fcller")]
    [InlineData("Mu\u200b\u0308ller", "M\u00fcller")]
    [InlineData("Stadt\u00adwerke", "Stadtwerke")]
    [InlineData("\u202eelpmaxe\u202c", "elpmaxe")]
    [InlineData("A\0B\u0007C", "ABC")]
    [InlineData("erste\r\nzweite", "erste zweite")]
    [InlineData("👩\u200d💻 und ❤\ufe0f\u200d🔥", "👩\u200d💻 und ❤\ufe0f\u200d🔥")]
    [InlineData("می\u200cخواهم", "می\u200cخواهم")]
    [InlineData("क्\u200dष", "क्\u200dष")]
    [InlineData("a\u200db\u200cc\ufe0f", "abc")]
    public void One_line_is_what_one_sees(string typed, string kept) => Assert.Equal(kept, TypedText.Line(typed));

    [Theory]
    [InlineData("eins\r\nzwei\rdrei\u2028vier\u000bfünf", "eins\nzwei\ndrei\nvier\nfünf")]
    [InlineData("\r\n\t Liste:\r\n\t- Punkt\tEins  \r\n   \r\nEnde\r\n\r\n", "Liste:\n    - Punkt Eins  \n\nEnde")]
    public void Several_lines_end_alike_and_keep_their_indent(string typed, string kept) =>
        Assert.Equal(kept, TypedText.Lines(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u00a0\u2003\r\n\t")]
    [InlineData("\u200b\u200d\ufeff\u00ad\u2060")]
    [InlineData("\u3164\u2800\ufe0f\u034f")]
    public void What_is_empty_afterwards_is_missing(string? typed)
    {
        Assert.Null(TypedText.Line(typed));
        Assert.Null(TypedText.Lines(typed));
    }

    [Fact]
    public void Cleaning_twice_is_cleaning_once() => Typed.Sample(typed =>
    {
        Assert.Equal(TypedText.Line(typed), TypedText.Line(TypedText.Line(typed)));
        Assert.Equal(TypedText.Lines(typed), TypedText.Lines(TypedText.Lines(typed)));
    }, iter: 20_000);

    [Fact]
    public void What_is_kept_is_composed_and_can_be_seen() => Typed.Sample(typed =>
    {
        AssertClean(TypedText.Line(typed) ?? "x", isLine: true);
        AssertClean(TypedText.Lines(typed) ?? "x", isLine: false);
    }, iter: 20_000);

    [Fact]
    public void What_is_too_long_for_its_place_ends_in_dots_and_in_a_whole_letter()
    {
        Assert.Equal("Kim…", TypedText.Line("Kim Beispiel", 5));
        Assert.Equal("Kim…", TypedText.Line("Kim😀😀", 5));
    }

    private static void AssertClean(string kept, bool isLine)
    {
        Assert.Equal(kept.Trim(), kept);
        Assert.True(kept.IsNormalized(NormalizationForm.FormC));
        Assert.DoesNotContain(kept, c => char.IsControl(c) && (isLine || c != '\n'));
        Assert.DoesNotContain(
            kept.EnumerateRunes(), rune => rune.Value is 0x200B or 0xFEFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069));
        Assert.DoesNotContain(
            kept,
            c => isLine && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
        Assert.False(isLine && kept.Contains("  ", StringComparison.Ordinal));
    }
}
