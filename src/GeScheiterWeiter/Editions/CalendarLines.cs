using System.Text;

namespace GeScheiterWeiter.Editions;

/// <summary>
/// Breaks the lines of a calendar as RFC 5545 3.1 wants them, at most 75 octets each: between whole characters and never inside an escape.
/// The library breaks between any two UTF-16 units, and some readers unescape before they join lines.
/// </summary>
public static class CalendarLines
{
    private const string End = "\r\n";
    private const string Break = End + " ";
    private const int MostOctets = 75;

    /// <summary>Every line in one piece, as it is read.</summary>
    public static IEnumerable<string> Unfolded(string calendar) => calendar
        .Replace(Break, "", StringComparison.Ordinal).Replace(End + "\t", "", StringComparison.Ordinal)
        .Split(End, StringSplitOptions.RemoveEmptyEntries);

    public static string Refolded(string calendar)
    {
        var folded = new StringBuilder(calendar.Length);
        foreach (var line in Unfolded(calendar))
            Fold(line, folded);
        return folded.ToString();
    }

    private static void Fold(string line, StringBuilder folded)
    {
        var octets = 0;
        foreach (var unit in Units(line))
        {
            var length = Encoding.UTF8.GetByteCount(unit);
            if (octets + length > MostOctets)
            {
                folded.Append(Break);
                octets = 1;
            }

            folded.Append(unit);
            octets += length;
        }

        folded.Append(End);
    }

    /// <summary>
    /// What must not be torn apart: a character, and a backslash with what it escapes. Control characters have no place in a calendar.
    /// </summary>
    private static IEnumerable<string> Units(string line)
    {
        var escape = "";
        foreach (var rune in line.EnumerateRunes().Where(rune => !Rune.IsControl(rune)))
        {
            if (escape.Length == 0 && rune.Value == '\\')
            {
                escape = "\\";
                continue;
            }

            yield return escape + rune;
            escape = "";
        }

        if (escape.Length > 0)
            yield return escape;
    }
}
