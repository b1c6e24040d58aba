using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Feedback;

public enum QuoteOutcome
{
    Shown,

    /// <summary>The person did not allow it.</summary>
    NotAllowed,

    /// <summary>It is no part of what the person wrote.</summary>
    OtherWords,

    /// <summary>No such answer, or its text is gone.</summary>
    Unknown,
}

/// <summary>Which text of the answers.</summary>
public enum FeedbackPart
{
    Takeaway,
    Different,
    ToTalk,
}

/// <summary>Where organizers put a sentence on the edition's page, take it down, and delete what names somebody.</summary>
public sealed class FeedbackModeration(AppDb db, ErasedTraces traces, AuditLog audit)
{
    /// <param name="editionId">The edition the organizer is in.</param>
    /// <param name="answerId">Whose sentence.</param>
    /// <param name="text">What of it is shown: all, or a part of it; in one line.</param>
    /// <param name="actor">Who puts it there.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<QuoteOutcome> QuoteAsync(
        Guid editionId, long answerId, string text, Actor actor, CancellationToken cancellationToken) => db.WriteAsync(
        async () =>
        {
            var answer = await db.Set<FeedbackAnswer>().AsNoTracking()
                .SingleOrDefaultAsync(a => a.Id == answerId && a.EditionId == editionId, cancellationToken);
            if (answer?.Takeaway is not { } written)
                return QuoteOutcome.Unknown;
            if (!answer.MayBeQuoted)
                return QuoteOutcome.NotAllowed;
            if (TypedText.Line(text) is not { } quoted || !TypedText.Line(written)!.Contains(quoted, StringComparison.Ordinal))
                return QuoteOutcome.OtherWords;

            var shown = await db.Set<FeedbackQuote>().SingleOrDefaultAsync(q => q.AnswerId == answerId, cancellationToken);
            if (shown?.Text == quoted)
                return QuoteOutcome.Shown;
            if (shown is null)
                db.Add(new FeedbackQuote { AnswerId = answerId, Text = quoted });
            else
                shown.Text = quoted;
            audit.Record(actor, "feedback.quoted", null, editionId);
            return QuoteOutcome.Shown;
        },
        cancellationToken);

    /// <returns>Whether there was one.</returns>
    public Task<bool> TakeDownAsync(Guid editionId, long answerId, Actor actor, CancellationToken cancellationToken) => db.WriteAsync(
        async () =>
        {
            if (await db.Set<FeedbackQuote>().SingleOrDefaultAsync(
                q => q.AnswerId == answerId && q.Answer.EditionId == editionId, cancellationToken) is not { } quote)
                return false;

            db.Remove(quote);
            audit.Record(actor, "feedback.taken-down", null, editionId);
            return true;
        },
        cancellationToken);

    /// <summary>Null: there is no such text.</summary>
    public async Task<string?> FindTextAsync(Guid editionId, FeedbackPart part, long id, CancellationToken cancellationToken)
    {
        var answers = db.Set<FeedbackAnswer>().AsNoTracking().Where(answer => answer.Id == id && answer.EditionId == editionId);
        return part switch
        {
            FeedbackPart.Takeaway => await answers.Select(answer => answer.Takeaway).SingleOrDefaultAsync(cancellationToken),
            FeedbackPart.Different => await answers.Select(answer => answer.Different).SingleOrDefaultAsync(cancellationToken),
            FeedbackPart.ToTalk => await db.Set<FeedbackTalkNote>().AsNoTracking()
                .Where(note => note.Id == id && note.Talk.EditionId == editionId)
                .Select(note => note.Text).SingleOrDefaultAsync(cancellationToken),
        };
    }

    /// <summary>The text alone, and with it what is quoted of it; the marks stay.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> DeleteTextAsync(
        Guid editionId, FeedbackPart part, long id, Actor actor, CancellationToken cancellationToken)
    {
        var isDeleted = await db.WriteAsync(
            async () =>
            {
                if (!await ForgetAsync(editionId, part, id, cancellationToken))
                    return false;
                audit.Record(actor, "feedback.text-deleted", null, editionId);
                return true;
            },
            cancellationToken);
        await traces.WipeAsync(cancellationToken);
        return isDeleted;
    }

    private async Task<bool> ForgetAsync(Guid editionId, FeedbackPart part, long id, CancellationToken cancellationToken)
    {
        if (part == FeedbackPart.ToTalk)
        {
            if (await db.Set<FeedbackTalkNote>().SingleOrDefaultAsync(
                n => n.Id == id && n.Talk.EditionId == editionId, cancellationToken) is not { } note)
                return false;
            db.Remove(note);
            return true;
        }

        if (await db.Set<FeedbackAnswer>().SingleOrDefaultAsync(a => a.Id == id && a.EditionId == editionId, cancellationToken)
            is not { } answer || (part == FeedbackPart.Takeaway ? answer.Takeaway : answer.Different) is null)
            return false;
        if (part == FeedbackPart.Different)
        {
            answer.Different = null;
            return true;
        }

        answer.Takeaway = null;
        if (await db.Set<FeedbackQuote>().SingleOrDefaultAsync(q => q.AnswerId == id, cancellationToken) is { } quote)
            db.Remove(quote);
        return true;
    }
}
