using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.FormQuestions;

/// <summary>
/// What the forms of an edition ask, as long as answers are kept at all. Read once in a few seconds for all editions: an edition that
/// asks nothing costs a sign-up nothing.
/// </summary>
public sealed class AskedQuestions(AppDb db, AskedQuestionsInMemory memory, TimeProvider clock)
{
    /// <summary>In the order of the form; empty also where there is no such edition.</summary>
    public async Task<IReadOnlyList<AskedQuestion>> OfAsync(string editionSlug, CancellationToken cancellationToken) =>
        Asked((await AllAsync(cancellationToken)).Where(line => line.EditionSlug == editionSlug));

    /// <inheritdoc cref="OfAsync(string, CancellationToken)"/>
    public async Task<IReadOnlyList<AskedQuestion>> OfAsync(Guid editionId, CancellationToken cancellationToken) =>
        Asked((await AllAsync(cancellationToken)).Where(line => line.EditionId == editionId));

    /// <summary>As it is in the database at this moment, for whoever is about to write answers.</summary>
    public async Task<IReadOnlyList<AskedQuestion>> ReadAsync(Guid editionId, CancellationToken cancellationToken) =>
        Asked(await LinesAsync(db.Set<FormQuestion>().Where(question => question.EditionId == editionId), cancellationToken));

    private IReadOnlyList<AskedQuestion> Asked(IEnumerable<AskedQuestionLine> lines)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return [.. lines.Where(line => now < line.AnswersEndUtc).Select(line => line.Question)];
    }

    private async ValueTask<IReadOnlyList<AskedQuestionLine>> AllAsync(CancellationToken cancellationToken)
    {
        if (memory.Fresh is { } fresh)
            return fresh;
        var before = memory.Changes;
        return memory.Keep(await LinesAsync(db.Set<FormQuestion>(), cancellationToken), before);
    }

    private static async Task<IReadOnlyList<AskedQuestionLine>> LinesAsync(
        IQueryable<FormQuestion> questions, CancellationToken cancellationToken) =>
    [
        .. (await questions.AsNoTracking().Where(question => question.ArchivedUtc == null)
            .OrderBy(question => question.Order).ThenBy(question => question.Text).ThenBy(question => question.Id)
            .Select(question => new { Question = question, question.Edition.Slug, question.Edition.EndUtc })
            .ToListAsync(cancellationToken))
            .Select(row => new AskedQuestionLine(
                row.Question.EditionId, row.Slug, FormQuestion.AnswersEndUtc(row.EndUtc, row.Question.KeptDays),
                AskedQuestion.Of(row.Question))),
    ];
}

/// <summary>A question, and where it is asked until when.</summary>
public sealed record AskedQuestionLine(Guid EditionId, string EditionSlug, DateTime AnswersEndUtc, AskedQuestion Question);
