using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Team.Letters;
using Microsoft.AspNetCore.Identity;

namespace GeScheiterWeiter.Team;

public enum PasswordChangeOutcome
{
    Done,
    WrongPassword,
    PasswordRefused,
}

/// <summary>What organizers change about their own way in. Whatever makes it stronger or weaker ends their other sessions.</summary>
public sealed class OwnAccount(
    AppDb db, UserManager<Organizer> users, OrganizerPasswords passwords,
    OrganizerTokens tokens, SignInThrottles throttles, OutboxWriter outbox, ILinks links,
    AuditLog audit)
{
    public async Task<PasswordChangeOutcome> ChangePasswordAsync(
        Organizer organizer, string current, string password, SignInSource source, CancellationToken cancellationToken)
    {
        if (!await IsRightAsync(organizer, current, source, cancellationToken))
            return PasswordChangeOutcome.WrongPassword;
        if (PasswordRules.Judge(password) != PasswordVerdict.Good)
            return PasswordChangeOutcome.PasswordRefused;

        await db.WriteAsync(
            async () =>
            {
                await db.ReadAgainAsync(organizer, cancellationToken);
                organizer.PasswordHash = users.PasswordHasher.HashPassword(organizer, password);
                await tokens.VoidAsync(organizer, OrganizerTokenPurpose.PasswordReset, cancellationToken);
                outbox.Add(
                    new OrganizerPasswordChanged(organizer.Name, links.ForgottenPassword()),
                    PasswordReset.RecipientOf(organizer),
                    organizer.Id);
                audit.Record(Actor.Organizer(organizer.Id), "organizer.password-changed", organizer.Id);
                (await users.UpdateSecurityStampAsync(organizer)).OrThrow();
            },
            cancellationToken);
        return PasswordChangeOutcome.Done;
    }

    public Task RenameAsync(Organizer organizer, string name, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                await db.ReadAgainAsync(organizer, cancellationToken);
                if (organizer.Name == name)
                    return;

                audit.Record(Actor.Organizer(organizer.Id), "organizer.renamed", organizer.Id);
                organizer.Name = name;
                organizer.ConcurrencyStamp = Guid.NewGuid().ToString();
            },
            cancellationToken);

    /// <summary>Whether the organizer is written to about work that waits for them.</summary>
    public Task SwitchWorkLettersAsync(Organizer organizer, bool isOn, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                await db.ReadAgainAsync(organizer, cancellationToken);
                if (organizer.GetsWorkLetters == isOn)
                    return;

                audit.Record(
                    Actor.Organizer(organizer.Id),
                    isOn ? "organizer.work-letters-switched-on" : "organizer.work-letters-switched-off",
                    organizer.Id);
                organizer.GetsWorkLetters = isOn;
                organizer.ConcurrencyStamp = Guid.NewGuid().ToString();
            },
            cancellationToken);

    public Task EndAllSessionsAsync(Organizer organizer, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                await db.ReadAgainAsync(organizer, cancellationToken);
                audit.Record(Actor.Organizer(organizer.Id), "organizer.signed-out-everywhere", organizer.Id);
                (await users.UpdateSecurityStampAsync(organizer)).OrThrow();
            },
            cancellationToken);

    /// <summary>Guessing is counted here as it is at the door.</summary>
    private async Task<bool> IsRightAsync(Organizer organizer, string password, SignInSource source, CancellationToken cancellationToken)
    {
        if (await throttles.TryBeginAsync(organizer.Email ?? "", isCode: false, source, cancellationToken) is not { } attempt)
            return passwords.IsWrong(password);
        if (await passwords.IsRightAsync(organizer, password, cancellationToken))
        {
            await throttles.GiveBackAsync(attempt, cancellationToken);
            return true;
        }

        audit.Record(Actor.Organizer(organizer.Id), "organizer.password-change-refused", organizer.Id);
        await db.SaveChangesAsync(cancellationToken);
        return false;
    }
}
