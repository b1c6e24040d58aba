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
            Fold(line.All(IsPlain) ? line : Cleaned(line), folded);
        return folded.ToString();
    }

    private static void Fold(ReadOnlySpan<char> line, StringBuilder folded)
    {
        var octets = 0;
        while (line.Length > 0)
        {
            var unit = line[..UnitLength(line)];
            var length = Encoding.UTF8.GetByteCount(unit);
            if (octets + length > MostOctets)
            {
                folded.Append(Break);
                octets = 1;
            }

            folded.Append(unit);
            octets += length;
            line = line[unit.Length..];
        }

        folded.Append(End);
    }

    /// <summary>What must not be torn apart: a character, and a backslash with what it escapes.</summary>
    private static int UnitLength(ReadOnlySpan<char> line)
    {
        var escape = line[0] == '\\' && line.Length > 1 ? 1 : 0;
        Rune.DecodeFromUtf16(line[escape..], out _, out var length);
        return escape + length;
    }

    private static bool IsPlain(char c) => !char.IsControl(c) && !char.IsSurrogate(c);

    /// <summary>Control characters have no place in a calendar, nor has half a character.</summary>
    private static string Cleaned(string line) => string.Concat(line.EnumerateRunes().Where(rune => !Rune.IsControl(rune)));
}
