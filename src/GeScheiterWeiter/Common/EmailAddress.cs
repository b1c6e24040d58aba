using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace GeScheiterWeiter.Common;

/// <summary>
/// An address a letter can be sent to. Unicode and plus-addresses are welcome. Two spellings of one mailbox
/// (white space, case, composed or decomposed letters, an international domain) share one <see cref="Normalized"/> form.
/// </summary>
public sealed record EmailAddress
{
    public const int MaxLength = 254;
    private const int MaxLocalLength = 64;
    private const string ForbiddenInLocalPart = "<>()[],;:\\\"";

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    private EmailAddress(string value, string normalized)
    {
        Value = value;
        Normalized = normalized;
    }

    /// <summary>As typed, without surrounding white space. This is where letters go.</summary>
    public string Value { get; }

    /// <summary>The form that decides whether two addresses are one person's: lower case, domain in ASCII.</summary>
    public string Normalized { get; }

    public static EmailAddress Parse(string text) =>
        TryParse(text, out var address) ? address : throw new FormatException("Not an e-mail address.");

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EmailAddress? address)
    {
        address = null;
        if (Composed(text) is not { Length: > 0 and <= MaxLength } value)
            return false;

        var at = value.LastIndexOf('@');
        if (at is < 1 or > MaxLocalLength || !IsLocalPart(value[..at]) || AsciiDomain(value[(at + 1)..]) is not { } domain)
            return false;

        var normalized = value[..at].ToLowerInvariant() + "@" + domain;
        if (normalized.Length > MaxLength)
            return false;

        address = new EmailAddress(value, normalized);
        return true;
    }

    public bool Equals(EmailAddress? other) => other is not null && Normalized == other.Normalized;

    public override int GetHashCode() => Normalized.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Value;

    private static string? Composed(string? text)
    {
        try
        {
            return text?.Trim().Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException) // lone surrogates
        {
            return null;
        }
    }

    private static bool IsLocalPart(string local) =>
        !local.StartsWith('.') && !local.EndsWith('.') && !local.Contains("..", StringComparison.Ordinal)
        && local.All(c => !char.IsControl(c) && !char.IsWhiteSpace(c) && c != '@'
            && char.GetUnicodeCategory(c) != UnicodeCategory.Format
            && !ForbiddenInLocalPart.Contains(c, StringComparison.Ordinal));

    private static string? AsciiDomain(string domain)
    {
        if (!domain.Contains('.', StringComparison.Ordinal))
            return null;

        try
        {
            return Idn.GetAscii(domain).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
