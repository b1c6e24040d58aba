using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Talks;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Feedback;

/// <summary>Three things people give a mark to.</summary>
public enum FeedbackScale
{
    Evening,
    Gain,
    Access,
}

/// <summary>How often each mark was given.</summary>
/// <param name="Scale">To what.</param>
/// <param name="Counts">From the lowest mark to the highest.</param>
public sealed record FeedbackMarks(FeedbackScale Scale, IReadOnlyList<int> Counts)
{
    public int Total => Counts.Sum();

    public double Mean => Counts.Select((count, index) => (double)count * (index + FeedbackAnswer.LowestMark)).Sum() / Math.Max(1, Total);
}

/// <param name="Id">Of the answer.</param>
/// <param name="Text">What was written; may be null where only a quote is left of it.</param>
/// <param name="MayBeQuoted">Whether the person allowed it.</param>
/// <param name="Quote">What of it stands on the edition's page; null: nothing.</param>
public sealed record SaidTakeaway(long Id, string? Text, bool MayBeQuoted, string? Quote);

/// <param name="Id">Of the answer, or of the note to a talk.</param>
/// <param name="Text">What was written.</param>
public sealed record SaidText(long Id, string Text);

/// <summary>What was said to the speakers of a talk.</summary>
public sealed record TalkNotes(Guid TalkId, string Talk, IReadOnlyList<SaidText> Notes);

/// <summary>What people have said of an edition. Texts are in an order of chance that stays.</summary>
public sealed record EditionFeedback(
    int Answers, IReadOnlyList<FeedbackMarks> Marks, IReadOnlyList<SaidTakeaway> Takeaways, IReadOnlyList<SaidText> Different,
    IReadOnlyList<TalkNotes> ToTalks);

public sealed class FeedbackReader(AppDb db)
{
    /// <summary>Below that nothing is shown to anybody, nor how many there are: it would be about somebody.</summary>
    public const int FewestShown = 5;

    /// <summary>Null while there are too few answers.</summary>
    public async Task<EditionFeedback?> ReadAsync(Guid editionId, CancellationToken cancellationToken)
    {
        var answers = await db.Set<FeedbackAnswer>().AsNoTracking().Where(answer => answer.EditionId == editionId)
            .OrderBy(answer => answer.Id).ToListAsync(cancellationToken);
        if (answers.Count < FewestShown)
            return null;

        var quotes = await db.Set<FeedbackQuote>().AsNoTracking().Where(quote => quote.Answer.EditionId == editionId)
            .ToDictionaryAsync(quote => quote.AnswerId, quote => quote.Text, cancellationToken);
        return new EditionFeedback(
            answers.Count,
            [
                MarksOf(FeedbackScale.Evening, answers.Select(answer => answer.Evening)),
                MarksOf(FeedbackScale.Gain, answers.Select(answer => answer.Gain)),
                MarksOf(FeedbackScale.Access, answers.Select(answer => answer.Access)),
            ],
            [
                .. answers.Select(answer => new SaidTakeaway(
                        answer.Id, answer.Takeaway, answer.MayBeQuoted, quotes.GetValueOrDefault(answer.Id)))
                    .Where(said => (said.Text ?? said.Quote) is not null),
            ],
            [.. answers.Where(answer => answer.Different is not null).Select(answer => new SaidText(answer.Id, answer.Different!))],
            await NotesAsync(editionId, cancellationToken));
    }

    /// <summary>What the speakers of a talk read; null while there are too few answers.</summary>
    public async Task<IReadOnlyList<string>?> ToTalkAsync(Talk talk, CancellationToken cancellationToken) =>
        await ToTalksAsync(talk.EditionId, [talk.Id], cancellationToken) is { } said ? [.. said[talk.Id]] : null;

    /// <summary>What was said to each of some talks of an edition; null while there are too few answers.</summary>
    public async Task<ILookup<Guid, string>?> ToTalksAsync(
        Guid editionId, IReadOnlyCollection<Guid> talkIds, CancellationToken cancellationToken)
    {
        if (await db.Set<FeedbackAnswer>().CountAsync(answer => answer.EditionId == editionId, cancellationToken) < FewestShown)
            return null;
        var notes = await db.Set<FeedbackTalkNote>().AsNoTracking().Where(note => talkIds.Contains(note.TalkId))
            .OrderBy(note => note.Id).Select(note => new { note.TalkId, note.Text }).ToListAsync(cancellationToken);
        return notes.ToLookup(note => note.TalkId, note => note.Text);
    }

    /// <summary>What stands on the edition's page.</summary>
    public Task<List<string>> QuotesAsync(Guid editionId, CancellationToken cancellationToken) =>
        db.Set<FeedbackQuote>().AsNoTracking().Where(quote => quote.Answer.EditionId == editionId)
            .OrderBy(quote => quote.AnswerId).Select(quote => quote.Text).ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<TalkNotes>> NotesAsync(Guid editionId, CancellationToken cancellationToken)
    {
        var talks = await db.Set<Talk>().AsNoTracking().Where(talk => talk.EditionId == editionId)
            .OrderBy(talk => talk.Order).ThenBy(talk => talk.Title)
            .Select(talk => new { talk.Id, talk.Title }).ToListAsync(cancellationToken);
        var notes = (await db.Set<FeedbackTalkNote>().AsNoTracking().Where(note => note.Talk.EditionId == editionId)
                .OrderBy(note => note.Id).ToListAsync(cancellationToken))
            .ToLookup(note => note.TalkId, note => new SaidText(note.Id, note.Text));
        return [.. talks.Select(talk => new TalkNotes(talk.Id, talk.Title, [.. notes[talk.Id]]))];
    }

    private static FeedbackMarks MarksOf(FeedbackScale scale, IEnumerable<int?> marks)
    {
        var counts = new int[FeedbackAnswer.HighestMark];
        foreach (var mark in marks.OfType<int>())
            counts[mark - FeedbackAnswer.LowestMark]++;
        return new FeedbackMarks(scale, counts);
    }
}
