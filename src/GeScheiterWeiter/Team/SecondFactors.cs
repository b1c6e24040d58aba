using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.Identity;

namespace GeScheiterWeiter.Team;

/// <summary>The app, the passkeys and the recovery codes of one organizer. One of app and passkeys always stays.</summary>
public sealed class SecondFactors(AppDb db, UserManager<Organizer> users, IUserStore<Organizer> store, OneTimeCodes codes, AuditLog audit)
{
    public const int RecoveryCodeCount = 10;
    public const int MaxPasskeyNameLength = 60;
    private const string UnnamedPasskey = "Passkey";

    /// <param name="organizer">Whose.</param>
    /// <param name="key">The new app's key, Base32.</param>
    /// <param name="code">What the app shows: proof that it has the key.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether the code was right.</returns>
    public async Task<bool> SetUpAppAsync(Organizer organizer, string key, string code, CancellationToken cancellationToken)
    {
        if (codes.StepOf(key, code) is not { } step)
            return false;

        await using var transaction = await db.BeginWriteAsync(cancellationToken);
        await ((IUserAuthenticatorKeyStore<Organizer>)store).SetAuthenticatorKeyAsync(organizer, key, cancellationToken);
        organizer.LastCodeStep = step;
        organizer.TwoFactorEnabled = true;
        audit.Record(Actor.Organizer(organizer.Id), "organizer.app-set-up", organizer.Id);
        (await users.UpdateSecurityStampAsync(organizer)).OrThrow();
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <returns>False when nothing but the app is left.</returns>
    public async Task<bool> RemoveAppAsync(Organizer organizer, CancellationToken cancellationToken)
    {
        if ((await users.GetPasskeysAsync(organizer)).Count == 0)
            return false;

        await using var transaction = await db.BeginWriteAsync(cancellationToken);
        await ((IUserAuthenticatorKeyStore<Organizer>)store).SetAuthenticatorKeyAsync(organizer, "", cancellationToken);
        audit.Record(Actor.Organizer(organizer.Id), "organizer.app-removed", organizer.Id);
        (await users.UpdateSecurityStampAsync(organizer)).OrThrow();
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async Task AddPasskeyAsync(Organizer organizer, UserPasskeyInfo passkey, string? name, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginWriteAsync(cancellationToken);
        passkey.Name = string.IsNullOrWhiteSpace(name) ? UnnamedPasskey : name.Trim();
        (await users.AddOrUpdatePasskeyAsync(organizer, passkey)).OrThrow();
        organizer.TwoFactorEnabled = true;
        audit.Record(Actor.Organizer(organizer.Id), "organizer.passkey-added", organizer.Id);
        (await users.UpdateSecurityStampAsync(organizer)).OrThrow();
        await transaction.CommitAsync(cancellationToken);
    }

    /// <returns>False when there is no such passkey.</returns>
    public async Task<bool> RenamePasskeyAsync(Organizer organizer, byte[] credentialId, string name, CancellationToken cancellationToken)
    {
        if (await users.GetPasskeyAsync(organizer, credentialId) is not { } passkey)
            return false;

        await using var transaction = await db.BeginWriteAsync(cancellationToken);
        passkey.Name = name.Trim();
        audit.Record(Actor.Organizer(organizer.Id), "organizer.passkey-renamed", organizer.Id);
        (await users.AddOrUpdatePasskeyAsync(organizer, passkey)).OrThrow();
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <returns>False when it is the last second factor.</returns>
    public async Task<bool> RemovePasskeyAsync(Organizer organizer, byte[] credentialId, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginWriteAsync(cancellationToken);
        var others = (await users.GetPasskeysAsync(organizer)).Count(p => !p.CredentialId.AsSpan().SequenceEqual(credentialId));
        if (others == 0 && string.IsNullOrEmpty(await users.GetAuthenticatorKeyAsync(organizer)))
            return false;

        (await users.RemovePasskeyAsync(organizer, credentialId)).OrThrow();
        audit.Record(Actor.Organizer(organizer.Id), "organizer.passkey-removed", organizer.Id);
        (await users.UpdateSecurityStampAsync(organizer)).OrThrow();
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>New codes; the old ones are void. They are never shown again.</summary>
    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Organizer organizer)
    {
        audit.Record(Actor.Organizer(organizer.Id), "organizer.recovery-codes-made", organizer.Id);
        return [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(organizer, RecoveryCodeCount) ?? []];
    }
}
