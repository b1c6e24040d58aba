using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Team.Letters;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

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
    AppDb db, UserManager<Organizer> users, OrganizerTokens tokens, OutboxWriter outbox, LetterRenderer renderer, ILinks links, AuditLog audit, TimeProvider clock)
{
    public static readonly TimeSpan LinkLasts = TimeSpan.FromHours(1);

    /// <summary>Somebody who presses the button again and again gets one letter in this time.</summary>
    public static readonly TimeSpan BetweenLetters = TimeSpan.FromMinutes(5);

    /// <summary>Known or unknown address: nobody at the screen can tell, nor by how long the answer takes.</summary>
    public async Task AskAsync(string address, CancellationToken cancellationToken)
    {
        var organizer = await users.FindByEmailAsync(address);
        if (organizer is { PasswordHash: not null } && !await HasRecentLetterAsync(organizer, cancellationToken))
        {
            var token = await tokens.IssueAsync(organizer, OrganizerTokenPurpose.PasswordReset, LinkLasts, cancellationToken);
            outbox.Add(LetterWith(token, organizer.Name), RecipientOf(organizer), organizer.Id);
        }
        else
        {
            renderer.Render(LetterWith(SecretToken.Create(), "Niemand"));
        }

        audit.Record(Actor.Visitor, "organizer.reset-asked", organizer?.Id);
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task<PasswordResetOutcome> CompleteAsync(SecretToken token, string password, CancellationToken cancellationToken)
    {
        if (PasswordRules.Judge(password) != PasswordVerdict.Good)
            return PasswordResetOutcome.PasswordRefused;

        return await db.WriteAsync(
            () => ResetAsync(token, password, cancellationToken), static outcome => outcome == PasswordResetOutcome.Done, cancellationToken);
    }

    private async Task<PasswordResetOutcome> ResetAsync(SecretToken token, string password, CancellationToken cancellationToken)
    {
        var organizer = await tokens.HolderOfAsync(token, OrganizerTokenPurpose.PasswordReset, cancellationToken);
        if (organizer is null || !await tokens.UseUpAsync(token, OrganizerTokenPurpose.PasswordReset, cancellationToken))
            return PasswordResetOutcome.LinkExpired;

        organizer.PasswordHash = users.PasswordHasher.HashPassword(organizer, password);
        organizer.LockoutEnd = null;
        organizer.AccessFailedCount = 0;
        outbox.Add(new OrganizerPasswordChanged(organizer.Name, links.ForgottenPassword()), RecipientOf(organizer), organizer.Id);
        audit.Record(Actor.Organizer(organizer.Id), "organizer.password-reset", organizer.Id);
        (await users.UpdateSecurityStampAsync(organizer)).OrThrow();
        return PasswordResetOutcome.Done;
    }

    private OrganizerPasswordReset LetterWith(SecretToken token, string name) => new(name, links.PasswordReset(token));

    internal static Recipient RecipientOf(Organizer organizer) => new(organizer.Name, organizer.Email ?? "");

    private Task<bool> HasRecentLetterAsync(Organizer organizer, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow().UtcDateTime - BetweenLetters;
        return db.Set<OrganizerToken>().AnyAsync(
            t => t.OrganizerId == organizer.Id && t.Purpose == OrganizerTokenPurpose.PasswordReset && t.IssuedUtc > since, cancellationToken);
    }
}
