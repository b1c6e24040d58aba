using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Feedback;

/// <summary>
/// Forgets what others have written about somebody: each text in which their whole name stands, of whichever edition, and what is
/// quoted of it. What they have answered themselves is nobody's any more.
/// </summary>
public sealed class FeedbackErasure(AppDb db, AuditLog audit)
{
    /// <summary>Call it inside a transaction.</summary>
    public async Task ForgetAsync(string name, Actor actor, CancellationToken cancellationToken)
    {
        var words = FoldedText.AllWords(name);
        if (words.Count == 0)
            return;

        var forgotten = 0;
        foreach (var answer in await db.Set<FeedbackAnswer>()
            .Where(answer => answer.Takeaway != null || answer.Different != null).ToListAsync(cancellationToken))
        {
            if (Names(answer.Takeaway, words))
            {
                (answer.Takeaway, forgotten) = (null, forgotten + 1);
                await ForgetQuoteAsync(answer.Id, cancellationToken);
            }

            if (Names(answer.Different, words))
                (answer.Different, forgotten) = (null, forgotten + 1);
        }

        // What is quoted of a text that is gone since.
        foreach (var quote in await db.Set<FeedbackQuote>().ToListAsync(cancellationToken))
        {
            if (db.Entry(quote).State != EntityState.Deleted && Names(quote.Text, words))
                (_, forgotten) = (db.Remove(quote), forgotten + 1);
        }

        foreach (var note in await db.Set<FeedbackTalkNote>().ToListAsync(cancellationToken))
        {
            if (Names(note.Text, words))
                (_, forgotten) = (db.Remove(note), forgotten + 1);
        }

        if (forgotten > 0)
            audit.Record(actor, "feedback.text-deleted", null, details: new { Count = forgotten });
    }

    private async Task ForgetQuoteAsync(long answerId, CancellationToken cancellationToken)
    {
        if (await db.Set<FeedbackQuote>().SingleOrDefaultAsync(quote => quote.AnswerId == answerId, cancellationToken) is { } quote)
            db.Remove(quote);
    }

    /// <summary>Whether the words of the name stand there one after the other.</summary>
    private static bool Names(string? text, IReadOnlyList<string> name) =>
        $" {string.Join(' ', FoldedText.AllWords(text))} ".Contains($" {string.Join(' ', name)} ", StringComparison.Ordinal);
}
