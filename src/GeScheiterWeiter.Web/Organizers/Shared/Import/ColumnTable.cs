using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations.Import;

namespace GeScheiterWeiter.Web.Organizers.Shared.Import;

/// <summary>The columns of an uploaded list, and what they mean so far.</summary>
/// <param name="Table">The list.</param>
/// <param name="Meanings">Of each column.</param>
public sealed record ColumnTable(ImportTable Table, IReadOnlyList<ImportColumn> Meanings)
{
    private const int Examples = 3;

    /// <summary>What the edition asks, and a column may answer.</summary>
    public IReadOnlyList<AskedQuestion> Questions { get; init; } = [];

    /// <summary>What stands in the first rows of a column.</summary>
    public string ExampleOf(int column) =>
        string.Join(" · ", Table.Rows.Select(row => row.Cells[column]).Where(cell => cell.Length > 0).Take(Examples));

    public bool Means(int column, ImportField field) =>
        column < Meanings.Count && Meanings[column] is { Question: null } meaning && meaning.Field == field;

    public bool Answers(int column, AskedQuestion question) => column < Meanings.Count && Meanings[column].Question == question.Id;
}
