namespace GeScheiterWeiter.Registrations.Export;

/// <summary>
/// Text for a cell. Spreadsheets run a text that begins like a formula, whoever has typed it into a form; an apostrophe in
/// front keeps it text.
/// </summary>
public static class SpreadsheetText
{
    private const char Apostrophe = '\'';

    public static string Harmless(string? text)
    {
        var clean = new string([.. (text ?? "").Where(c => c is '\n' or '\t' || (!char.IsControl(c) && c is not ('\uFFFE' or '\uFFFF')))]);
        // A text that has apostrophes already gets one more, so that reading it back knows which one is ours.
        var bare = clean.TrimStart(Apostrophe);
        return bare.TrimStart() is [var first, ..] && IsDangerous(first) || bare is ['\t' or '\n', ..] ? Apostrophe + clean : clean;
    }

    /// <summary>The text of a cell that <see cref="Harmless"/> may have written.</summary>
    public static string Original(string cell) => cell is [Apostrophe, .. var text] && Harmless(text) == cell ? text : cell;

    // The full-width forms are taken for the plain ones by some spreadsheets.
    private static bool IsDangerous(char first) => first is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '|' or '%';
}
