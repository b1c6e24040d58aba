using System.Security.Cryptography;

namespace GeScheiterWeiter.Storage.Keys;

/// <summary>Keys of one purpose, the newest last: it makes what is new, and what any of them has made is good.</summary>
public sealed class DigestKeys(IReadOnlyList<byte[]> keys)
{
    public int Count => keys.Count;

    /// <summary>Made with the newest.</summary>
    public byte[] DigestOf(ReadOnlySpan<byte> data) => HMACSHA256.HashData(keys[^1], data);

    /// <summary>One for each key.</summary>
    public IReadOnlyList<byte[]> DigestsOf(byte[] data) => [.. keys.Select(key => HMACSHA256.HashData(key, data))];
}
