using System.Text;
using MimeKit.Cryptography;

namespace GeScheiterWeiter.Mail.Smtp;

/// <summary>Section <c>Mail:Dkim</c>: sign letters here, where the mail server does not.</summary>
public sealed record DkimOptions
{
    public string Domain { get; init; } = "";

    public string Selector { get; init; } = "";

    /// <summary>PEM text; or <see cref="PrivateKeyPath"/>.</summary>
    public string? PrivateKey { get; init; }

    public string? PrivateKeyPath { get; init; }

    /// <exception cref="IOException">The key file cannot be read.</exception>
    /// <exception cref="FormatException">It holds no private key.</exception>
    public DkimSigner CreateSigner()
    {
        using var key = PrivateKey is { Length: > 0 } pem
            ? new MemoryStream(Encoding.ASCII.GetBytes(pem))
            : (Stream)File.OpenRead(PrivateKeyPath ?? "");
        return new DkimSigner(key, Domain, Selector, DkimSignatureAlgorithm.RsaSha256)
        {
            HeaderCanonicalizationAlgorithm = DkimCanonicalizationAlgorithm.Relaxed,
            BodyCanonicalizationAlgorithm = DkimCanonicalizationAlgorithm.Relaxed,
        };
    }
}
