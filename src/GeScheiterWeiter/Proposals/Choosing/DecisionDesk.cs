using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals.Choosing;

public enum PreparationOutcome
{
    Done,

    /// <summary>An incomplete proposal cannot be accepted.</summary>
    Incomplete,

    /// <summary>It is for any edition to come: first it needs one.</summary>
    NoEdition,

    /// <summary>Nobody chooses it any more, or its tellers have been told.</summary>
    NotNow,

    Unknown,
}

/// <summary>Where a decision is prepared, changed and dropped, quietly.</summary>
public sealed class DecisionDesk(AppDb db, AuditLog audit, TimeProvider clock)
{
    /// <summary>Guarded by the version of the decision.</summary>
    public Task<PreparationOutcome> PrepareAsync(
        Guid proposalId, ProposalDecision decision, string? sentence, Actor actor, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await db.FindForChoiceAsync(proposalId, cancellationToken) is not { } proposal)
                    return PreparationOutcome.Unknown;
                if (Problem(proposal, decision) is { } problem)
                    return problem;

                var prepared = await FindAsync(proposalId, cancellationToken) ?? Begin(proposal, decision);
                (prepared.Decision, prepared.Sentence, prepared.PreparedUtc) = (decision, sentence, clock.GetUtcNow().UtcDateTime);
                audit.Record(actor, "proposal.decision-prepared", proposal.Id, proposal.EditionId);
                return PreparationOutcome.Done;
            },
            static outcome => outcome == PreparationOutcome.Done,
            cancellationToken);

    /// <summary>Twice is once.</summary>
    /// <returns>Whether there was one.</returns>
    public Task<bool> DropAsync(Guid proposalId, Actor actor, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await db.FindForChoiceAsync(proposalId, cancellationToken) is not { } proposal
                    || await FindAsync(proposalId, cancellationToken) is not { } prepared)
                    return false;

                db.Remove(prepared);
                audit.Record(actor, "proposal.decision-dropped", proposal.Id, proposal.EditionId);
                return true;
            },
            static isDropped => isDropped,
            cancellationToken);

    private static PreparationOutcome? Problem(Proposal proposal, ProposalDecision decision)
    {
        if (!proposal.IsUpForChoice)
            return PreparationOutcome.NotNow;
        if (proposal.EditionId is null)
            return PreparationOutcome.NoEdition;
        return decision == ProposalDecision.Accept && proposal.IsIncomplete ? PreparationOutcome.Incomplete : null;
    }

    private Task<PreparedDecision?> FindAsync(Guid proposalId, CancellationToken cancellationToken) =>
        db.Set<PreparedDecision>().SingleOrDefaultAsync(d => d.ProposalId == proposalId, cancellationToken);

    private PreparedDecision Begin(Proposal proposal, ProposalDecision decision)
    {
        var prepared = new PreparedDecision { ProposalId = proposal.Id, Decision = decision, PreparedUtc = proposal.CreatedUtc };
        db.Add(prepared);
        return prepared;
    }
}
