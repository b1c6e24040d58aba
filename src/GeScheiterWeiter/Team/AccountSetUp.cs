using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Team;

public enum SetUpOutcome
{
    Done,

    /// <summary>The link is unknown, used up or too old.</summary>
    LinkExpired,

    PasswordRefused,
}

/// <summary>How an account begins, for the first owner, for the invited, and for whoever has lost every way in.</summary>
public sealed class AccountSetUp(
    AppDb db, UserManager<Organizer> users, OrganizerTokens tokens, OutboxWriter outbox, ILinks links, AuditLog audit, TimeProvider clock)
{
    public static readonly TimeSpan OwnerLinkLasts = TimeSpan.FromHours(24);

    /// <summary>Makes an owner, or makes an existing member of the team one, and lets them set their account up (again).</summary>
    public async Task<SecretToken> CreateOwnerAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var owner = await users.FindByEmailAsync(address.Value);
        if (owner is null)
        {
            owner = NewOrganizer(address, "", OrganizerRole.Owner);
            db.Add(owner);
            audit.Record(Actor.System, "organizer.created", owner.Id, details: new { role = OrganizerRole.Owner });
        }
        else
        {
            audit.Record(
                Actor.System, "organizer.link-issued", owner.Id, details: new { before = owner.Role, after = OrganizerRole.Owner });
            owner.Role = OrganizerRole.Owner;
        }

        var token = await tokens.ReplaceAsync(owner, OrganizerTokenPurpose.SetUp, OwnerLinkLasts, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return token;
    }

    /// <summary>Takes name and password. Whatever second factors there were are gone: the link is the only proof now.</summary>
    public async Task<SetUpOutcome> CompleteAsync(SecretToken token, string name, string password, CancellationToken cancellationToken)
    {
        if (PasswordRules.Judge(password) != PasswordVerdict.Good)
            return SetUpOutcome.PasswordRefused;

        return await db.WriteAsync(
            () => SetUpAsync(token, name, password, cancellationToken), static outcome => outcome == SetUpOutcome.Done, cancellationToken);
    }

    private async Task<SetUpOutcome> SetUpAsync(SecretToken token, string name, string password, CancellationToken cancellationToken)
    {
        var organizer = await tokens.HolderOfAsync(token, OrganizerTokenPurpose.SetUp, cancellationToken);
        if (organizer is null || !await tokens.UseUpAsync(token, OrganizerTokenPurpose.SetUp, cancellationToken))
            return SetUpOutcome.LinkExpired;

        // A letter to whoever had a way in before: if it was not them, they learn of it.
        if (organizer.PasswordHash is not null)
            outbox.Tell(organizer, SecondFactorChange.AllReplaced, links);
        await ForgetSecondFactorsAsync(organizer, cancellationToken);
        organizer.Name = name;
        organizer.EmailConfirmed = true;
        organizer.PasswordHash = users.PasswordHasher.HashPassword(organizer, password);
        audit.Record(Actor.Organizer(organizer.Id), "organizer.set-up", organizer.Id);
        (await users.UpdateSecurityStampAsync(organizer)).OrThrow();
        return SetUpOutcome.Done;
    }

    internal Organizer NewOrganizer(EmailAddress address, string name, OrganizerRole role) => new()
    {
        Name = name,
        UserName = address.Value,
        NormalizedUserName = address.Normalized,
        Email = address.Value,
        NormalizedEmail = address.Normalized,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        Role = role,
        CreatedUtc = clock.GetUtcNow().UtcDateTime,
    };

    private async Task ForgetSecondFactorsAsync(Organizer organizer, CancellationToken cancellationToken)
    {
        db.RemoveRange(await db.Set<IdentityUserToken<Guid>>().Where(t => t.UserId == organizer.Id).ToListAsync(cancellationToken));
        db.RemoveRange(await db.Set<KnownDevice>().Where(d => d.OrganizerId == organizer.Id).ToListAsync(cancellationToken));
        db.RemoveRange(await db.Set<IdentityUserPasskey<Guid>>().Where(p => p.UserId == organizer.Id).ToListAsync(cancellationToken));
        organizer.TwoFactorEnabled = false;
        organizer.LastCodeStep = 0;
    }
}
