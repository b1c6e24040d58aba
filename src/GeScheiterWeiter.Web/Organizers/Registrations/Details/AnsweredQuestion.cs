using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Storage;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Details;

/// <param name="Wording">The question in the words that were answered.</param>
/// <param name="Text">What was answered.</param>
/// <param name="IsArchived">It is asked no more.</param>
/// <param name="IsReworded">It has other words by now.</param>
public sealed record AnsweredQuestion(string Wording, string Text, bool IsArchived, bool IsReworded)
{
    public string Label => Wording + (IsArchived ? " (diese Frage ist gelöscht)" : IsReworded ? " (heute anders gefragt)" : "");

    public static async Task<IReadOnlyList<AnsweredQuestion>> ReadAsync(AppDb db, Guid registrationId, CancellationToken cancellationToken)
    {
        var rows = await db.Set<FormAnswer>().AsNoTracking().Where(a => a.RegistrationId == registrationId)
            .OrderBy(a => a.Question.ArchivedUtc != null).ThenBy(a => a.Question.Order).ThenBy(a => a.QuestionId).ThenBy(a => a.Place)
            .Select(a => new { a.QuestionId, a.Wording, a.Text, Today = a.Question.Text, IsArchived = a.Question.ArchivedUtc != null })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.GroupBy(row => row.QuestionId).Select(answer => (First: answer.First(), Texts: answer.Select(row => row.Text)))
                .Select(answer => new AnsweredQuestion(
                    answer.First.Wording, string.Join("; ", answer.Texts), answer.First.IsArchived,
                    answer.First.Wording != answer.First.Today)),
        ];
    }
}
