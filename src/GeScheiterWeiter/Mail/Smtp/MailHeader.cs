using System.Text;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using MimeKit;
using MimeKit.Utils;

namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>
/// Headers that hold what people typed, written so that every line and every encoded word has a length the standards allow.
/// </summary>
internal static class MailHeader
{
    private const int MaxNameLength = 120;

    public static Header Subject(string subject)
    {
        var (text, taken) = (PlainWords.Subject(subject), "Subject: ".Length);
        return Raw(HeaderId.Subject, Fits(text, taken) ? text : EncodedWords.Fold(text, taken));
    }

    /// <exception cref="FormatException">The address is none.</exception>
    /// <exception cref="ParseException">The address is none.</exception>
    public static Header Mailbox(HeaderId id, string name, string address)
    {
        var (text, taken) = (TypedText.Line(name, MaxNameLength), id.ToHeaderName().Length + ": ".Length);
        var quoted = MimeUtils.Quote(text);
        var written = Fits(quoted, taken) ? quoted : EncodedWords.Fold(text, taken);
        var lastLine = written.Length - (written.LastIndexOf('\n') + 1) + taken;
        var addrSpec = $"<{AddrSpec(address)}>";
        var separator = lastLine + addrSpec.Length < EncodedWords.LongestLine ? " " : "\r\n ";
        return Raw(id, written + separator + addrSpec);
    }

    /// <returns>The address in the form every server takes.</returns>
    /// <exception cref="FormatException">It is none.</exception>
    /// <exception cref="ParseException">It is none.</exception>
    public static string AddrSpec(string address)
    {
        // MimeKit's parser is the guard against an address that is several, or a command.
        var parsed = new MailboxAddress(Encoding.UTF8, "", EmailAddress.TryParse(address, out var ours) ? ours.Value : address);
        var addrSpec = MailboxAddress.EncodeAddrspec(parsed.Address);
        var domain = addrSpec.AsSpan(addrSpec.LastIndexOf('@') + 1);
        var isWhole = parsed is { LocalPart.Length: > 0, Domain.Length: > 0 } && Ascii.IsValid(domain);
        return isWhole ? addrSpec : throw new FormatException("no e-mail address");
    }

    private static bool Fits(string text, int taken) =>
        !EncodedWords.IsNeeded(text) && taken + text.Length <= EncodedWords.LongestLine;

    private static Header Raw(HeaderId id, string value)
    {
        var header = new Header(id, "");
        header.SetRawValue(Encoding.UTF8.GetBytes($" {value}\r\n"));
        return header;
    }
}
