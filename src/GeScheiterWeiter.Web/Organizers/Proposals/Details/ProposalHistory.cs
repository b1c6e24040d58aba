using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Shared.AuditWording;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Proposals.Details;

/// <summary>What has been done with a proposal, read off the log.</summary>
public static class ProposalHistory
{
    /// <summary>Nobody reads more, and a page must not grow for ever.</summary>
    private const int Most = 200;

    public static async Task<IReadOnlyList<ProposalDeed>> ReadAsync(AppDb db, Guid proposalId, CancellationToken cancellationToken)
    {
        var team = await db.Users.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        var entries = await db.Set<AuditEntry>().AsNoTracking().Where(e => e.SubjectId == proposalId)
            .OrderByDescending(e => e.Id).Take(Most)
            .Select(e => new { e.AtUtc, e.ActorKind, e.ActorId, e.Action }).ToListAsync(cancellationToken);
        return [.. entries.Select(e => new ProposalDeed(e.AtUtc, Who(e.ActorKind, e.ActorId, team), AuditWords.Predicate(e.Action)))];
    }

    private static string Who(ActorKind kind, Guid? id, Dictionary<Guid, string> team) => kind switch
    {
        ActorKind.Visitor or ActorKind.Attendee or ActorKind.Speaker => "Über einen persönlichen Link",
        ActorKind.Organizer => id is { } organizer && team.TryGetValue(organizer, out var name) ? name : "Ein früheres Mitglied des Teams",
        ActorKind.System => "Von selbst",
    };
}
