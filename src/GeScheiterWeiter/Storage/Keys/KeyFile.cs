using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace GeScheiterWeiter.Storage.Keys;

/// <summary>The file that encrypts the Data Protection keys.</summary>
public static class KeyFile
{
    private const int Bits = 3072;
    private const int YearsValid = 50;

    /// <summary>Makes a new one that only its owner may read. Never overwrites: what an old file has encrypted needs that file.</summary>
    /// <exception cref="IOException">There is a file already, or it cannot be written.</exception>
    public static void Create(string path, string? password, DateTimeOffset now)
    {
        using var key = RSA.Create(Bits);
        var request = new CertificateRequest(
            "CN=GeScheiterWeiter Data Protection", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(YearsValid));
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(certificate.Export(X509ContentType.Pkcs12, password));
    }

    /// <exception cref="CryptographicException">No such file, no key in it, or another password.</exception>
    public static X509Certificate2 Read(string path, string? password)
    {
        if (!File.Exists(path))
            throw new CryptographicException($"{path} does not exist.");

        var certificate = X509CertificateLoader.LoadPkcs12FromFile(path, password);
        return certificate.GetRSAPrivateKey() is not null ? certificate : throw new CryptographicException($"{path} holds no RSA key.");
    }
}
