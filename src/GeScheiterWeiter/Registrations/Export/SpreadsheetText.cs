using System.Text;

namespace GeScheiterWeiter.Registrations.Export;

/// <summary>
/// Text for a cell of a file that knows only text. Spreadsheets run a text that begins like a formula, whoever has typed it into a form; an
/// apostrophe in front keeps it text. In a workbook text is text, and needs none.
/// </summary>
public static class SpreadsheetText
{
    private const char Apostrophe = '\'';

    public static string Harmless(string? text)
    {
        var clean = Clean(text ?? "");
        // A text that has apostrophes already gets one more, so that reading it back knows which one is ours.
        var bare = clean.TrimStart(Apostrophe);
        return bare.TrimStart() is [var first, ..] && IsDangerous(first) || bare is ['\t' or '\n', ..] ? Apostrophe + clean : clean;
    }

    /// <summary>Without what no file of a spreadsheet may hold.</summary>
    public static string Clean(string text) => string.Concat(text.EnumerateRunes()
        .Where(rune => rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF))));

    /// <summary>The text of a cell that <see cref="Harmless"/> may have written.</summary>
    public static string Original(string cell) => cell is [Apostrophe, .. var text] && Harmless(text) == cell ? text : cell;

    // The full-width forms are taken for the plain ones by some spreadsheets.
    private static bool IsDangerous(char first) => first is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '|' or '%';
}
