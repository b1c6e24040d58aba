using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.Identity;

namespace GeScheiterWeiter.Team;

/// <summary>The app, the passkeys and the recovery codes of one organizer. One of app and passkeys always stays.</summary>
public sealed class SecondFactors(
    AppDb db, UserManager<Organizer> users, OrganizerStore store, OneTimeCodes codes, AuthenticatorKeys keys, OutboxWriter outbox,
    ILinks links, AuditLog audit)
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

        var sealedKey = keys.Sealed(key);
        await WriteAsync(
            organizer,
            async () =>
            {
                await store.SetAuthenticatorKeyAsync(organizer, sealedKey, cancellationToken);
                organizer.LastCodeStep = step;
                organizer.TwoFactorEnabled = true;
                audit.Record(Actor.Organizer(organizer.Id), "organizer.app-set-up", organizer.Id);
                outbox.Tell(organizer, SecondFactorChange.AppSetUp, links);
                (await users.UpdateSecurityStampAsync(organizer)).OrThrow();
                return true;
            },
            cancellationToken);
        return true;
    }

    /// <returns>False when nothing but the app is left.</returns>
    public Task<bool> RemoveAppAsync(Organizer organizer, CancellationToken cancellationToken) =>
        WriteAsync(
            organizer,
            async () =>
            {
                if ((await users.GetPasskeysAsync(organizer)).Count == 0)
                    return false;

                await store.SetAuthenticatorKeyAsync(organizer, "", cancellationToken);
                audit.Record(Actor.Organizer(organizer.Id), "organizer.app-removed", organizer.Id);
                outbox.Tell(organizer, SecondFactorChange.AppRemoved, links);
                (await users.UpdateSecurityStampAsync(organizer)).OrThrow();
                return true;
            },
            cancellationToken);

    public Task AddPasskeyAsync(Organizer organizer, UserPasskeyInfo passkey, string? name, CancellationToken cancellationToken) =>
        WriteAsync(
            organizer,
            async () =>
            {
                passkey.Name = string.IsNullOrWhiteSpace(name) ? UnnamedPasskey : name.Trim();
                (await users.AddOrUpdatePasskeyAsync(organizer, passkey)).OrThrow();
                organizer.TwoFactorEnabled = true;
                audit.Record(Actor.Organizer(organizer.Id), "organizer.passkey-added", organizer.Id);
                outbox.Tell(organizer, SecondFactorChange.PasskeyAdded, links);
                (await users.UpdateSecurityStampAsync(organizer)).OrThrow();
                return true;
            },
            cancellationToken);

    /// <returns>False when there is no such passkey.</returns>
    public Task<bool> RenamePasskeyAsync(Organizer organizer, byte[] credentialId, string name, CancellationToken cancellationToken) =>
        WriteAsync(
            organizer,
            async () =>
            {
                if (await users.GetPasskeyAsync(organizer, credentialId) is not { } passkey)
                    return false;

                passkey.Name = name.Trim();
                audit.Record(Actor.Organizer(organizer.Id), "organizer.passkey-renamed", organizer.Id);
                outbox.Tell(organizer, SecondFactorChange.PasskeyRenamed, links);
                (await users.AddOrUpdatePasskeyAsync(organizer, passkey)).OrThrow();
                return true;
            },
            cancellationToken);

    /// <returns>False when it is the last second factor.</returns>
    public async Task<bool> RemovePasskeyAsync(Organizer organizer, byte[] credentialId, CancellationToken cancellationToken)
    {
        // A key that cannot be read any more is no app. Opening it is not for the transaction; whether it is still there is.
        var canBeRead = !string.IsNullOrEmpty(await users.GetAuthenticatorKeyAsync(organizer));
        return await WriteAsync(
            organizer,
            async () =>
            {
                var others = (await users.GetPasskeysAsync(organizer)).Count(p => !p.CredentialId.AsSpan().SequenceEqual(credentialId));
                if (others == 0 && !(canBeRead && await store.HasAuthenticatorKeyAsync(organizer, cancellationToken)))
                    return false;

                (await users.RemovePasskeyAsync(organizer, credentialId)).OrThrow();
                audit.Record(Actor.Organizer(organizer.Id), "organizer.passkey-removed", organizer.Id);
                outbox.Tell(organizer, SecondFactorChange.PasskeyRemoved, links);
                (await users.UpdateSecurityStampAsync(organizer)).OrThrow();
                return true;
            },
            cancellationToken);
    }

    /// <summary>New codes; the old ones are void. They are never shown again.</summary>
    public Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Organizer organizer, CancellationToken cancellationToken) =>
        WriteAsync(
            organizer,
            () =>
            {
                outbox.Tell(organizer, SecondFactorChange.RecoveryCodesMade, links);
                return MakeCodesAsync(organizer);
            },
            cancellationToken);

    /// <summary>The codes that come with the first second factor: the letter about that one is enough.</summary>
    public Task<IReadOnlyList<string>> FirstRecoveryCodesAsync(Organizer organizer, CancellationToken cancellationToken) =>
        WriteAsync(organizer, () => MakeCodesAsync(organizer), cancellationToken);

    private async Task<IReadOnlyList<string>> MakeCodesAsync(Organizer organizer)
    {
        audit.Record(Actor.Organizer(organizer.Id), "organizer.recovery-codes-made", organizer.Id);
        return [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(organizer, RecoveryCodeCount) ?? []];
    }

    /// <summary>
    /// Of two who take away the app and the last passkey at once, the second must see what the first has done: each change
    /// begins with the account's own row, and ends with a new stamp of it.
    /// </summary>
    private Task<T> WriteAsync<T>(Organizer organizer, Func<Task<T>> change, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                await db.ReadAgainAsync(organizer, cancellationToken);
                return await change();
            },
            static done => done is not false,
            cancellationToken);
}
