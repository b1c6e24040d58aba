using System.Diagnostics.CodeAnalysis;

namespace GeScheiterWeiter.Common;

/// <summary>Codes that are printed and typed in again: capitals and digits of one alphabet, in groups of four.</summary>
/// <param name="alphabet">The letters there are.</param>
/// <param name="length">How many of them a code has.</param>
public sealed class PrintedCode(string alphabet, int length)
{
    /// <summary>For codes that are spelled out: of 0 O, 1 I L, 2 Z, 5 S, 6, 8 B, U V none is left, and of the vowels none.</summary>
    public const string Unmistakable = "3479CDFGHJKMNPQRTWXY";

    private const int GroupLength = 4;

    /// <summary>In groups, as people read and type it.</summary>
    public static string InGroups(string code) => string.Join('-', code.Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>As somebody has typed it: in small letters, with other hyphens or spaces, or with none.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="code">The code.</param>
    /// <param name="meant">The letter that is meant by one the alphabet does not have; null: by no other.</param>
    public bool TryParse(string? typed, [NotNullWhen(true)] out string? code, Func<char, char>? meant = null)
    {
        var letters = (typed ?? "").Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant);
        code = string.Concat(meant is null ? letters : letters.Select(meant));
        if (code.Length == length && code.All(alphabet.Contains))
            return true;

        code = null;
        return false;
    }
}
