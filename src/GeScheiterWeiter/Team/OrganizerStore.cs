using System.Security.Cryptography;
using System.Text;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace GeScheiterWeiter.Team;

/// <summary>Identity's tables; recovery codes are kept as hashes and app keys sealed, not as Identity would, in plain text.</summary>
public sealed class OrganizerStore(AppDb db, AuthenticatorKeys keys, IdentityErrorDescriber describer)
    : UserOnlyStore<Organizer, AppDb, Guid>(db, describer)
{
    public override Task SetAuthenticatorKeyAsync(Organizer user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(user, keys.Sealed(key), cancellationToken);

    public override async Task<string?> GetAuthenticatorKeyAsync(Organizer user, CancellationToken cancellationToken) =>
        keys.Opened(await base.GetAuthenticatorKeyAsync(user, cancellationToken));

    /// <summary>Whether one is stored, without opening it.</summary>
    public async Task<bool> HasAuthenticatorKeyAsync(Organizer user, CancellationToken cancellationToken) =>
        !string.IsNullOrEmpty(await base.GetAuthenticatorKeyAsync(user, cancellationToken));

    public override Task ReplaceCodesAsync(Organizer user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(code => Hash(user, code)), cancellationToken);

    public override Task<bool> RedeemCodeAsync(Organizer user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Hash(user, code), cancellationToken);

    /// <summary>However it is typed: case, hyphens and blanks do not count.</summary>
    private static string Hash(Organizer user, string code) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
            user.Id + string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant())));
}
