using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals.Choosing;

/// <summary>Who comes onto the short list, and off it again. Tellers learn of neither.</summary>
public sealed class ShortlistDesk(AppDb db, AuditLog audit)
{
    /// <summary>More than a list shows at once.</summary>
    public const int Most = 300;

    /// <summary>Guarded by the version of each proposal. Whoever is in no state for it stays as they are.</summary>
    /// <param name="ids">Of the proposals.</param>
    /// <param name="isOn">Whether they are to be on the list.</param>
    /// <param name="actor">Who chooses.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    /// <returns>How many were moved.</returns>
    public Task<int> MoveAsync(IReadOnlyCollection<Guid> ids, bool isOn, Actor actor, CancellationToken cancellationToken)
    {
        var wanted = ids.Distinct().Take(Most).ToList();
        var from = isOn ? ProposalState.Submitted : ProposalState.Shortlisted;
        return db.WriteAsync(
            async () =>
            {
                var found = await db.Set<Proposal>().Where(p => wanted.Contains(p.Id) && p.State == from).ToListAsync(cancellationToken);
                foreach (var proposal in found)
                    Move(proposal, isOn, actor);
                return found.Count;
            },
            static moved => moved > 0,
            cancellationToken);
    }

    private void Move(Proposal proposal, bool isOn, Actor actor)
    {
        if (isOn)
            proposal.PutOnShortlist();
        else
            proposal.TakeOffShortlist();
        audit.Record(actor, isOn ? "proposal.shortlisted" : "proposal.unshortlisted", proposal.Id, proposal.EditionId);
    }
}
