namespace GeScheiterWeiter.Storage.Keys;

/// <summary>
/// Section <c>Keys</c>: what encrypts the Data Protection keys in the database. It lies outside of it, so that a copy of the
/// database opens nothing.
/// </summary>
public sealed record KeysOptions
{
    public const string Section = "Keys";

    /// <summary>A PKCS #12 file with a certificate and its RSA key; <c>-- create-key</c> makes one.</summary>
    public string? File { get; init; }

    /// <summary>The file's password; give it by the environment (<c>Keys__Password</c>). Null: it has none.</summary>
    public string? Password { get; init; }

    /// <summary>Earlier files, of the same password: what they have encrypted can still be read.</summary>
    public IReadOnlyList<string> FormerFiles { get; init; } = [];
}
