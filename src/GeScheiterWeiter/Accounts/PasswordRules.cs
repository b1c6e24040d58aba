using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace GeScheiterWeiter.Accounts;

public enum PasswordVerdict
{
    Good,
    TooShort,
    TooLong,

    /// <summary>
    /// Made of what everybody tries first: well-known words and names, runs of the keyboard, repetition, digits at the end.
    /// </summary>
    TooCommon,
}

/// <summary>
/// Length counts, symbols do not. What is refused besides is what a guesser tries first, also when it has been padded:
/// "Passwort2026!!" is "passwort" to them.
/// </summary>
public static class PasswordRules
{
    public const int MinLength = 12;
    public const int MaxLength = 128;
    private const int FewestDifferentCharacters = 5;

    private static readonly FrozenSet<string> CommonWords = ReadCommonWords();

    private static readonly string[] Runs =
    [
        "01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertzuiopasdfghjklyxcvbnm", "qwertyuiopasdfghjklzxcvbnm",
        "1qaz2wsx3edc4rfv5tgb6zhn7ujm", "1qay2wsx3edc4rfv5tgb6zhn7ujm", "q1w2e3r4t5z6u7i8o9p0", "q1w2e3r4t5y6u7i8o9p0",
    ];

    public static PasswordVerdict Judge(string password) => password.Length switch
    {
        < MinLength => PasswordVerdict.TooShort,
        > MaxLength => PasswordVerdict.TooLong,
        _ => IsCommon(password.ToLowerInvariant()) ? PasswordVerdict.TooCommon : PasswordVerdict.Good,
    };

    private static bool IsCommon(string password) =>
        password.Distinct().Count() < FewestDifferentCharacters
        || Runs.Any(run => Reads(run, password) || Reads(Reversed(run), password))
        || IsMadeOfCommonWords(Letters(password))
        || IsMadeOfCommonWords(Letters(WithoutLeetspeak(password)));

    private static bool Reads(string run, string password) => (run + run).Contains(password, StringComparison.Ordinal);

    private static string Reversed(string text) => new([.. text.Reverse()]);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private static string WithoutLeetspeak(string text)
    {
        var plain = new StringBuilder(text.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '!', '?', '.', '#', '*'));
        foreach (var (sign, letter) in new[]
        {
            ('0', 'o'), ('1', 'i'), ('3', 'e'), ('4', 'a'), ('5', 's'), ('7', 't'), ('@', 'a'), ('$', 's'), ('!', 'i'),
        })
            plain.Replace(sign, letter);
        return plain.ToString();
    }

    /// <summary>Whether the letters fall into common words without rest; no letters at all are as common as it gets.</summary>
    private static bool IsMadeOfCommonWords(string letters)
    {
        var reachable = new bool[letters.Length + 1];
        reachable[0] = true;
        for (var end = 1; end <= letters.Length; end++)
        {
            for (var start = 0; start < end && !reachable[end]; start++)
                reachable[end] = reachable[start] && CommonWords.Contains(letters[start..end]);
        }

        return reachable[letters.Length];
    }

    private static FrozenSet<string> ReadCommonWords()
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream("GeScheiterWeiter.Accounts.CommonPasswords.txt")
            ?? throw new InvalidOperationException("The list of common passwords is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.ToLower(CultureInfo.InvariantCulture))
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
