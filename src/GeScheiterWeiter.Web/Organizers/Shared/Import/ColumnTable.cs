using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Registrations.Import;

namespace GeScheiterWeiter.Web.Organizers.Shared.Import;

/// <summary>The columns of an uploaded list, and what they mean so far.</summary>
/// <param name="Table">The list.</param>
/// <param name="Meanings">What each column means.</param>
/// <param name="Offered">What a column can mean here.</param>
public sealed record ColumnTable(ImportTable Table, IReadOnlyList<ImportColumn> Meanings, ColumnMeanings Offered)
{
    private const int Examples = 3;
    private const int LongestExcerpt = 80;

    /// <summary>Whose heading told what they mean, and the rest; however they are set by now, so that nothing moves.</summary>
    public ILookup<bool, int> ByRecognition { get; } = Offered.GuessedFor(Table).Index()
        .ToLookup(column => column.Item != ImportColumn.Nothing, column => column.Index);

    /// <summary>What stands in the first rows of a column.</summary>
    public string ExampleOf(int column) =>
        string.Join(" · ", Table.Rows.Select(row => row.Cells[column]).Where(cell => cell.Length > 0).Take(Examples));

    public bool Means(int column, ImportField field) =>
        column < Meanings.Count && Meanings[column] is { Question: null } meaning && meaning.Field == field;

    public bool Answers(int column, AskedQuestion question) => column < Meanings.Count && Meanings[column].Question == question.Id;

    /// <summary>As much of a row as tells it from others.</summary>
    public static string Excerpt(ImportLine line)
    {
        var words = string.Join(" · ", line.Cells.Where(cell => cell.Length > 0)).ReplaceLineEndings(" ");
        return words.Length <= LongestExcerpt ? words : words[..LongestExcerpt] + " …";
    }
}
