using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace GeScheiterWeiter.Common;

/// <summary>
/// A secret that travels in a mailed link: 256 random bits, written as 43 characters of base64url. Only its hash is
/// stored, and the hash includes the purpose: a link for one thing never opens another.
/// </summary>
public sealed class SecretToken
{
    private const int ByteLength = 32;

    private readonly byte[] _bytes;

    private SecretToken(byte[] bytes) => _bytes = bytes;

    public static SecretToken Create() => new(RandomNumberGenerator.GetBytes(ByteLength));

    /// <param name="bytes">32 of them.</param>
    public static SecretToken Of(ReadOnlySpan<byte> bytes) => bytes.Length == ByteLength
        ? new SecretToken(bytes.ToArray())
        : throw new ArgumentOutOfRangeException(nameof(bytes), bytes.Length, "A secret has another length.");

    public static bool TryParse(string? text, [NotNullWhen(true)] out SecretToken? token)
    {
        token = null;
        var bytes = new byte[ByteLength];
        if (text is not { Length: 43 } || !Base64Url.IsValid(text, out var length) || length != ByteLength)
            return false;

        Base64Url.DecodeFromChars(text, bytes);
        token = new SecretToken(bytes);
        return token.ToString() == text;
    }

    /// <summary>SHA-256 over purpose and secret: 32 bytes.</summary>
    public byte[] HashFor(string purpose) =>
        SHA256.HashData([.. Encoding.UTF8.GetBytes(purpose), 0, .. _bytes]);

    /// <summary>For a secret that says something itself. Never store or log it.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>The text that stands in the link. Never log it.</summary>
    public override string ToString() => Base64Url.EncodeToString(_bytes);
}
