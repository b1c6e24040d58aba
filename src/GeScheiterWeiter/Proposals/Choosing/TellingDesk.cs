using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals.Choosing;

public enum TellingOutcome
{
    Done,

    /// <summary>Another teller has answered in the meantime.</summary>
    Outdated,

    /// <summary>Somebody has not answered yet, or a tandem lacks a side.</summary>
    Incomplete,

    NotNow,

    UnknownLink,
}

/// <summary>What tellers say to those who choose: their answers, and that they will be there.</summary>
public sealed class TellingDesk(AppDb db, ProposalTokens tokens, ProposalLetters letters, AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>One for all who tell it, changed until the decision is told.</summary>
    /// <param name="token">Of the teller's link.</param>
    /// <param name="questionId">What is answered.</param>
    /// <param name="answerVersion">The answer they have had before them, so that two do not overwrite each other unseen.</param>
    /// <param name="answer">What they say.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task<TellingOutcome> AnswerAsync(
        SecretToken token, Guid questionId, int answerVersion, string answer, CancellationToken cancellationToken) =>
        ChangeAsync(
            token,
            async teller =>
            {
                var proposal = teller.Proposal;
                if (!proposal.IsUpForChoice || await db.Set<ProposalQuestion>()
                    .SingleOrDefaultAsync(q => q.Id == questionId && q.ProposalId == proposal.Id, cancellationToken) is not { } question)
                    return TellingOutcome.NotNow;
                if (question.AnswerVersion != answerVersion)
                    return TellingOutcome.Outdated;
                if (question.Answer == answer)
                    return TellingOutcome.Done;

                question.Reply(answer, Now);
                proposal.Touch(Now);
                Record("proposal.answered", proposal);
                return TellingOutcome.Done;
            },
            cancellationToken);

    /// <summary>Twice is once. Guarded by the version of the proposal.</summary>
    public Task<TellingOutcome> ConfirmAsync(SecretToken token, CancellationToken cancellationToken) =>
        ChangeAsync(
            token,
            teller =>
            {
                var proposal = teller.Proposal;
                if (proposal.State == ProposalState.Confirmed)
                    return Task.FromResult(TellingOutcome.Done);
                if (proposal.State != ProposalState.Accepted)
                    return Task.FromResult(TellingOutcome.NotNow);
                if (proposal.IsIncomplete)
                    return Task.FromResult(TellingOutcome.Incomplete);

                proposal.ConfirmTelling(Now);
                letters.TellTheOthers(teller, $"{PlainName.Of(teller.Name)} hat für Sie alle zugesagt: Sie sind dabei.");
                Record("proposal.telling-confirmed", proposal);
                return Task.FromResult(TellingOutcome.Done);
            },
            cancellationToken);

    private Task<TellingOutcome> ChangeAsync(
        SecretToken token, Func<ProposalTeller, Task<TellingOutcome>> change, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () => await tokens.FindAsync(token, cancellationToken) is { Answer: TellerAnswer.Agreed } teller
                && teller.Proposal.State != ProposalState.Unconfirmed
                ? await change(teller)
                : TellingOutcome.UnknownLink,
            static outcome => outcome == TellingOutcome.Done,
            cancellationToken);

    private void Record(string action, Proposal proposal) => audit.Record(Actor.Visitor, action, proposal.Id, proposal.EditionId);
}
