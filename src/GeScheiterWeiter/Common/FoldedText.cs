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

        return sortable.Length > maxLength ? sortable.ToString(0, maxLength) : sortable.ToString();
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
