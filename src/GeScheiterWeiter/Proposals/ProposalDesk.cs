using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Proposals.Choosing;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals;

public enum ProposalOutcome
{
    Done,

    /// <summary>Another teller has saved in the meantime.</summary>
    Outdated,

    /// <summary>Something is still missing: <see cref="Proposal.Gaps"/>.</summary>
    Unfinished,

    /// <summary>The call of its edition is not open.</summary>
    CallNotOpen,

    /// <summary>It is not in a state for it, or another teller was faster.</summary>
    NotNow,

    /// <summary>The link opens nothing, or nothing of this kind.</summary>
    UnknownLink,
}

/// <summary>
/// What tellers do with their proposal, each by their own link. Of two at once the second is decided anew on what the first has
/// left: the version of the proposal says so.
/// </summary>
public sealed class ProposalDesk(AppDb db, ProposalTokens tokens, ProposalLetters letters, AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The address is proven. Twice is once.</summary>
    public Task<ProposalOutcome> ConfirmAsync(SecretToken token, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await tokens.FindAsync(token, cancellationToken) is not { } teller)
                    return ProposalOutcome.UnknownLink;
                if (teller.Proposal.State != ProposalState.Unconfirmed)
                    return ProposalOutcome.Done;

                teller.Proposal.Confirm(Now);
                teller.Reply(TellerAnswer.Agreed, Now);
                Record("proposal.confirmed", teller.Proposal);
                return ProposalOutcome.Done;
            },
            cancellationToken);

    /// <summary>
    /// Keeps what is typed, as unfinished as it is; where it is to be submitted, too, it is kept whether it can be or not.
    /// </summary>
    /// <param name="token">Of the teller's link.</param>
    /// <param name="textVersion">The version they have had before them.</param>
    /// <param name="draft">What is to stand there.</param>
    /// <param name="submits">Whether it is to be submitted.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task<ProposalOutcome> SaveAsync(
        SecretToken token, int textVersion, ProposalDraft draft, bool submits, CancellationToken cancellationToken)
    {
        if (!draft.IsSound)
            throw new ArgumentException("The form lets through what cannot be kept.", nameof(draft));
        return ChangeAsync(
            token,
            teller =>
            {
                var proposal = teller.Proposal;
                if (!proposal.CanBeWritten || (submits && proposal.State != ProposalState.Draft))
                    return ProposalOutcome.NotNow;
                if (proposal.TextVersion != textVersion)
                    return ProposalOutcome.Outdated;

                draft.WriteTo(proposal);
                var changes = FieldChanges.NamesOf(db.Entry(proposal));
                proposal.NoteSaved(Now);
                if (changes.Any)
                    Record("proposal.edited", proposal, changes);
                return submits ? Submit(proposal) : ProposalOutcome.Done;
            },
            keeps: outcome => outcome is ProposalOutcome.Done or ProposalOutcome.Unfinished or ProposalOutcome.CallNotOpen,
            cancellationToken);
    }

    public Task<ProposalOutcome> SubmitAsync(SecretToken token, CancellationToken cancellationToken) =>
        ChangeAsync(
            token,
            teller => teller.Proposal.State == ProposalState.Draft ? Submit(teller.Proposal) : ProposalOutcome.NotNow,
            IsDone,
            cancellationToken);

    /// <summary>What is submitted is written on, or what was withdrawn taken back: it is a draft again.</summary>
    public Task<ProposalOutcome> ReopenAsync(SecretToken token, CancellationToken cancellationToken) =>
        ChangeAsync(
            token,
            teller =>
            {
                var proposal = teller.Proposal;
                if (!proposal.IsUpForChoice && proposal.State != ProposalState.Withdrawn)
                    return ProposalOutcome.NotNow;
                if (!proposal.IsOpenAt(Now))
                    return ProposalOutcome.CallNotOpen;

                Record(proposal.IsUpForChoice ? "proposal.reopened" : "proposal.taken-back", proposal);
                proposal.Reopen(Now);
                return ProposalOutcome.Done;
            },
            IsDone,
            cancellationToken);

    public Task<ProposalOutcome> WithdrawAsync(SecretToken token, CancellationToken cancellationToken) =>
        ChangeAsync(
            token,
            teller =>
            {
                var proposal = teller.Proposal;
                if (!proposal.CanBeWithdrawn)
                    return ProposalOutcome.NotNow;

                proposal.Withdraw(Now);
                letters.TellTheOthers(teller, $"{PlainName.Of(teller.Name)} hat den Vorschlag zurückgezogen.");
                Record("proposal.withdrawn", proposal);
                return ProposalOutcome.Done;
            },
            IsDone,
            cancellationToken);

    /// <summary>
    /// What can no longer be submitted for its edition, or was declined, is kept for any to come. What organizers thought of it was about
    /// that edition, and goes.
    /// </summary>
    public Task<ProposalOutcome> KeepForAnyEditionAsync(SecretToken token, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () =>
            {
                if (await tokens.FindAsync(token, cancellationToken) is not { Answer: TellerAnswer.Agreed, Proposal: var proposal })
                    return ProposalOutcome.UnknownLink;
                if (!proposal.CanBeKeptAt(Now))
                    return ProposalOutcome.NotNow;

                Record("proposal.kept", proposal);
                proposal.KeepForAnyEdition(Now);
                db.RemoveRange(await db.Set<ProposalVerdict>().Where(v => v.ProposalId == proposal.Id).ToListAsync(cancellationToken));
                return ProposalOutcome.Done;
            },
            IsDone,
            cancellationToken);

    private static bool IsDone(ProposalOutcome outcome) => outcome == ProposalOutcome.Done;

    private ProposalOutcome Submit(Proposal proposal)
    {
        if (!proposal.IsOpenAt(Now))
            return ProposalOutcome.CallNotOpen;
        if (proposal.Gaps().Count > 0)
            return ProposalOutcome.Unfinished;

        proposal.Submit(Now);
        letters.Submitted(proposal);
        Record("proposal.submitted", proposal);
        return ProposalOutcome.Done;
    }

    /// <summary>For whoever has agreed to tell it.</summary>
    private Task<ProposalOutcome> ChangeAsync(
        SecretToken token, Func<ProposalTeller, ProposalOutcome> change, Func<ProposalOutcome, bool> keeps,
        CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () => await tokens.FindAsync(token, cancellationToken) is { Answer: TellerAnswer.Agreed } teller
                ? change(teller)
                : ProposalOutcome.UnknownLink,
            keeps,
            cancellationToken);

    private void Record(string action, Proposal proposal, object? details = null) =>
        audit.Record(Actor.Visitor, action, proposal.Id, proposal.EditionId, details);
}
