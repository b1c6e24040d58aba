using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>How a connection to the configured mail server is made, for delivery and for the check of the settings.</summary>
public static class SmtpConnection
{
    private const int MillisecondsPerSecond = 1000;

    /// <summary>
    /// Connects without Nagle's algorithm: a letter ends with a small packet that would else wait 40 ms for the other
    /// side's delayed acknowledgement.
    /// </summary>
    /// <exception cref="TimeoutException">Nobody answered in time.</exception>
    public static async Task OpenAsync(SmtpClient client, MailOptions options, CancellationToken cancellationToken)
    {
        var host = options.Host ?? "";
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds));
        try
        {
            await socket.ConnectAsync(host, options.PortOrUsual, patience.Token);
            await client.ConnectAsync(socket, host, options.PortOrUsual, Protection(options), patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            socket.Dispose();
            throw new TimeoutException($"no answer within {options.TimeoutSeconds} s");
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <param name="client">Not yet connected.</param>
    /// <param name="options">Which server, how protected.</param>
    /// <param name="ownHost">The name we introduce ourselves with.</param>
    public static void Configure(SmtpClient client, MailOptions options, string ownHost)
    {
        client.Timeout = options.TimeoutSeconds * MillisecondsPerSecond;
        client.CheckCertificateRevocation = options.CheckRevocation;
        client.LocalDomain = ownHost;
        if (options.CertificateSha256 is { } pinned)
            client.ServerCertificateValidationCallback = (_, certificate, _, errors) => errors == SslPolicyErrors.None || IsPinned(certificate, pinned);
    }

    private static SecureSocketOptions Protection(MailOptions options) => options.Security switch
    {
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.None => SecureSocketOptions.None,
    };

    public static bool IsPinned(X509Certificate? certificate, string sha256) =>
        certificate is not null && string.Equals(certificate.GetCertHashString(HashAlgorithmName.SHA256), sha256, StringComparison.OrdinalIgnoreCase);
}
