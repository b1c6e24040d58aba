using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Team.Letters;
using Microsoft.AspNetCore.Identity;

namespace GeScheiterWeiter.Team;

public enum AddressRequestOutcome
{
    LetterSent,

    /// <summary>It is the one they have.</summary>
    SameAddress,

    AlreadyInTeam,

    /// <summary>A letter went out within the last five minutes.</summary>
    CoolingDown,
}

public enum AddressChangeOutcome
{
    Done,

    /// <summary>The link is unknown, used up, too old, or somebody else's.</summary>
    LinkExpired,

    AlreadyInTeam,
}

/// <summary>
/// Another address for an organizer's own account: a letter to the new one proves it, the person is signed in, and the old one is told.
/// </summary>
public sealed class AddressChange(
    AppDb db, UserManager<Organizer> users, OrganizerTokens tokens, SignInThrottles throttles, OutboxWriter outbox, ILinks links,
    AuditLog audit)
{
    public static readonly TimeSpan LinkLasts = TimeSpan.FromHours(24);

    public Task<AddressRequestOutcome> AskAsync(Organizer organizer, EmailAddress address, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                await db.ReadAgainAsync(organizer, cancellationToken);
                if (organizer.NormalizedEmail == address.Normalized)
                    return AddressRequestOutcome.SameAddress;
                if (await users.FindByEmailAsync(address.Value) is not null)
                    return AddressRequestOutcome.AlreadyInTeam;
                if (!await throttles.TryCountAsync(SignInLimit.AddressLetters(organizer.Id), cancellationToken))
                    return AddressRequestOutcome.CoolingDown;

                await tokens.VoidAsync(organizer, OrganizerTokenPurpose.AddressChange, cancellationToken);
                var token = tokens.Issue(organizer, OrganizerTokenPurpose.AddressChange, LinkLasts, address);
                outbox.Add(
                    new OrganizerAddressProof(organizer.Name, links.AddressChange(token)),
                    new Recipient(organizer.Name, address.Value),
                    organizer.Id);
                audit.Record(Actor.Organizer(organizer.Id), "organizer.address-asked", organizer.Id);
                return AddressRequestOutcome.LetterSent;
            },
            static outcome => outcome == AddressRequestOutcome.LetterSent,
            cancellationToken);

    /// <returns>What the link would change the organizer's address to; null where it is none of theirs, used up or too old.</returns>
    public Task<string?> AddressOfAsync(Organizer organizer, SecretToken token, CancellationToken cancellationToken) =>
        tokens.AddressOfAsync(organizer, token, cancellationToken);

    public Task<AddressChangeOutcome> ChangeAsync(Organizer organizer, SecretToken token, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                await db.ReadAgainAsync(organizer, cancellationToken);
                if (await tokens.AddressOfAsync(organizer, token, cancellationToken) is not { } typed
                    || !await tokens.UseUpAsync(token, OrganizerTokenPurpose.AddressChange, cancellationToken))
                    return AddressChangeOutcome.LinkExpired;
                if (await users.FindByEmailAsync(typed) is not null)
                    return AddressChangeOutcome.AlreadyInTeam;

                await MoveAsync(organizer, EmailAddress.Parse(typed), cancellationToken);
                return AddressChangeOutcome.Done;
            },
            static outcome => outcome == AddressChangeOutcome.Done,
            cancellationToken);

    private async Task MoveAsync(Organizer organizer, EmailAddress address, CancellationToken cancellationToken)
    {
        var before = PasswordReset.RecipientOf(organizer);
        (organizer.Email, organizer.NormalizedEmail) = (address.Value, address.Normalized);
        (organizer.UserName, organizer.NormalizedUserName) = (address.Value, address.Normalized);
        organizer.EmailConfirmed = true;
        // What lies in the old mailbox opens nothing any more.
        await tokens.VoidAsync(organizer, OrganizerTokenPurpose.PasswordReset, cancellationToken);
        await tokens.VoidAsync(organizer, OrganizerTokenPurpose.SetUp, cancellationToken);
        outbox.Add(new OrganizerAddressChanged(organizer.Name, address.Value), before, organizer.Id);
        audit.Record(Actor.Organizer(organizer.Id), "organizer.readdressed", organizer.Id);
        (await users.UpdateSecurityStampAsync(organizer)).OrThrow();
    }
}
