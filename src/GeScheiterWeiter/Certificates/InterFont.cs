using System.Buffers.Binary;
using System.Text;
using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace GeScheiterWeiter.Certificates;

/// <summary>Inter, as it lies in this assembly: the same on every machine, and free to be embedded.</summary>
public sealed class InterFont : IFontResolver
{
    private const string Regular = "Inter-Regular.ttf";
    private const string Bold = "Inter-Bold.ttf";
    private const string Family = "Inter";

    /// <summary>Stands for a letter the font does not have.</summary>
    public const char Replacement = '\u25a1';

    private static readonly XPdfFontOptions Embedded = new(PdfFontEncoding.Unicode);
    private static readonly Lazy<IReadOnlySet<int>> Letters = new(() => LettersOf(Read(Regular)));

    static InterFont() => GlobalFontSettings.FontResolver = new InterFont();

    public static XFont Of(double size, bool isBold = false) =>
        new(Family, size, isBold ? XFontStyleEx.Bold : XFontStyleEx.Regular, Embedded);

    /// <summary>
    /// The text in letters the font has: composed, else the plain letter under its marks, else <see cref="Replacement"/>; without what
    /// nobody sees.
    /// </summary>
    public static string Writable(string text)
    {
        var writable = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (Rune.IsControl(rune) || Rune.IsWhiteSpace(rune))
                writable.Append(rune.Value == '\u00a0' ? '\u00a0' : ' ');
            else if (Has(rune))
                writable.Append(rune);
            else if (Rune.GetUnicodeCategory(rune) is not (
                System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.NonSpacingMark))
                writable.Append(Plain(rune));
        }

        return writable.ToString();
    }

    /// <inheritdoc/>
    public byte[] GetFont(string faceName) => Read(faceName);

    /// <inheritdoc/>
    public FontResolverInfo ResolveTypeface(string familyName, bool bold, bool italic) => new(bold ? Bold : Regular);

    private static bool Has(Rune rune) => Letters.Value.Contains(rune.Value);

    private static string Plain(Rune rune)
    {
        var parts = rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes()
            .Where(part => Rune.GetUnicodeCategory(part) != System.Globalization.UnicodeCategory.NonSpacingMark).ToList();
        return parts.Count > 0 && parts.TrueForAll(Has) ? string.Concat(parts) : Replacement.ToString();
    }

    private static byte[] Read(string name)
    {
        using var file = typeof(InterFont).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The font {name} is not in the assembly.");
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>What the font's table "cmap" lists, of format 12: groups of code points from a first to a last.</summary>
    private static HashSet<int> LettersOf(ReadOnlySpan<byte> font)
    {
        const int fullUnicode = 12;
        var cmap = TableOf(font, "cmap"u8);
        var letters = new HashSet<int>();
        for (var table = 0; table < UInt16(font, cmap + 2); table++)
        {
            var at = cmap + (int)UInt32(font, cmap + 4 + table * 8 + 4);
            if (UInt16(font, at) != fullUnicode)
                continue;
            for (var group = 0; group < UInt32(font, at + 12); group++)
            {
                var (first, last) = ((int)UInt32(font, at + 16 + group * 12), (int)UInt32(font, at + 16 + group * 12 + 4));
                letters.UnionWith(Enumerable.Range(first, last - first + 1));
            }
        }

        return letters.Count > 0 ? letters : throw new InvalidOperationException("The font does not say which letters it has.");
    }

    private static int TableOf(ReadOnlySpan<byte> font, ReadOnlySpan<byte> tag)
    {
        for (var table = 0; table < UInt16(font, 4); table++)
        {
            var at = 12 + table * 16;
            if (font.Slice(at, tag.Length).SequenceEqual(tag))
                return (int)UInt32(font, at + 8);
        }

        throw new InvalidOperationException("The font lacks a table.");
    }

    private static int UInt16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static uint UInt32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
