using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Proposals.Choosing;

public enum QuestionOutcome
{
    Done,

    /// <summary>So many questions wait for their answers that another one would be too much.</summary>
    TooManyOpen,

    /// <summary>Nobody chooses the proposal any more, or the question is not there, or answered, or answered anew.</summary>
    NotNow,

    Unknown,
}

/// <summary>What organizers ask the tellers of a proposal.</summary>
public sealed class ProposalQuestionDesk(AppDb db, ChoosingLetters letters, AuditLog audit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Guarded by the index over proposal and number.</summary>
    public Task<QuestionOutcome> AskAsync(Guid proposalId, string text, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(
            proposalId,
            (proposal, questions) =>
            {
                if (!proposal.IsUpForChoice)
                    return QuestionOutcome.NotNow;
                if (questions.Count(question => question.IsOpen) >= ProposalQuestion.MostOpen)
                    return QuestionOutcome.TooManyOpen;

                db.Add(new ProposalQuestion
                {
                    ProposalId = proposal.Id,
                    Number = questions.Select(question => question.Number).DefaultIfEmpty().Max() + 1,
                    Text = text,
                    AskedUtc = Now,
                });
                letters.Ask(proposal, text);
                Record("proposal.asked", proposal, actor);
                return QuestionOutcome.Done;
            },
            cancellationToken);

    /// <summary>What nobody has answered yet. Whoever has the letter finds nothing to answer any more.</summary>
    public Task<QuestionOutcome> TakeBackAsync(Guid proposalId, Guid questionId, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(
            proposalId,
            (proposal, questions) =>
            {
                if (questions.Find(question => question.Id == questionId) is not { IsOpen: true } question)
                    return QuestionOutcome.NotNow;

                db.Remove(question);
                Record("proposal.question-taken-back", proposal, actor);
                return QuestionOutcome.Done;
            },
            cancellationToken);

    /// <summary>Somebody of the team has read the answer: it is new to nobody any more.</summary>
    /// <param name="proposalId">The proposal.</param>
    /// <param name="questionId">The question.</param>
    /// <param name="answerVersion">The answer they have had before them: a later one is still new.</param>
    /// <param name="actor">Who has read it.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public Task<QuestionOutcome> SeeAsync(
        Guid proposalId, Guid questionId, int answerVersion, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(
            proposalId,
            (proposal, questions) =>
            {
                if (questions.Find(question => question.Id == questionId) is not { HasNewAnswer: true } question
                    || question.AnswerVersion != answerVersion)
                    return QuestionOutcome.NotNow;

                question.See(Now);
                Record("proposal.answer-seen", proposal, actor);
                return QuestionOutcome.Done;
            },
            cancellationToken);

    private Task<QuestionOutcome> ChangeAsync(
        Guid proposalId, Func<Proposal, List<ProposalQuestion>, QuestionOutcome> change, CancellationToken cancellationToken) =>
        db.WriteAsync(
            async () => await db.FindForChoiceAsync(proposalId, cancellationToken) is { } proposal
                ? change(proposal, await db.Set<ProposalQuestion>().Where(q => q.ProposalId == proposalId).ToListAsync(cancellationToken))
                : QuestionOutcome.Unknown,
            static outcome => outcome == QuestionOutcome.Done,
            cancellationToken);

    private void Record(string action, Proposal proposal, Actor actor) => audit.Record(actor, action, proposal.Id, proposal.EditionId);
}
