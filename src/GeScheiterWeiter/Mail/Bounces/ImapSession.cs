using GeScheiterWeiter.Mail.Smtp;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using MailKit.Security;
using MimeKit;

namespace GeScheiterWeiter.Mail.Bounces;

/// <summary>
/// The mailbox of reports, opened to be read: whoever else looks into it finds everything as it came. Of a message only its
/// beginning is fetched, in which a report says what it has to say.
/// </summary>
internal sealed class ImapSession(ImapClient client, IMailFolder folder) : IDisposable
{
    private const int MostBytes = 256 * 1024;

    private static readonly ParserOptions Cautious = new() { MaxMimeDepth = 16 };

    public uint UidValidity => folder.UidValidity;

    public static async Task<ImapSession> OpenAsync(
        MailOptions mail, BounceOptions options, TimeProvider clock, CancellationToken cancellationToken)
    {
        var client = new ImapClient
        {
            CheckCertificateRevocation = mail.CheckRevocation,
            Timeout = (int)TimeSpan.FromSeconds(mail.TimeoutSeconds).TotalMilliseconds,
        };
        var certificate = CertificateSeen.Watch(client, options.CertificateSha256, clock);
        try
        {
            await client.ConnectAsync(options.Host, options.PortOrUsual, options.Security.ForConnecting(), cancellationToken);
            await client.AuthenticateAsync(options.UserName, options.Password, cancellationToken);
            var folder = await client.GetFolderAsync(options.Folder, cancellationToken);
            await folder.OpenAsync(FolderAccess.ReadOnly, cancellationToken);
            return new ImapSession(client, folder);
        }
        catch (SslHandshakeException failure) when (certificate.Problem is { } problem)
        {
            client.Dispose();
            throw new SslHandshakeException(problem, failure);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    /// <summary>What came after the message of that number and is not too old, the oldest first.</summary>
    public async Task<IReadOnlyList<UniqueId>> MessagesAfterAsync(long uid, DateTime sinceUtc, CancellationToken cancellationToken)
    {
        if (uid >= uint.MaxValue)
            return [];
        var found = await folder.SearchAsync(
            SearchQuery.Uids(new UniqueIdRange(new UniqueId((uint)uid + 1), UniqueId.MaxValue)).And(SearchQuery.DeliveredAfter(sinceUtc)),
            cancellationToken);
        // Asked for more than there is, a server answers with the last one there is (RFC 3501 6.4.8).
        return [.. found.Where(message => message.Id > uid).OrderBy(message => message.Id)];
    }

    public async Task<MimeMessage> ReadAsync(UniqueId message, CancellationToken cancellationToken)
    {
        await using var beginning = await folder.GetStreamAsync(message, 0, MostBytes, cancellationToken);
        return await MimeMessage.LoadAsync(Cautious, beginning, cancellationToken);
    }

    /// <summary>Without a goodbye: nothing is to be kept, and a server that does not answer keeps nobody.</summary>
    public void Dispose() => client.Dispose();
}
