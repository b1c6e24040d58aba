using GeScheiterWeiter.Mail.Smtp;
using MimeKit;

namespace GeScheiterWeiter.Mail.Outbox;

/// <summary>Puts letters into their envelopes one ahead: while a letter is on the wire, the next is being packed.</summary>
internal sealed class MessagePrefetcher(MimeMessageFactory post, IReadOnlyList<OutboxMail> letters)
{
    private int _taken;
    private Task<MimeMessage>? _next;

    /// <summary>In the order of the letters, one call for each. Fails when the letter cannot be packed.</summary>
    public async Task<MimeMessage> TakeAsync()
    {
        var envelope = _next ?? PackAsync(letters[_taken]);
        _taken++;
        try
        {
            return await envelope;
        }
        finally
        {
            _next = _taken < letters.Count ? PackAsync(letters[_taken]) : null;
        }
    }

    private Task<MimeMessage> PackAsync(OutboxMail mail) => Task.Run(() => post.Pack(mail));
}
