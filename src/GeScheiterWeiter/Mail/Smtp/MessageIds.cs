using System.Text.RegularExpressions;
using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>
/// The Message-ID of a letter is made of its id: the same however often it leaves, and nobody's to guess who has not had the letter.
/// So it tells for certain which letter a report is about.
/// </summary>
public sealed partial class MessageIds(ILinks links)
{
    private readonly string _domain = links.Home().IdnHost;

    public string Of(Guid letterId) => $"{letterId:N}@{_domain}";

    /// <summary>The letters of ours that are named in a text.</summary>
    public IEnumerable<Guid> In(string text) =>
        Pattern().Matches(text)
            .Where(match => match.Groups["host"].Value.TrimEnd('.').Equals(_domain, StringComparison.OrdinalIgnoreCase))
            .Select(match => Guid.ParseExact(match.Groups["id"].Value, "N"))
            .Distinct();

    [GeneratedRegex("(?<![0-9A-Za-z])(?<id>[0-9A-Fa-f]{32})@(?<host>[0-9A-Za-z.-]{1,253})")]
    private static partial Regex Pattern();
}
