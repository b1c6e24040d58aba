using GeScheiterWeiter.Mail.Smtp;
using MimeKit;

namespace GeScheiterWeiter.Mail.Bounces;

/// <summary>
/// Finds out whether a message reports that a letter will not arrive, and which one. What answers by itself, tells of a delay
/// or asks for patience is no such report; and which letter is meant is never guessed from an address.
/// </summary>
public sealed class BounceParser(MessageIds ids)
{
    private static readonly string[] MailSystems = ["mailer-daemon", "mailerdaemon", "mail-daemon", "postmaster"];

    private static readonly string[] MarksOfAnAnswer =
        ["X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Auto-Reply", "X-Auto-Response"];

    /// <returns>Null where nothing has failed for good.</returns>
    public Bounce? Read(MimeMessage message)
    {
        var parts = Parts(message.Body).ToList();
        // Auto-Submitted tells nothing: a holiday's answer and Postfix' report both say "auto-replied".
        if (parts.Any(part => part is MessageDispositionNotification) || MarksOfAnAnswer.Any(message.Headers.Contains))
            return null;
        return parts.OfType<MessageDeliveryStatus>().FirstOrDefault() is { } status
            ? FromStatus(message, parts, status)
            : FromProse(message, parts);
    }

    private Bounce? FromStatus(MimeMessage message, List<MimeEntity> parts, MessageDeliveryStatus status)
    {
        var failed = status.StatusGroups.Where(HasFailed).ToList();
        if (failed.Count == 0)
            return null;
        return new Bounce(
            LetterOf(message, parts, words: ""),
            [.. failed.SelectMany(AddressesOf)],
            BounceStatus.Of(failed[0]["Status"]?.Trim(), failed[0]["Diagnostic-Code"] ?? ""));
    }

    private Bounce? FromProse(MimeMessage message, List<MimeEntity> parts)
    {
        var text = string.Join('\n', parts.OfType<TextPart>().Select(part => part.Text));
        var words = BounceProse.BeforeTheCopy(text);
        if (!IsFromAMailSystem(message) || !BounceProse.IsOfFailure($"{message.Subject}\n{words}"))
            return null;
        return new Bounce(
            LetterOf(message, parts, text), BounceProse.AddressesIn(words), BounceStatus.Of(BounceStatus.PermanentCodeIn(words), words));
    }

    /// <summary>The one letter whose copy came back, or to which this answers; null for none and for several.</summary>
    private Guid? LetterOf(MimeMessage message, List<MimeEntity> parts, string words)
    {
        var named = ids.In(string.Join('\n', parts.Select(HeadersOfTheCopy).Append(words))).ToList();
        if (named.Count == 0)
            named = [.. ids.In($"{message.InReplyTo}\n{string.Join('\n', message.References)}")];
        return named is [var letter] ? letter : null;
    }

    private static string HeadersOfTheCopy(MimeEntity part) => part switch
    {
        MessagePart { Message: { } copy } => copy.Headers[HeaderId.MessageId] ?? "",
        TextPart headers when headers.ContentType.MediaSubtype.EndsWith("rfc822-headers", StringComparison.OrdinalIgnoreCase) =>
            headers.Text,
        _ => "",
    };

    private static bool HasFailed(HeaderList recipient) => recipient["Action"]?.Trim().ToLowerInvariant() switch
    {
        "failed" => true,
        null or "" => recipient["Status"]?.TrimStart().StartsWith('5') == true,
        _ => false,
    };

    /// <summary>"rfc822; name@example.org": what it finally was, and what we wrote.</summary>
    private static IEnumerable<string> AddressesOf(HeaderList recipient) =>
        new[] { recipient["Final-Recipient"], recipient["Original-Recipient"] }
            .OfType<string>()
            .Select(field => field[(field.IndexOf(';', StringComparison.Ordinal) + 1)..].Trim().Trim('<', '>'));

    private static bool IsFromAMailSystem(MimeMessage message) =>
        message.Headers.Contains("X-Failed-Recipients")
        || message.From.Mailboxes.Any(from => MailSystems.Contains(from.Address.Split('@')[0], StringComparer.OrdinalIgnoreCase));

    /// <summary>What a copied message holds is not the report's: somebody may have passed one on.</summary>
    private static IEnumerable<MimeEntity> Parts(MimeEntity? entity) => entity switch
    {
        null => [],
        Multipart parts => parts.SelectMany(Parts),
        _ => [entity],
    };
}
