using System.Globalization;
using System.Text;

namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>
/// Writes what people typed into a header (RFC 2047): no encoded word is longer than 75 characters, no line that holds one
/// longer than 76. MimeKit's own encoder forgets that a quotation mark or an equals sign takes three, and makes words of up
/// to 107; some gateways refuse such letters, others show them undecoded.
/// </summary>
internal static class EncodedWords
{
    public const int LongestLine = 76;

    private const string Begin = "=?utf-8?q?";
    private const string End = "?=";

    /// <summary>What every place in a header may hold as it is (RFC 2047 5, rule 3).</summary>
    private const string Safe = "!*+-/";

    public static bool IsNeeded(string text) => !Ascii.IsValid(text) || text.Contains("=?", StringComparison.Ordinal);

    /// <param name="text">One line.</param>
    /// <param name="taken">Characters that stand before it on its first line.</param>
    public static string Fold(string text, int taken)
    {
        var lines = new StringBuilder(Begin);
        var left = LongestLine - taken - Begin.Length - End.Length;
        foreach (var rune in text.EnumerateRunes())
        {
            var encoded = Encode(rune);
            if (encoded.Length > left)
            {
                lines.Append(End).Append("\r\n ").Append(Begin);
                left = LongestLine - 1 - Begin.Length - End.Length;
            }

            lines.Append(encoded);
            left -= encoded.Length;
        }

        return lines.Append(End).ToString();
    }

    /// <summary>A character is never divided between two words.</summary>
    private static string Encode(Rune rune)
    {
        if (rune.Value == ' ')
            return "_";
        if (rune.IsAscii && (Rune.IsLetterOrDigit(rune) || Safe.Contains((char)rune.Value, StringComparison.Ordinal)))
            return rune.ToString();
        Span<byte> bytes = stackalloc byte[4];
        var encoded = new StringBuilder();
        foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
            encoded.Append(CultureInfo.InvariantCulture, $"={value:X2}");
        return encoded.ToString();
    }
}
