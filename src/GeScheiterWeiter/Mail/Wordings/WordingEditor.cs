using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Mail.Letters;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Mail.Wordings;

/// <summary>Puts standard letters into other words, and back into their own. Letters that are written already keep theirs.</summary>
public sealed class WordingEditor(AppDb db, HoldingWordings holding, AuditLog audit, TimeProvider clock)
{
    /// <param name="draft">The words, and of which letter.</param>
    /// <param name="editionId">For one edition; null: for every one without words of its own.</param>
    /// <param name="version">The number of the words that were there when the editor was opened; 0: none.</param>
    /// <param name="actor">Who writes.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public async Task<WordingOutcome> SaveAsync(
        WordingDraft draft, Guid? editionId, int version, Actor actor, CancellationToken cancellationToken)
    {
        if (draft.Problem() is { } problem)
            return problem;
        var newest = await NewestAsync(draft.Letter, editionId, cancellationToken);
        if (version != (newest?.Number ?? 0))
            return WordingOutcome.Outdated;
        return newest?.Words == draft.Words
            ? WordingOutcome.Saved
            : await AddAsync(draft.Letter, editionId, version + 1, draft.Words, "wording.edited", actor, cancellationToken);
    }

    /// <summary>Back to the words of the site, or to the original.</summary>
    public async Task RestoreAsync(StandardLetter letter, Guid? editionId, Actor actor, CancellationToken cancellationToken)
    {
        if (await NewestAsync(letter, editionId, cancellationToken) is { Words: not null } newest)
            await AddAsync(letter, editionId, newest.Number + 1, words: null, "wording.restored", actor, cancellationToken);
    }

    private Task<LetterWording?> NewestAsync(StandardLetter letter, Guid? editionId, CancellationToken cancellationToken) =>
        db.Set<LetterWording>().AsNoTracking().Where(w => w.Kind == letter.Kind.Name && w.EditionId == editionId)
            .OrderByDescending(w => w.Number).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Of two who write the same number, the index lets one.</summary>
    private async Task<WordingOutcome> AddAsync(
        StandardLetter letter, Guid? editionId, int number, LetterWords? words, string action, Actor actor,
        CancellationToken cancellationToken)
    {
        var wording = new LetterWording
        {
            Kind = letter.Kind.Name,
            EditionId = editionId,
            Number = number,
            Subject = words?.Subject,
            Body = words?.Body,
            CreatedUtc = clock.GetUtcNow().UtcDateTime,
        };
        db.Add(wording);
        db.AfterCommit(holding.Forget);
        audit.Record(actor, action, wording.Id, editionId, new { letter = letter.Name });
        return await db.TrySaveAsync(cancellationToken) == SaveOutcome.Saved ? WordingOutcome.Saved : WordingOutcome.Outdated;
    }
}
