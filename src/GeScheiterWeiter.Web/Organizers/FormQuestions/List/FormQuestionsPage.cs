using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.FormQuestions.List;

/// <summary>What an edition asks in its sign-up, and what it has asked.</summary>
public sealed record FormQuestionsPage(EditionHeader Edition, IReadOnlyList<FormQuestionRow> All)
{
    public IReadOnlyList<FormQuestionRow> Asked { get; } = [.. All.Where(row => row.Question.ArchivedUtc is null)];

    public IReadOnlyList<FormQuestionRow> Archived { get; } = [.. All.Where(row => row.Question.ArchivedUtc is not null)];

    /// <summary>From when on there are no answers to it any more.</summary>
    public DateTime EndOf(FormQuestion question) => FormQuestion.AnswersEndUtc(Edition.EndUtc, question.KeptDays);
}

/// <param name="Question">The question.</param>
/// <param name="Answered">By how many people.</param>
public sealed record FormQuestionRow(FormQuestion Question, int Answered);
