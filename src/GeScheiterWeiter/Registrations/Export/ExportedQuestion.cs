using GeScheiterWeiter.FormQuestions;

namespace GeScheiterWeiter.Registrations.Export;

/// <summary>A question of the sign-up whose answers are taken along: a column of its own, also when it is asked no more.</summary>
public sealed record ExportedQuestion(Guid Id, FormQuestionKind Kind, string Text)
{
    /// <summary>How wide its column is in a workbook, in characters.</summary>
    public int Width => Kind switch
    {
        FormQuestionKind.Text => 50,
        FormQuestionKind.Several => 34,
        FormQuestionKind.Choice => 28,
        FormQuestionKind.Number or FormQuestionKind.Consent => 18,
    };
}

/// <summary>An answer in the line of whoever gave it.</summary>
public sealed record ExportedAnswer(Guid QuestionId, int Place, string Text);
