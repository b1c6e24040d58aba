using System.Security.Cryptography;
using System.Text;

namespace GeScheiterWeiter.Audit;

/// <summary>How entries become a hash. Never change it: every seal ever made would break.</summary>
public static class AuditChain
{
    public static readonly byte[] Beginning = new byte[AuditSeal.HashLength];

    /// <summary>Whether a text could be a seal as it stands in the log: in hexadecimal.</summary>
    public static bool IsHash(string text) => text.Length == 2 * AuditSeal.HashLength && text.All(char.IsAsciiHexDigit);

    public static byte[] HashOf(byte[] previous, IEnumerable<AuditEntry> entries)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        foreach (var entry in entries)
            hash.AppendData(Canonical(entry));
        return hash.GetHashAndReset();
    }

    /// <summary>Every field with its length in front, so that no two entries read the same.</summary>
    private static byte[] Canonical(AuditEntry entry)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8))
        {
            writer.Write(entry.Id);
            writer.Write(entry.AtUtc.Ticks);
            writer.Write(entry.ActorKind.ToString());
            writer.Write(entry.ActorId?.ToString() ?? "");
            writer.Write(entry.Action);
            writer.Write(entry.SubjectKind);
            writer.Write(entry.SubjectId?.ToString() ?? "");
            writer.Write(entry.EditionId?.ToString() ?? "");
            writer.Write(entry.Details is not null);
            writer.Write(entry.Details ?? "");
        }

        return bytes.ToArray();
    }
}
