using System.Globalization;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Statistics;

/// <summary>Counts what people who want to come have answered to the questions of an edition.</summary>
public sealed class AnswerReader(AppDb db)
{
    /// <summary>More different numbers than that are counted in ranges.</summary>
    private const int MostNumbers = 12;
    private const int Ranges = 8;

    /// <param name="editionId">The edition.</param>
    /// <param name="total">How many want to come.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public async Task<IReadOnlyList<AnswerCount>> ReadAsync(Guid editionId, int total, CancellationToken cancellationToken)
    {
        var questions = await db.Set<FormQuestion>().AsNoTracking().Where(q => q.EditionId == editionId)
            .OrderBy(q => q.ArchivedUtc != null).ThenBy(q => q.Order).ThenBy(q => q.Text).ToListAsync(cancellationToken);
        if (questions.Count == 0)
            return [];

        var given = db.Set<Registration>()
            .Where(r => r.EditionId == editionId && RegistrationStates.Held.Contains(r.State)).SelectMany(r => r.Answers);
        var people = await given.Where(a => a.Place == 0).GroupBy(a => a.QuestionId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var answers = (await given.Where(a => a.Question.Kind != FormQuestionKind.Text).GroupBy(a => new { a.QuestionId, a.Text })
            .Select(g => new { g.Key.QuestionId, g.Key.Text, Count = g.Count() }).ToListAsync(cancellationToken))
            .ToLookup(a => a.QuestionId, a => new Share(a.Text, a.Count));
        return
        [
            .. questions.Select(q => new AnswerCount(
                q.Id, q.Kind, q.Text, q.ArchivedUtc is not null, people.GetValueOrDefault(q.Id),
                SharesOf(q, [.. answers[q.Id]], people.GetValueOrDefault(q.Id), total))),
        ];
    }

    private static IReadOnlyList<Share> SharesOf(FormQuestion question, IReadOnlyList<Share> answers, int people, int total)
    {
        if (people == 0)
            return [];
        return question.Kind switch
        {
            FormQuestionKind.Text => [new Share("mit Antwort", people), new Share("ohne Antwort", total - people)],
            FormQuestionKind.Consent => [new Share(FormAnswer.Agreed, people), new Share("nicht zugestimmt", total - people)],
            FormQuestionKind.Number => NumbersOf(answers),
            FormQuestionKind.Choice or FormQuestionKind.Several =>
            [
                .. question.Options.Except(answers.Select(share => share.Label))
                    .Select(option => new Share(option, 0)).Concat(answers)
                    .OrderByDescending(share => share.Count).ThenBy(share => question.EveryOption.ToList().IndexOf(share.Label)),
            ],
        };
    }

    /// <summary>In their order; where there are many different ones, in ranges of one width.</summary>
    private static IReadOnlyList<Share> NumbersOf(IReadOnlyList<Share> answers)
    {
        var numbers = answers.Select(share => (Value: int.Parse(share.Label, CultureInfo.InvariantCulture), share.Count))
            .OrderBy(number => number.Value).ToList();
        if (numbers.Count <= MostNumbers)
            return [.. numbers.Select(number => new Share(Words(number.Value), number.Count))];

        var (first, last) = (numbers[0].Value, numbers[^1].Value);
        var width = (last - first) / Ranges + 1;
        return
        [
            .. Enumerable.Range(0, Ranges).Select(range => first + range * width).TakeWhile(from => from <= last).Select(from => new Share(
                $"{Words(from)} bis {Words(from + width - 1)}",
                numbers.Where(number => number.Value >= from && number.Value - from < width).Sum(number => number.Count))),
        ];
    }

    private static string Words(int number) => number.ToString("N0", Common.GermanCulture.Instance);
}
