using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Team;

/// <summary>Where organizers are signed in.</summary>
public sealed class OrganizerSessions(AppDb db, AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Asked on every request that comes with a session: whoever has been signed out is out at once.</summary>
    public Task<bool> IsOpenAsync(Guid id, Guid organizerId, CancellationToken cancellationToken) =>
        Open(organizerId).AnyAsync(s => s.Id == id, cancellationToken);

    /// <summary>The newest first.</summary>
    public Task<List<OrganizerSession>> OpenOfAsync(Guid organizerId, CancellationToken cancellationToken) =>
        Open(organizerId).AsNoTracking().OrderByDescending(s => s.CreatedUtc).ToListAsync(cancellationToken);

    /// <returns>Whether there was such a session.</returns>
    public Task<bool> EndAsync(Guid id, Guid organizerId, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await db.Set<OrganizerSession>()
                    .SingleOrDefaultAsync(s => s.Id == id && s.OrganizerId == organizerId, cancellationToken) is not { } session)
                    return false;

                db.Remove(session);
                audit.Record(Actor.Organizer(organizerId), "organizer.signed-out", organizerId);
                return true;
            },
            cancellationToken);

    /// <summary>A row for somebody who has just come in; kept with the save of the caller.</summary>
    internal OrganizerSession Begin(Organizer organizer, string deviceName)
    {
        var session = new OrganizerSession
        {
            OrganizerId = organizer.Id,
            Stamp = organizer.SecurityStamp ?? "",
            Device = deviceName,
            CreatedUtc = Now,
            ExpiresUtc = Now + OrganizerSession.Longest,
        };
        db.Add(session);
        return session;
    }

    /// <summary>The one somebody is in, if it is still theirs, whatever has become of the stamp meanwhile.</summary>
    internal Task<OrganizerSession?> FindAsync(Guid? id, Guid organizerId, CancellationToken cancellationToken) =>
        db.Set<OrganizerSession>()
            .SingleOrDefaultAsync(s => s.Id == id && s.OrganizerId == organizerId && s.ExpiresUtc > Now, cancellationToken);

    private IQueryable<OrganizerSession> Open(Guid organizerId) => db.Set<OrganizerSession>().Where(
        s => s.OrganizerId == organizerId && s.ExpiresUtc > Now && s.Stamp == s.Organizer.SecurityStamp);
}
