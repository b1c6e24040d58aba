using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals.Choosing;

public enum VerdictOutcome
{
    Done,

    /// <summary>It is a draft, withdrawn, or its tellers have been told.</summary>
    NotNow,

    Unknown,
}

/// <summary>
/// Where each organizer says what they think of a proposal: once, and changed as often as they like until its tellers are told.
/// </summary>
public sealed class VerdictDesk(AppDb db, AuditLog audit, TimeProvider clock)
{
    /// <summary>Guarded by the key of the verdict: of two clicks at once the second is decided anew.</summary>
    public Task<VerdictOutcome> JudgeAsync(
        Guid proposalId, Guid organizerId, Verdict verdict, string reason, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await db.FindForChoiceAsync(proposalId, cancellationToken) is not { } proposal)
                    return VerdictOutcome.Unknown;
                if (!proposal.IsUpForChoice)
                    return VerdictOutcome.NotNow;

                Keep(proposal, organizerId, verdict, reason, await db.Set<ProposalVerdict>().SingleOrDefaultAsync(
                    v => v.ProposalId == proposalId && v.OrganizerId == organizerId, cancellationToken));
                audit.Record(Actor.Organizer(organizerId), "proposal.judged", proposal.Id, proposal.EditionId);
                return VerdictOutcome.Done;
            },
            static outcome => outcome == VerdictOutcome.Done,
            cancellationToken);

    private void Keep(Proposal proposal, Guid organizerId, Verdict verdict, string reason, ProposalVerdict? before)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (before is null)
        {
            db.Add(new ProposalVerdict
            {
                ProposalId = proposal.Id,
                OrganizerId = organizerId,
                Verdict = verdict,
                Reason = reason,
                AtUtc = now,
            });
        }
        else
        {
            (before.Verdict, before.Reason, before.AtUtc) = (verdict, reason, now);
        }
    }
}
