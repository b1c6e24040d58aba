using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals.Choosing;

/// <summary>What is prepared for an edition, and what of it can be told.</summary>
/// <param name="Ready">In the order of their titles: to be accepted first.</param>
/// <param name="Hindered">With the reason.</param>
public sealed record PreparedDecisions(
    IReadOnlyList<PreparedDecision> Ready, IReadOnlyList<(PreparedDecision Decision, DecisionHindrance Why)> Hindered)
{
    public IEnumerable<PreparedDecision> ToAccept => Ready.Where(d => d.Decision == ProposalDecision.Accept);

    public IEnumerable<PreparedDecision> ToDecline => Ready.Where(d => d.Decision == ProposalDecision.Decline);

    public int Letters => Ready.Sum(d => d.Proposal.Agreed.Count());

    public string Stamp => DecisionStamp.Of(Ready);

    public static async Task<PreparedDecisions> ReadAsync(
        AppDb db, Guid editionId, DateTime nowUtc, CancellationToken cancellationToken)
    {
        var all = await db.PreparedDecisions().AsNoTracking().Where(d => d.Proposal.EditionId == editionId)
            .OrderBy(d => d.Proposal.Title).ThenBy(d => d.ProposalId).ToListAsync(cancellationToken);
        var looked = all.Select(d => (Decision: d, Why: d.HindranceAt(nowUtc))).ToList();
        return new PreparedDecisions(
            [.. looked.Where(d => d.Why is null).Select(d => d.Decision).OrderBy(d => d.Decision)],
            [.. looked.SelectMany(d => d.Why is { } why ? [(d.Decision, why)] : Array.Empty<(PreparedDecision, DecisionHindrance)>())]);
    }
}
