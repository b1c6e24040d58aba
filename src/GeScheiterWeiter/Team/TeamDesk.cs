using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Team.Letters;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Team;

public enum InvitationOutcome
{
    Invited,
    AlreadyInTeam,
}

public enum TeamChangeOutcome
{
    Done,
    NotInTeam,

    /// <summary>Nobody would be left who may run the team.</summary>
    LastOwner,
}

/// <summary>Who belongs to the team and what they may do.</summary>
public sealed class TeamDesk(
    AppDb db, UserManager<Organizer> users, AccountSetUp setUp, OrganizerTokens tokens, OutboxWriter outbox, ILinks links,
    CurrentOperator operatedBy, AuditLog audit)
{
    public static readonly TimeSpan InvitationLasts = TimeSpan.FromDays(7);

    public async Task<InvitationOutcome> InviteAsync(
        Actor actor, string name, EmailAddress address, OrganizerRole role, CancellationToken cancellationToken)
    {
        if (await users.FindByEmailAsync(address.Value) is not null)
            return InvitationOutcome.AlreadyInTeam;

        var organizer = setUp.NewOrganizer(address, name, role);
        db.Add(organizer);
        await WriteInvitationAsync(organizer, actor, cancellationToken);
        audit.Record(actor, "organizer.invited", organizer.Id, details: new { role });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException failure) when (failure.IsUniqueViolation())
        {
            return InvitationOutcome.AlreadyInTeam;
        }

        return InvitationOutcome.Invited;
    }

    /// <summary>A new link, for a lost letter or a lost phone. What the person has goes on working until the link is used.</summary>
    public async Task<TeamChangeOutcome> InviteAgainAsync(Actor actor, Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } organizer)
            return TeamChangeOutcome.NotInTeam;

        await WriteInvitationAsync(organizer, actor, cancellationToken);
        audit.Record(actor, "organizer.invited-again", organizer.Id);
        await db.SaveChangesAsync(cancellationToken);
        return TeamChangeOutcome.Done;
    }

    public Task<TeamChangeOutcome> ChangeRoleAsync(Actor actor, Guid id, OrganizerRole role, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            organizer =>
            {
                if (organizer.Role == role)
                    return;
                audit.Record(actor, "organizer.role-changed", id, details: new { before = organizer.Role, after = role });
                organizer.Role = role;
                organizer.ConcurrencyStamp = Guid.NewGuid().ToString();
            },
            cancellationToken);

    public Task<TeamChangeOutcome> RemoveAsync(Actor actor, Guid id, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            organizer =>
            {
                audit.Record(actor, "organizer.removed", id, details: new { role = organizer.Role });
                db.Remove(organizer);
            },
            cancellationToken);

    /// <summary>Saves first and counts then: of two owners who remove each other at once, only one is let through.</summary>
    private Task<TeamChangeOutcome> ChangeAsync(Guid id, Action<Organizer> change, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                await LockOwnersAsync(cancellationToken);
                if (await FindAsync(id, cancellationToken) is not { } organizer)
                    return TeamChangeOutcome.NotInTeam;

                change(organizer);
                await db.SaveChangesAsync(cancellationToken);
                return await db.Set<Organizer>().AnyAsync(o => o.Role == OrganizerRole.Owner && o.PasswordHash != null, cancellationToken)
                    ? TeamChangeOutcome.Done
                    : TeamChangeOutcome.LastOwner;
            },
            static outcome => outcome == TeamChangeOutcome.Done,
            cancellationToken);

    /// <summary>
    /// Whoever counts the owners has all of their rows. Changes nothing, past the change tracker: an
    /// update is what every database locks a row for.
    /// </summary>
    private Task LockOwnersAsync(CancellationToken cancellationToken) =>
        db.HasManyWriters
            ? db.Set<Organizer>().Where(o => o.Role == OrganizerRole.Owner)
                .ExecuteUpdateAsync(set => set.SetProperty(o => o.Role, o => o.Role), cancellationToken)
            : Task.CompletedTask;

    private Task<Organizer?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        db.Set<Organizer>().SingleOrDefaultAsync(o => o.Id == id, cancellationToken);

    /// <summary>It says who invites, into which role and for whom: without that it reads like what nobody should press on.</summary>
    private async Task WriteInvitationAsync(Organizer organizer, Actor actor, CancellationToken cancellationToken)
    {
        var inviter = await db.Set<Organizer>().AsNoTracking().SingleOrDefaultAsync(o => o.Id == actor.Id, cancellationToken);
        var name = inviter?.Name is { Length: > 0 } known ? known : "Die Leitung des Teams";
        var token = await tokens.ReplaceAsync(organizer, OrganizerTokenPurpose.SetUp, InvitationLasts, cancellationToken);
        outbox.Add(
            new OrganizerInvited(
                organizer.Name,
                name,
                inviter is null ? name : $"{name} ({inviter.Email})",
                operatedBy.Contact.Name is { Length: > 0 } operatorName ? operatorName : "das Team von GeScheiterWeiter",
                organizer.Role.Words(),
                links.AccountSetUp(token)),
            PasswordReset.RecipientOf(organizer), organizer.Id);
    }
}
