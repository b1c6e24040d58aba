using System.Text.RegularExpressions;

namespace GeScheiterWeiter.Mail.Bounces;

/// <summary>Why a letter came back, as an enhanced status code (RFC 3463), from what servers say in codes or in words.</summary>
internal static partial class BounceStatus
{
    /// <summary>It came back, and nobody says why.</summary>
    public const string Unsaid = "5.0.0";

    private static readonly (Regex Words, string Status)[] InWords =
    [
        (FullMailbox(), "5.2.2"), (NoMailbox(), "5.1.1"), (NoDomain(), "5.1.2"), (TooLarge(), "5.3.4"), (Unwanted(), "5.7.1"),
    ];

    /// <param name="status">What stands as the status; may be missing or nonsense.</param>
    /// <param name="words">What a server said besides.</param>
    public static string Of(string? status, string words)
    {
        // Exchange says "null MX" in its code where it means a mailbox it does not know.
        if (words.Contains("RESOLVER.ADR.", StringComparison.OrdinalIgnoreCase))
            return "5.1.1";
        if (Code().Match(status ?? "") is { Success: true } said && !IsVague(said.Value))
            return said.Value;
        return PermanentCodeIn(words) is { } code && !IsVague(code) ? code : FromWords(words);
    }

    /// <returns>Null where no code of a permanent failure stands in the text.</returns>
    public static string? PermanentCodeIn(string text) => PermanentCode().Match(text) is { Success: true } match ? match.Value : null;

    private static string FromWords(string words) =>
        InWords.Where(known => known.Words.IsMatch(words)).Select(known => known.Status).FirstOrDefault(Unsaid);

    private static bool IsVague(string status) => status.EndsWith(".0.0", StringComparison.Ordinal);

    [GeneratedRegex(@"^[45]\.\d{1,3}\.\d{1,3}(?=$|\s)")]
    private static partial Regex Code();

    /// <summary>Not part of an address of the network, which looks alike.</summary>
    [GeneratedRegex(@"(?<![\d.])5\.\d{1,3}\.\d{1,3}(?!\.?\d)")]
    private static partial Regex PermanentCode();

    [GeneratedRegex(@"quota|(mailbox|inbox|postfach)[^.\n]{0,30}\b(full|voll)\b", RegexOptions.IgnoreCase)]
    private static partial Regex FullMailbox();

    [GeneratedRegex(
        @"no mailbox|no such (user|mailbox|address|recipient)|(user|recipient|address|mailbox) unknown"
        + @"|unknown (user|recipient|address|mailbox)"
        + @"|(user|mailbox|account|address)[^.\n]{0,60}(doesn't|does not|didn't) exist|invalid recipient|address couldn't be found"
        + @"|(adresse|postfach|empfänger)[^.\n]{0,60}(unbekannt|existiert nicht|nicht gefunden)",
        RegexOptions.IgnoreCase)]
    private static partial Regex NoMailbox();

    [GeneratedRegex(
        @"(host|domain)( name)? [^\n]{0,60}(not found|unknown|does not exist|couldn't be found)"
        + @"|host unknown|no such domain|couldn't find any host",
        RegexOptions.IgnoreCase)]
    private static partial Regex NoDomain();

    [GeneratedRegex(@"too (large|big)|size limit|exceeds[^.\n]{0,30}size|zu groß", RegexOptions.IgnoreCase)]
    private static partial Regex TooLarge();

    [GeneratedRegex(@"spam|blocked|blocklist|blacklist|policy|unsolicited", RegexOptions.IgnoreCase)]
    private static partial Regex Unwanted();
}
