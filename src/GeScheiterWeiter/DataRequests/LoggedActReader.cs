using System.Collections.Immutable;
using System.Linq.Expressions;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Barriers;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.DataRequests;

/// <summary>What the audit log knows of a person.</summary>
public sealed class LoggedActReader(AppDb db)
{
    private const int AtMost = 200;

    /// <summary>What has been done with the person's rows, the newest first.</summary>
    public async Task<ImmutableArray<LoggedAct>> ChangesAsync(
        DataSubject subject, EditionNames editions, CancellationToken cancellationToken) =>
    [
        .. await NewestAsync(
            e => e.SubjectId != null && subject.Ids.Contains(e.SubjectId.Value) && !AuditReadings.All.Contains(e.Action),
            editions, cancellationToken),
    ];

    /// <summary>When organizers have looked at them or taken them along, alone or in a list with others; the newest first.</summary>
    public async Task<ImmutableArray<LoggedAct>> ReadingsAsync(
        DataSubject subject, EditionNames editions, CancellationToken cancellationToken)
    {
        var found = await NewestAsync(
            e => e.SubjectId != null && subject.Ids.Contains(e.SubjectId.Value) && AuditReadings.OfOne.Contains(e.Action),
            editions, cancellationToken);
        foreach (var (edition, since) in await StandingInAsync(subject, cancellationToken))
        {
            found.AddRange(await NewestAsync(
                e => e.EditionId == edition && e.AtUtc >= since && AuditReadings.OfMany.Contains(e.Action),
                editions, cancellationToken));
        }

        return [.. found.OrderByDescending(act => act.AtUtc)];
    }

    /// <summary>In the lists of which editions the person stands, and since when; null: in those that belong to none.</summary>
    private async Task<List<(Guid? Edition, DateTime Since)>> StandingInAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        var address = subject.Address.Normalized;
        var standing = await db.Set<Registration>().Where(r => r.NormalizedEmail == address)
            .Select(r => new Standing(r.EditionId, r.CreatedUtc)).ToListAsync(cancellationToken);
        standing.AddRange(await db.Set<Invitation>().Where(i => i.NormalizedEmail == address)
            .Select(i => new Standing(i.EditionId, i.CreatedUtc)).ToListAsync(cancellationToken));
        standing.AddRange(await db.Set<ProposalTeller>().Where(t => t.NormalizedEmail == address)
            .Select(t => new Standing(t.Proposal.EditionId, t.AskedUtc)).ToListAsync(cancellationToken));
        standing.AddRange(await db.Set<BarrierReport>().Where(AddressColumn.Holds<BarrierReport>(subject.Address, r => r.Email))
            .Select(r => new Standing(null, r.ReceivedUtc)).ToListAsync(cancellationToken));
        return
        [
            .. standing.Concat(standing.Select(row => row with { EditionId = null })).GroupBy(row => row.EditionId)
                .Select(rows => (rows.Key, rows.Min(row => row.SinceUtc))),
        ];
    }

    private async Task<List<LoggedAct>> NewestAsync(
        Expression<Func<AuditEntry, bool>> which, EditionNames editions, CancellationToken cancellationToken)
    {
        var entries = await db.Set<AuditEntry>().AsNoTracking().Where(which)
            .OrderByDescending(e => e.Id).Take(AtMost).ToListAsync(cancellationToken);
        return [.. entries.Select(entry => new LoggedAct(entry.ActorKind, entry.Action, entry.AtUtc, editions.Of(entry.EditionId)))];
    }

    private sealed record Standing(Guid? EditionId, DateTime SinceUtc);
}
