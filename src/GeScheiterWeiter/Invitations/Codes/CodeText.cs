using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Invitations.Codes;

/// <summary>
/// How the code of a list is made, printed and read: digits and capitals that nobody takes for one another, no vowels so that no word
/// comes of it, and 51 random bits.
/// </summary>
public static class CodeText
{
    public const int Length = PendingSignUp.InvitationCodeLength;

    /// <summary>Of 0 O, 1 I L, 2 Z, 5 S, 6, 8 B, U V none is left, and of the vowels none.</summary>
    public const string Alphabet = "3479CDFGHJKMNPQRTWXY";

    private const int GroupLength = 4;

    public static string Create() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>In three groups, as people read and type it.</summary>
    public static string Printed(string code) =>
        string.Join('-', code.Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>As somebody has typed it: in small letters, with other hyphens or spaces, or with none.</summary>
    public static bool TryParse(string? typed, [NotNullWhen(true)] out string? code)
    {
        code = string.Concat((typed ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        if (code.Length == Length && code.All(Alphabet.Contains))
            return true;

        code = null;
        return false;
    }
}
