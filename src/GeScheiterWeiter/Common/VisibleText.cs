using System.Globalization;
using System.Text;

namespace GeScheiterWeiter.Common;

/// <summary>
/// Takes out of a text what nobody sees: control characters that are no white space, zero-width characters, soft hyphens,
/// marks and overrides of direction (a name says its direction by its letters), fillers, tags, what is no character at all.
/// What nobody sees but everybody reads stays where it is needed, and only there: the joiner within an emoji of several
/// and between letters of the scripts that are written with it, the non-joiner between such letters, selectors after what they
/// select from. A flag of Scotland is therefore kept as a black flag: tags can hide any text.
/// </summary>
internal static class VisibleText
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const int TextSelector = 0xFE0E;
    private const int EmojiSelector = 0xFE0F;
    private const char BlankBraille = '\u2800';

    private static readonly Rune Nothing = new(' ');

    /// <summary>In composed letters (NFC): letter and accent meet when what stood between them is gone.</summary>
    public static string Of(string text)
    {
        if (text.All(IsPlain))
            return text;
        // Composing may move marks, and what belongs to its neighbour may have another one then.
        var visible = Composed(Seen(text));
        while (Composed(Seen(visible)) is var again && again != visible)
            visible = again;
        return visible;
    }

    /// <summary>Most of what is typed is nothing but this.</summary>
    private static bool IsPlain(char c) => c is >= ' ' and < '\u007f' or >= '\u00a1' and < '\u0300' and not '\u00ad';

    private static string Composed(string text) => text.Normalize(NormalizationForm.FormC);

    private static string Seen(string text)
    {
        var runes = text.Replace(BlankBraille, ' ').EnumerateRunes().Where(rune => !IsNeverSeen(rune)).ToArray();
        var seen = new StringBuilder(text.Length);
        var previous = Nothing;
        foreach (var (index, rune) in runes.Index())
        {
            if (!Belongs(rune, previous, index + 1 < runes.Length ? runes[index + 1] : Nothing))
                continue;
            seen.Append(rune);
            previous = rune;
        }

        return seen.ToString();
    }

    private static bool IsNeverSeen(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => !Rune.IsWhiteSpace(rune),
        UnicodeCategory.Format => rune.Value is not (ZeroWidthJoiner or ZeroWidthNonJoiner) && !IsSignOfNumber(rune),
        UnicodeCategory.OtherNotAssigned => (rune.Value & 0xFFFE) == 0xFFFE
            || rune.Value is >= 0xFDD0 and <= 0xFDEF or >= 0xE0000 and <= 0xE0FFF or 0x2065 or >= 0xFFF0 and <= 0xFFF8,
        _ => IsFiller(rune),
    };

    /// <summary>Of the category of what is not seen, and yet drawn.</summary>
    private static bool IsSignOfNumber(Rune rune) =>
        rune.Value is >= 0x0600 and <= 0x0605 or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD;

    /// <summary>
    /// Letters and marks by their category that take no ink: fillers of Hangul, vowels of Khmer, what stands for an object.
    /// </summary>
    public static bool IsFiller(Rune rune) =>
        rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0 or 0xFFFC;

    private static bool Belongs(Rune rune, Rune previous, Rune next) => rune.Value switch
    {
        ZeroWidthJoiner => IsEmoji(previous) && IsEmoji(next) || IsJoined(previous) && IsJoined(next) || IsIndic(previous),
        ZeroWidthNonJoiner => IsJoined(previous) && IsJoined(next),
        TextSelector or EmojiSelector => IsEmoji(previous) && previous.Value != EmojiSelector || IsKeycap(previous),
        _ when IsSelector(rune) => HasVariants(previous),
        _ => true,
    };

    /// <summary>Says in which of its shapes the character before it is drawn.</summary>
    public static bool IsSelector(Rune rune) =>
        rune.Value is >= 0xFE00 and <= 0xFE0F or >= 0x180B and <= 0x180D or 0x180F or >= 0xE0100 and <= 0xE01EF;

    private static bool IsEmoji(Rune rune) => rune.Value is EmojiSelector or >= 0x1F000 and <= 0x1FAFF
        || (rune.Value is >= 0x2190 and <= 0x21FF or >= 0x2300 and <= 0x23FF or >= 0x25A0 and <= 0x27BF or >= 0x2B00 and <= 0x2BFF
            && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol);

    private static bool IsKeycap(Rune rune) => rune.Value is >= '0' and <= '9' or '#' or '*';

    /// <summary>From Arabic to Myanmar, and their relatives further on.</summary>
    private static bool IsJoined(Rune rune) => IsLetter(rune) && rune.Value
        is >= 0x0600 and <= 0x109F or >= 0x1780 and <= 0x18AF or >= 0xA800 and <= 0xABFF
            or >= 0x10A00 and <= 0x11FFF or >= 0x1E900 and <= 0x1E95F;

    /// <summary>Here a joiner shapes also the last letter of a word.</summary>
    private static bool IsIndic(Rune rune) => rune.Value is >= 0x0900 and <= 0x0DFF && IsLetter(rune);

    private static bool HasVariants(Rune rune) =>
        rune.Value >= 0x1000 && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsLetter(Rune rune) => Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
