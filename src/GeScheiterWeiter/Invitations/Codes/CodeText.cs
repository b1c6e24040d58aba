using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Invitations.Codes;

/// <summary>
/// How the code of a list is made, printed and read: digits and capitals that nobody takes for one another, no vowels so that no word
/// comes of it, and 51 random bits.
/// </summary>
public static class CodeText
{
    public const int Length = PendingSignUp.InvitationCodeLength;

    public const string Alphabet = PrintedCode.Unmistakable;

    private static readonly PrintedCode Format = new(Alphabet, Length);

    public static string Create() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>In three groups, as people read and type it.</summary>
    public static string Printed(string code) => PrintedCode.InGroups(code);

    /// <inheritdoc cref="PrintedCode.TryParse"/>
    public static bool TryParse(string? typed, [NotNullWhen(true)] out string? code) => Format.TryParse(typed, out code);
}
