using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.FormQuestions;

/// <summary>Reads and writes what people have answered. Call it inside a transaction.</summary>
public sealed class FormAnswerWriter(AppDb db)
{
    /// <summary>
    /// Replaces what somebody has answered to the questions of a form, and nothing else. What stays the same keeps the words it
    /// answered; a question that is gone meanwhile has no answer any more.
    /// </summary>
    /// <returns>Whether anything is different now.</returns>
    public async Task<bool> WriteAsync(Guid editionId, Guid registrationId, GivenAnswers? given, CancellationToken cancellationToken)
    {
        if (given is null || given.All.Count == 0)
            return false;

        var still = await db.Set<FormQuestion>().Where(question => question.EditionId == editionId)
            .Select(question => question.Id).ToHashSetAsync(cancellationToken);
        var before = (await db.Set<FormAnswer>().Where(answer => answer.RegistrationId == registrationId).ToListAsync(cancellationToken))
            .ToLookup(answer => answer.QuestionId);
        var changed = false;
        foreach (var answer in given.All.Where(answer => still.Contains(answer.QuestionId)))
        {
            var old = before[answer.QuestionId].OrderBy(row => row.Place).ToList();
            if (old.Select(row => row.Text).SequenceEqual(answer.Texts))
                continue;
            changed = true;
            foreach (var (row, text) in old.Zip(answer.Texts))
                (row.Wording, row.Text) = (answer.Wording, text);
            db.RemoveRange(old.Skip(answer.Texts.Count));
            Add(registrationId, answer, from: old.Count);
        }

        return changed;
    }

    /// <summary>For somebody who has just come, to questions that are there for certain.</summary>
    public void AddAll(Guid registrationId, GivenAnswers? given)
    {
        foreach (var answer in given?.All ?? [])
            Add(registrationId, answer, from: 0);
    }

    /// <summary>What somebody has answered to these questions so far.</summary>
    public async Task<GivenAnswers> ReadAsync(
        Guid registrationId, IReadOnlyList<AskedQuestion> questions, CancellationToken cancellationToken)
    {
        if (questions.Count == 0)
            return GivenAnswers.None;
        var answers = (await db.Set<FormAnswer>().AsNoTracking().Where(answer => answer.RegistrationId == registrationId)
            .OrderBy(answer => answer.Place).ToListAsync(cancellationToken)).ToLookup(answer => answer.QuestionId);
        return new GivenAnswers(
        [
            .. questions.Select(question => new GivenAnswer(
                question.Id,
                answers[question.Id].FirstOrDefault()?.Wording ?? question.Text,
                [.. answers[question.Id].Select(answer => answer.Text)])),
        ]);
    }

    private void Add(Guid registrationId, GivenAnswer answer, int from)
    {
        foreach (var (place, text) in answer.Texts.Index().Skip(from))
        {
            db.Add(new FormAnswer
            {
                RegistrationId = registrationId,
                QuestionId = answer.QuestionId,
                Place = place,
                Wording = answer.Wording,
                Text = text,
            });
        }
    }
}
