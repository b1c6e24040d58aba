using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace GeScheiterWeiter.Common;

/// <summary>
/// An address a letter can be sent to. Unicode and plus-addresses are welcome. Two spellings of one mailbox
/// (white space, case, composed or decomposed letters, an international domain, characters nobody sees, a final dot) share one
/// <see cref="Normalized"/> form. Whatever is accepted here can be written into a calendar, an envelope, a file and a link.
/// </summary>
public sealed record EmailAddress
{
    public const int MaxLength = 254;
    private const int MaxLocalLength = 64;
    private const string ForbiddenInLocalPart = "<>()[],;:\\\"@";

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    private EmailAddress(string local, string domain, string asciiDomain)
    {
        Value = $"{local}@{domain}";
        Normalized = $"{local.ToLowerInvariant()}@{asciiDomain}";
        MailTo = new Uri($"mailto:{Uri.EscapeDataString(local)}@{asciiDomain}");
    }

    /// <summary>
    /// As typed, without what surrounds it and what nobody sees, and with an international domain as people write it. This is where
    /// letters go.
    /// </summary>
    public string Value { get; }

    /// <summary>The form that decides whether two addresses are one person's: lower case, domain in ASCII.</summary>
    public string Normalized { get; }

    /// <summary>As a link and as a calendar's address: in ASCII, which is all that mail programs and calendars agree on.</summary>
    public Uri MailTo { get; }

    public static EmailAddress Parse(string text) =>
        TryParse(text, out var address) ? address : throw new FormatException("Not an e-mail address.");

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EmailAddress? address)
    {
        address = null;
        if (EmailAddressText.Bare(text) is not { Length: > 0 and <= MaxLength } bare)
            return false;

        var at = bare.LastIndexOf('@');
        if (at is < 1 or > MaxLocalLength || !IsLocalPart(bare[..at]) || AsciiDomain(bare[(at + 1)..]) is not { } asciiDomain)
            return false;

        var typedDomain = bare[(at + 1)..];
        var isAsTyped = Ascii.IsValid(typedDomain) && !InternationalDomain.IsEncoded(asciiDomain);
        var parsed = new EmailAddress(bare[..at], isAsTyped ? typedDomain : InternationalDomain.Readable(asciiDomain), asciiDomain);
        if (parsed.Normalized.Length > MaxLength || parsed.Value.Length > MaxLength)
            return false;

        address = parsed;
        return true;
    }

    public bool Equals(EmailAddress? other) => other is not null && Normalized == other.Normalized;

    public override int GetHashCode() => Normalized.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Value;

    private static bool IsLocalPart(string local) =>
        !local.StartsWith('.') && !local.EndsWith('.') && !local.Contains("..", StringComparison.Ordinal)
        && local.EnumerateRunes().All(rune => IsWritten(rune) && !ForbiddenInLocalPart.Contains(rune.ToString(), StringComparison.Ordinal));

    /// <summary>What can be seen, and what every file format can hold.</summary>
    private static bool IsWritten(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>A domain that ends so is a network address to whoever reads it, and some write it anew as one.</summary>
    private static bool IsNumber(string label) => label.All(char.IsAsciiDigit) || label.StartsWith("0x", StringComparison.Ordinal);

    private static string? AsciiDomain(string domain)
    {
        try
        {
            // Other full stops than ours separate labels as well: only the mapped domain tells.
            return Idn.GetAscii(domain).ToLowerInvariant() is var ascii
                && ascii.Contains('.', StringComparison.Ordinal)
                && !IsNumber(ascii.Split('.')[^1])
                ? ascii
                : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
