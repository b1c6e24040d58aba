namespace GeScheiterWeiter.Common;

/// <summary>Which addresses organizers may lead people to.</summary>
public static class LinkRules
{
    public const int MostLinks = 10;

    public static bool IsWebAddress(string? url) =>
        url is { Length: > 0 and <= NamedLink.MaxUrlLength }
        && Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == "https" || uri.Scheme == "http")
        && uri.Host.Length > 0 && uri.UserInfo.Length == 0;

    /// <summary>Nobody on the way can read or change what is asked for there.</summary>
    public static bool IsSecureWebAddress(string? url) =>
        url is not null && IsWebAddress(url) && url.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    public static bool AreValid(IReadOnlyCollection<NamedLink> links) =>
        links.Count <= MostLinks
        && links.All(link => link.Label is { Length: > 0 and <= NamedLink.MaxLabelLength } && IsWebAddress(link.Url));
}
