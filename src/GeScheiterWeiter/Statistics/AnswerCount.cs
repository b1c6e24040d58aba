using GeScheiterWeiter.FormQuestions;

namespace GeScheiterWeiter.Statistics;

/// <summary>How often what was answered to one question.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Text">In its words of today.</param>
/// <param name="IsArchived">It is asked no more.</param>
/// <param name="People">How many of those who want to come have answered.</param>
/// <param name="Shares">Each answer; of a text only whether there is one.</param>
public sealed record AnswerCount(
    Guid QuestionId, FormQuestionKind Kind, string Text, bool IsArchived, int People, IReadOnlyList<Share> Shares);
