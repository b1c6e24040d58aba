using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Storage.Keys;

/// <summary>Encrypts the Data Protection keys that were stored in clear before there was a key file.</summary>
public sealed class ClearKeys(AppDb db, IOptions<KeyManagementOptions> options)
{
    /// <summary>Data Protection's own form of a key.</summary>
    private static readonly XNamespace Form = "http://schemas.asp.net/2015/03/dataProtection";

    public async Task<int> EncryptAsync(CancellationToken cancellationToken)
    {
        if (options.Value.XmlEncryptor is null)
            return 0;

        return await db.WriteAsync(
            async () => (await db.Set<DataProtectionKey>().ToListAsync(cancellationToken)).Count(TryEncrypt), cancellationToken);
    }

    private bool TryEncrypt(DataProtectionKey key)
    {
        var xml = XElement.Parse(key.Xml ?? "<empty />");
        var secrets = xml.DescendantsAndSelf().Where(element => element.Attribute(Form + "requiresEncryption")?.Value == "true").ToList();
        foreach (var secret in secrets)
            secret.ReplaceWith(Encrypted(secret));
        if (secrets.Count > 0)
            key.Xml = xml.ToString(SaveOptions.DisableFormatting);
        return secrets.Count > 0;
    }

    private XElement Encrypted(XElement secret)
    {
        var info = (options.Value.XmlEncryptor ?? throw new InvalidOperationException("There is no key file.")).Encrypt(secret);
        return new XElement(
            Form + "encryptedSecret",
            new XAttribute("decryptorType", info.DecryptorType.AssemblyQualifiedName ?? ""),
            info.EncryptedElement);
    }
}
