using System.Linq.Expressions;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Proposals.Letters;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals;

/// <summary>Forgets proposals and tellers whose time is up, and to whom the last letter about an erased one went.</summary>
public sealed class ProposalCleanup(
    AppDb db, TellerErasure tellerErasure, LetterErasure letterErasure, ErasedTraces traces, Retention retention, AuditLog audit,
    TimeProvider clock) : IScheduledTask
{
    private const int AtOnce = 100;

    public TimeSpan Interval => TimeSpan.FromMinutes(10);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await InPiecesAsync(() => DeleteProposalsAsync(Due(Now), cancellationToken), cancellationToken);
        await InPiecesAsync(() => DeleteTellersAsync(cancellationToken), cancellationToken);
        await InPiecesAsync(() => ForgetToldAsync(cancellationToken), cancellationToken);
        await traces.WipeAsync(cancellationToken);
    }

    private Expression<Func<Proposal, bool>> Due(DateTime now)
    {
        var (ended, draft, other) = (now - retention.EndedProposals, now - retention.ProposalDrafts, now - retention.Proposals);
        return p => (p.State == ProposalState.Unconfirmed && p.ExpiresUtc <= now)
            || (p.State == ProposalState.Withdrawn && p.WithdrawnUtc <= ended)
            || (p.State == ProposalState.Draft && p.TouchedUtc <= draft)
            || (p.State == ProposalState.Declined && p.DecidedUtc <= ended)
            || ((ProposalStates.UpForChoice.Contains(p.State) || ProposalStates.Taken.Contains(p.State)) && p.TouchedUtc <= other);
    }

    private async Task InPiecesAsync(Func<Task<int>> piece, CancellationToken cancellationToken)
    {
        while (await db.WriteAsync(piece, cancellationToken) == AtOnce)
        {
        }
    }

    private async Task<int> DeleteProposalsAsync(Expression<Func<Proposal, bool>> isDue, CancellationToken cancellationToken)
    {
        var due = await db.Set<Proposal>().Include(p => p.Tellers).Where(isDue)
            .OrderBy(p => p.TouchedUtc).Take(AtOnce).ToListAsync(cancellationToken);
        foreach (var proposal in due)
            audit.Record(Actor.System, "proposal.expired", proposal.Id, proposal.EditionId, new { Held = proposal.State });
        await tellerErasure.ForgetAsync([.. due.SelectMany(proposal => proposal.Tellers)], cancellationToken);
        db.RemoveRange(due);
        return due.Count;
    }

    /// <summary>Whoever has not answered, has said no or has left.</summary>
    private async Task<int> DeleteTellersAsync(CancellationToken cancellationToken)
    {
        var limit = Now - retention.UnwillingTellers;
        var due = await db.Set<ProposalTeller>().Include(t => t.Proposal)
            .Where(t => (t.Answer == TellerAnswer.Asked && t.AskedUtc <= limit)
                || ((t.Answer == TellerAnswer.Declined || t.Answer == TellerAnswer.Left) && t.AnsweredUtc <= limit))
            .OrderBy(t => t.AskedUtc).Take(AtOnce).ToListAsync(cancellationToken);
        foreach (var teller in due)
            audit.Record(Actor.System, "teller.expired", teller.ProposalId, teller.Proposal.EditionId);
        await tellerErasure.ForgetAsync(due, cancellationToken);
        return due.Count;
    }

    /// <summary>With the words of that letter goes its address. Its reader is in no proposal any more.</summary>
    private async Task<int> ForgetToldAsync(CancellationToken cancellationToken)
    {
        var limit = Now - retention.LetterWords;
        var told = await db.Set<OutboxMail>()
            .Where(mail => mail.Kind == nameof(ProposalErased) && mail.ToAddress != "" && mail.QueuedUtc < limit
                && mail.State != OutboxState.Queued && mail.State != OutboxState.Held && mail.SubjectId != null)
            .OrderBy(mail => mail.QueuedUtc).Take(AtOnce).Select(mail => mail.SubjectId!.Value).ToListAsync(cancellationToken);
        await letterErasure.ForgetAsync(told, cancellationToken);
        return told.Count;
    }
}
