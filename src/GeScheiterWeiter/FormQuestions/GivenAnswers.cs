using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GeScheiterWeiter.FormQuestions;

/// <param name="QuestionId">What was asked.</param>
/// <param name="Wording">In which words.</param>
/// <param name="Texts">What was answered; nothing, where somebody has left it open.</param>
public sealed record GivenAnswer(Guid QuestionId, string Wording, IReadOnlyList<string> Texts);

/// <summary>
/// What one form says to all the questions it asked, also where that is nothing. Kept as JSON as long as it only lies with a link.
/// </summary>
public sealed record GivenAnswers(IReadOnlyList<GivenAnswer> All)
{
    public static readonly GivenAnswers None = new([]);

    public IReadOnlyList<string> To(Guid questionId) => All.FirstOrDefault(answer => answer.QuestionId == questionId)?.Texts ?? [];

    /// <summary>Whether both say the same to the same questions, whatever the words of these.</summary>
    public bool Matches(GivenAnswers other) =>
        All.Count == other.All.Count && All.All(answer => answer.Texts.SequenceEqual(other.To(answer.QuestionId)));
}

internal static class GivenAnswersColumn
{
    public static void AsJsonColumn(this PropertyBuilder<GivenAnswers?> property) => property.HasConversion(
        answers => ToJson(answers),
        json => FromJson(json),
        // It never changes once it is made.
        new ValueComparer<GivenAnswers?>(
            (left, right) => ReferenceEquals(left, right), answers => answers == null ? 0 : answers.All.Count, answers => answers));

    private static string? ToJson(GivenAnswers? answers) => answers is null ? null : JsonSerializer.Serialize(answers.All);

    private static GivenAnswers? FromJson(string? json) =>
        json is null ? null : new GivenAnswers(JsonSerializer.Deserialize<List<GivenAnswer>>(json) ?? []);
}
