using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GeScheiterWeiter.Proposals.Choosing;

/// <summary>What has become of telling the decisions.</summary>
/// <param name="IsOutdated">Others were prepared than the page has shown: nobody was told.</param>
/// <param name="Accepted">How many proposals were accepted.</param>
/// <param name="Declined">How many were declined.</param>
/// <param name="Skipped">The titles of those that changed while the others were told.</param>
/// <param name="Failed">The titles of those that could not be saved; they are still prepared.</param>
public sealed record ToldDecisions(
    bool IsOutdated, int Accepted, int Declined, IReadOnlyList<string> Skipped, IReadOnlyList<string> Failed)
{
    public static readonly ToldDecisions Outdated = new(IsOutdated: true, 0, 0, [], []);
}

/// <summary>
/// Tells all prepared decisions of an edition: each in a save of its own, with its letters and its trace. Of two who tell at once, each
/// proposal is told by one: the decision is deleted with its version, and the proposal has a version, too.
/// </summary>
public sealed class DecisionTelling(
    AppDb db, ChoosingLetters letters, AuditLog audit, TimeProvider clock, ILogger<DecisionTelling> log)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="editionId">Of which edition.</param>
    /// <param name="stamp">Of what the organizer has had before them: <see cref="PreparedDecisions.Stamp"/>.</param>
    /// <param name="actor">Who tells.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public async Task<ToldDecisions> TellAsync(Guid editionId, string? stamp, Actor actor, CancellationToken cancellationToken)
    {
        var prepared = await PreparedDecisions.ReadAsync(db, editionId, Now, cancellationToken);
        if (prepared.Stamp != stamp)
            return ToldDecisions.Outdated;

        var (told, skipped, failed) = (new List<ProposalDecision>(), new List<string>(), new List<string>());
        foreach (var decision in prepared.Ready)
        {
            var title = decision.Proposal.DisplayTitle;
            try
            {
                if (await TellOneAsync(decision.ProposalId, DecisionStamp.Of(decision), actor, cancellationToken) is { } done)
                    told.Add(done);
                else
                    skipped.Add(title);
            }
            catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
            {
                log.LogError(exception, "The decision about {ProposalId} could not be told", decision.ProposalId);
                failed.Add(title);
            }
        }

        return new ToldDecisions(
            IsOutdated: false, told.Count(d => d == ProposalDecision.Accept), told.Count(d => d == ProposalDecision.Decline),
            skipped, failed);
    }

    /// <returns>Null where it is no longer what was seen.</returns>
    private Task<ProposalDecision?> TellOneAsync(Guid proposalId, string stamp, Actor actor, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                var found = await db.PreparedDecisions().SingleOrDefaultAsync(d => d.ProposalId == proposalId, cancellationToken);
                if (found is not { } decision || DecisionStamp.Of(decision) != stamp || decision.HindranceAt(Now) is not null)
                    return (ProposalDecision?)null;

                Decide(decision, actor);
                letters.Tell(decision);
                db.Remove(decision);
                return decision.Decision;
            },
            static told => told is not null,
            cancellationToken);

    private void Decide(PreparedDecision decision, Actor actor)
    {
        var proposal = decision.Proposal;
        switch (decision.Decision)
        {
            case ProposalDecision.Accept:
                proposal.Accept(Now);
                audit.Record(actor, "proposal.accepted", proposal.Id, proposal.EditionId);
                break;
            case ProposalDecision.Decline:
                proposal.Decline(Now);
                audit.Record(actor, "proposal.declined", proposal.Id, proposal.EditionId);
                break;
        }
    }
}
