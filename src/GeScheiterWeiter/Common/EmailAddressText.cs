using System.Globalization;
using System.Text;

namespace GeScheiterWeiter.Common;

/// <summary>Finds the address in what people paste where one is asked for.</summary>
internal static class EmailAddressText
{
    private const string Scheme = "mailto:";

    /// <summary>
    /// Understands <c>mailto:anna@stadt.example?subject=…</c> and <c>Anna &lt;anna@stadt.example&gt;,</c>; null for what is no text.
    /// </summary>
    public static string? Bare(string? text) =>
        Visible(text) is { } visible ? Visible(WithoutScheme(WithoutName(WithoutEnd(visible))))?.TrimEnd('.') : null;

    /// <summary>
    /// Composed, and without the characters nobody sees: soft hyphens, zero-width spaces, marks of direction, fillers, and
    /// the selectors and joiners only a name may need. Composed twice, as letter and accent meet when what stood between them is gone.
    /// </summary>
    private static string? Visible(string? text)
    {
        try
        {
            return text is null ? null : Seen(text.Normalize(NormalizationForm.FormC)).Normalize(NormalizationForm.FormC).Trim();
        }
        catch (ArgumentException) // lone surrogates
        {
            return null;
        }
    }

    private static string Seen(string text) => string.Concat(text.EnumerateRunes().Where(IsVisible));

    private static bool IsVisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && !VisibleText.IsFiller(rune) && !VisibleText.IsSelector(rune);

    /// <summary>Lists of addresses are copied with what separates them.</summary>
    private static string WithoutEnd(string text) => text.TrimEnd(';', ',', '.', ' ');

    /// <summary>Two addresses in brackets are two addresses: that is for whoever reads it to refuse.</summary>
    private static string WithoutName(string text) =>
        text.EndsWith('>') && text.LastIndexOf('<') is var start and >= 0 && !text.AsSpan(0, start).ContainsAny('<', '>')
            ? text[(start + 1)..^1].Trim()
            : text;

    private static string WithoutScheme(string text) =>
        text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? Uri.UnescapeDataString(text[Scheme.Length..].Split('?')[0]) : text;
}
