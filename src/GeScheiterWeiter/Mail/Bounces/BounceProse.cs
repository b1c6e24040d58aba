using System.Text.RegularExpressions;

namespace GeScheiterWeiter.Mail.Bounces;

/// <summary>
/// What a mail system writes to people that knows no delivery reports (RFC 3464): the usual sentences of qmail, Exim and others.
/// </summary>
internal static partial class BounceProse
{
    /// <summary>The words before the copy of our letter: in that stands every address of ours.</summary>
    public static string BeforeTheCopy(string text) => Copy().Match(text) is { Success: true } copy ? text[..copy.Index] : text;

    /// <summary>Says that it will not arrive, and not that it is late.</summary>
    public static bool IsOfFailure(string words) =>
        !Delay().IsMatch(words) && (Failure().IsMatch(words) || BounceStatus.PermanentCodeIn(words) is not null);

    public static IReadOnlyList<string> AddressesIn(string words) =>
        [.. Address().Matches(words).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase)];

    [GeneratedRegex(
        @"^[ >]*(return-path|received|message-id|dkim-signature):|copy of (the|your) message|original message|ursprüngliche nachricht",
        RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Copy();

    [GeneratedRegex(
        @"delayed|verzögert|not yet been delivered|will (be retried|continue|keep|try|retry)|keep trying|still (being )?(tried|trying)"
        + "|no action is required|do not need to resend|wird weiter versucht|erneut versucht",
        RegexOptions.IgnoreCase)]
    private static partial Regex Delay();

    [GeneratedRegex(
        @"permanent (fatal )?error|wasn't able to deliver|could not be delivered|couldn't be delivered|cannot be delivered"
        + @"|delivery (has )?failed|undeliverable|unzustellbar|nicht zugestellt werden|\b55[0-4][ -]",
        RegexOptions.IgnoreCase)]
    private static partial Regex Failure();

    [GeneratedRegex(@"[^\s<>()\[\]"",;:]{1,64}@[^\s<>()\[\]"",;:]{1,253}(?<![.])")]
    private static partial Regex Address();
}
