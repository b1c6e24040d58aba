using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Team.Letters;
using Microsoft.AspNetCore.Identity;

namespace GeScheiterWeiter.Team;

public enum PasswordResetOutcome
{
    Done,

    /// <summary>The link is unknown, used up or too old.</summary>
    LinkExpired,

    PasswordRefused,
}

/// <summary>A new password for whoever has forgotten theirs. It replaces the password only: the second factor is still asked for.</summary>
public sealed class PasswordReset(
    AppDb db, UserManager<Organizer> users, OrganizerTokens tokens,
    SignInThrottles throttles, OutboxWriter outbox, LetterRenderer renderer, ILinks links,
    AuditLog audit)
{
    public static readonly TimeSpan LinkLasts = TimeSpan.FromHours(1);

    /// <summary>Somebody who presses the button again and again gets one letter in this time.</summary>
    public static readonly TimeSpan BetweenLetters = TimeSpan.FromMinutes(5);

    /// <summary>Known or unknown address: nobody at the screen can tell, nor by how long the answer takes.</summary>
    public Task AskAsync(string address, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                var organizer = await users.FindByEmailAsync(address);
                var isFirst = await throttles.TryCountAsync(
                    SignInLimit.ResetLetters(users.NormalizeEmail(address) ?? ""), cancellationToken);
                if (isFirst && organizer is { PasswordHash: not null })
                    outbox.Add(
                        LetterWith(tokens.Issue(organizer, OrganizerTokenPurpose.PasswordReset, LinkLasts), organizer.Name),
                        RecipientOf(organizer), organizer.Id);
                else
                    renderer.Render(LetterWith(SecretToken.Create(), "Niemand"));
                audit.Record(Actor.Visitor, "organizer.reset-asked", organizer?.Id);
                return isFirst;
            },
            cancellationToken);

    public async Task<PasswordResetOutcome> CompleteAsync(SecretToken token, string password, CancellationToken cancellationToken)
    {
        if (PasswordRules.Judge(password) != PasswordVerdict.Good)
            return PasswordResetOutcome.PasswordRefused;

        return await db.WriteAsync(
            () => ResetAsync(token, password, cancellationToken),
            static outcome => outcome == PasswordResetOutcome.Done, cancellationToken);
    }

    private async Task<PasswordResetOutcome> ResetAsync(SecretToken token, string password, CancellationToken cancellationToken)
    {
        var organizer = await tokens.HolderOfAsync(token, OrganizerTokenPurpose.PasswordReset, cancellationToken);
        if (organizer is null || !await tokens.UseUpAsync(token, OrganizerTokenPurpose.PasswordReset, cancellationToken))
            return PasswordResetOutcome.LinkExpired;

        organizer.PasswordHash = users.PasswordHasher.HashPassword(organizer, password);
        // Of several links that were asked for, the first one used is enough.
        await tokens.VoidAsync(organizer, OrganizerTokenPurpose.PasswordReset, cancellationToken);
        outbox.Add(new OrganizerPasswordChanged(organizer.Name, links.ForgottenPassword()), RecipientOf(organizer), organizer.Id);
        audit.Record(Actor.Organizer(organizer.Id), "organizer.password-reset", organizer.Id);
        (await users.UpdateSecurityStampAsync(organizer)).OrThrow();
        return PasswordResetOutcome.Done;
    }

    private OrganizerPasswordReset LetterWith(SecretToken token, string name) => new(name, links.PasswordReset(token));

    internal static Recipient RecipientOf(Organizer organizer) => new(organizer.Name, organizer.Email ?? "");
}
