namespace GeScheiterWeiter.Common;

/// <summary>Recognises a slip of the finger in a well-known mail domain, so that it can be asked about. Never a reason to refuse.</summary>
public static class MailDomainTypo
{
    private static readonly string[] WellKnown =
    [
        "gmail.com", "googlemail.com", "gmx.de", "gmx.net", "gmx.at", "gmx.ch", "web.de", "t-online.de", "outlook.com", "outlook.de",
        "hotmail.com", "hotmail.de", "icloud.com", "yahoo.com", "yahoo.de", "freenet.de", "posteo.de", "mailbox.org", "bluewin.ch",
    ];

    /// <returns>The address that was probably meant; null when the domain is one letter away from none.</returns>
    public static EmailAddress? Suggestion(EmailAddress address)
    {
        var at = address.Normalized.LastIndexOf('@');
        var domain = address.Normalized[(at + 1)..];
        if (WellKnown.Contains(domain))
            return null;

        var meant = WellKnown.FirstOrDefault(known => IsOneSlipAway(domain, known));
        return meant is null ? null : EmailAddress.Parse(address.Value[..(address.Value.LastIndexOf('@') + 1)] + meant);
    }

    private static bool IsOneSlipAway(string typed, string known)
    {
        var start = typed.Zip(known).TakeWhile(pair => pair.First == pair.Second).Count();
        var (typedRest, knownRest) = (typed[start..], known[start..]);
        return (typed.Length - known.Length) switch
        {
            1 => typedRest[1..] == knownRest,
            -1 => typedRest == knownRest[1..],
            0 => typedRest[1..] == knownRest[1..] || IsSwap(typedRest, knownRest),
            _ => false,
        };
    }

    private static bool IsSwap(string typed, string known) =>
        typed.Length > 1 && typed[0] == known[1] && typed[1] == known[0] && typed[2..] == known[2..];
}
