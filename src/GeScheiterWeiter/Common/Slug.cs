using System.Globalization;
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
            else if (slug.Length > 0 && slug[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                slug.Append('-');
        }

        if (slug.Length > MaxLength)
            slug.Length = MaxLength;
        return slug.ToString().Trim('-');
    }

    private static string Transliterated(string text) =>
        string.Concat(text.Select(c => IsCharacter(c) ? c : ' ')).ToLowerInvariant()
            .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
            .Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal)
            .Normalize(NormalizationForm.FormD);

    /// <summary>Neither half of a pair nor a code that Unicode has not assigned: those cannot be taken apart into letter and accent.</summary>
    private static bool IsCharacter(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);
}
