using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Registrations.List;

/// <summary>The answers to one question that the list can be narrowed to.</summary>
/// <param name="Question">In its words of today.</param>
/// <param name="Answers">Each answer as a filter, and what it is called.</param>
public sealed record AnswerChoices(string Question, IReadOnlyList<(string Filter, string Words)> Answers)
{
    public static async Task<IReadOnlyList<AnswerChoices>> ReadAsync(AppDb db, Guid editionId, CancellationToken cancellationToken) =>
    [
        .. (await db.Set<FormQuestion>().AsNoTracking().Where(q => q.EditionId == editionId)
            .OrderBy(q => q.ArchivedUtc != null).ThenBy(q => q.Order).ThenBy(q => q.Text).ToListAsync(cancellationToken))
            .Where(question => question.Kind.CanBeFilteredBy()).Select(Of),
    ];

    private static AnswerChoices Of(FormQuestion question) => new(
        question.ArchivedUtc is null ? question.Text : question.Text + " (gelöscht)",
        [
            .. (question.Kind == FormQuestionKind.Consent ? [FormAnswer.Agreed] : question.EveryOption)
                .Select(text => (new AnswerFilter(question.Id, text).ToString(), text)),
            (
                new AnswerFilter(question.Id, Text: null).ToString(),
                question.Kind == FormQuestionKind.Consent ? "nicht zugestimmt" : "ohne Antwort"),
        ]);
}
