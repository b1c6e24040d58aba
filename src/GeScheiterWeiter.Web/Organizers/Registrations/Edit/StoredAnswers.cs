using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Edit;

/// <summary>What the edition asks of a registration that is there, and what it has answered.</summary>
/// <param name="Questions">None demands an answer that was never given; what was chosen once can be chosen still.</param>
/// <param name="Given">So far.</param>
public sealed record StoredAnswers(IReadOnlyList<AskedQuestion> Questions, GivenAnswers Given)
{
    public static readonly StoredAnswers None = new([], GivenAnswers.None);

    public static async Task<StoredAnswers> ReadAsync(
        AskedQuestions questions, FormAnswerWriter answers, Guid editionId, Guid registrationId, CancellationToken cancellationToken)
    {
        var asked = await questions.ReadAsync(editionId, cancellationToken);
        var given = await answers.ReadAsync(registrationId, asked, cancellationToken);
        return new StoredAnswers([.. asked.Select(question => question.After(given).DemandingNoMoreThan(given))], given);
    }

    /// <summary>Question by question, as people read it.</summary>
    public string Words(TypedAnswers typed) => string.Join(
        '\n',
        from question in Questions
        let texts = typed.All(TypedAnswers.KeyOf(question.Id))
        where texts.Count > 0
        select $"{question.Text}: {(question.Kind == FormQuestionKind.Consent ? FormAnswer.Agreed : string.Join("; ", texts))}");
}
