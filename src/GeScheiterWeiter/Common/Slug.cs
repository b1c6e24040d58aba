using System.Text;

namespace GeScheiterWeiter.Common;

/// <summary>The readable part of an address on the site: lower-case ASCII letters, digits and single hyphens.</summary>
public static class Slug
{
    public const int MaxLength = 80;

    public static bool IsValid(string? text) =>
        text is { Length: > 0 and <= MaxLength }
        && text.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-')
        && !text.StartsWith('-') && !text.EndsWith('-') && !text.Contains("--", StringComparison.Ordinal);

    /// <summary>"Größe &amp; Mut" becomes "groesse-mut"; empty when nothing of the text can be kept.</summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in Transliterated(text))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        if (slug.Length > MaxLength)
            slug.Length = MaxLength;
        return slug.ToString().Trim('-');
    }

    /// <summary>Umlauts as Germans write them, everything else as it is folded for searching, other scripts by their sound.</summary>
    private static string Transliterated(string text)
    {
        var umlauts = (TypedText.Line(text) ?? "").Replace("ẞ", "ß", StringComparison.Ordinal).ToLowerInvariant()
            .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
            .Replace("ü", "ue", StringComparison.Ordinal);
        return string.Concat(FoldedText.Of(umlauts)
            .Select(c => Transliteration.Scripts.TryGetValue(c, out var letters) ? letters : c.ToString()));
    }
}
