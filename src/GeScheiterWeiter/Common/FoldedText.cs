using System.Globalization;
using System.Text;

namespace GeScheiterWeiter.Common;

/// <summary>
/// Text made comparable before it is stored: databases do not agree on what "ü" and "Ü" have in common, and SQLite
/// folds ASCII only.
/// </summary>
public static class FoldedText
{
    /// <summary>Lower case with umlauts kept, the parts one after the other.</summary>
    public static string Searchable(params ReadOnlySpan<string> parts) =>
        Normalized(string.Join(' ', parts), NormalizationForm.FormC).ToLowerInvariant();

    /// <summary>As a German list sorts it: lower case, "ä" beside "a", "ß" as "ss", accents ignored.</summary>
    public static string Sortable(string text, int maxLength)
    {
        var sortable = new StringBuilder(text.Length);
        foreach (var c in Normalized(text.Trim(), NormalizationForm.FormD).ToLowerInvariant())
        {
            if (c == 'ß')
                sortable.Append("ss");
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                sortable.Append(c);
        }

        return Cut(sortable.ToString(), maxLength);
    }

    /// <summary>As much as a column takes: letters may become more when they are made comparable. Never half a letter.</summary>
    public static string Cut(string text, int maxLength)
    {
        if (text.Length <= maxLength)
            return text;
        return char.IsHighSurrogate(text[maxLength - 1]) ? text[..(maxLength - 1)] : text[..maxLength];
    }

    private static string Normalized(string text, NormalizationForm form)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException) // lone surrogates
        {
            return text;
        }
    }
}
