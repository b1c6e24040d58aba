namespace GeScheiterWeiter.Registrations.Export;

/// <summary>
/// Text for a cell. Spreadsheets run a text that begins like a formula, whoever has typed it into a form; an apostrophe in
/// front keeps it text.
/// </summary>
public static class SpreadsheetText
{
    public static string Harmless(string? text)
    {
        var clean = new string([.. (text ?? "").Where(c => c is '\n' or '\t' || (!char.IsControl(c) && c is not ('\uFFFE' or '\uFFFF')))]);
        return clean.TrimStart() is [var first, ..] && IsDangerous(first) || clean is ['\t' or '\n', ..] ? "'" + clean : clean;
    }

    // The full-width forms are taken for the plain ones by some spreadsheets.
    private static bool IsDangerous(char first) => first is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '|' or '%';
}
