using System.Diagnostics.CodeAnalysis;
using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Certificates;

/// <summary>
/// How the code of a certificate is printed and read: 80 bits in letters and digits that are hard to mistake (Crockford).
/// </summary>
public static class CertificateCode
{
    public const int Length = 16;

    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int BitsOfLetter = 5;

    private static readonly PrintedCode Format = new(Alphabet, Length);

    /// <param name="digest">At least ten bytes; the first ten count.</param>
    public static string Of(ReadOnlySpan<byte> digest)
    {
        var letters = new char[Length];
        var (bits, count, at) = (0, 0, 0);
        for (var letter = 0; letter < Length; letter++)
        {
            if (count < BitsOfLetter)
                (bits, count) = ((bits << 8) | digest[at++], count + 8);
            count -= BitsOfLetter;
            letters[letter] = Alphabet[(bits >> count) & (Alphabet.Length - 1)];
            bits &= (1 << count) - 1;
        }

        return new string(letters);
    }

    /// <summary>In four groups, as people read and type it.</summary>
    public static string Printed(string code) => PrintedCode.InGroups(code);

    /// <summary>As somebody has typed it, also with O for 0 and I or L for 1.</summary>
    public static bool TryParse(string? typed, [NotNullWhen(true)] out string? code) => Format.TryParse(typed, out code, Meant);

    private static char Meant(char letter) => letter switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        _ => letter,
    };
}
