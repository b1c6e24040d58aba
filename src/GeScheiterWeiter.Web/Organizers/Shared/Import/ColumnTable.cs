using GeScheiterWeiter.Registrations.Import;

namespace GeScheiterWeiter.Web.Organizers.Shared.Import;

/// <summary>The columns of an uploaded list, and what they mean so far.</summary>
/// <param name="Table">The list.</param>
/// <param name="Meanings">What each column means.</param>
/// <param name="Offered">What a column can mean here.</param>
public sealed record ColumnTable(ImportTable Table, IReadOnlyList<ImportField> Meanings, IReadOnlyList<ImportField> Offered)
{
    /// <summary>For a list that becomes registrations.</summary>
    public static readonly IReadOnlyList<ImportField> All = Enum.GetValues<ImportField>();

    /// <summary>For a list of people to be invited: they say the rest themselves.</summary>
    public static readonly IReadOnlyList<ImportField> OfGuests =
    [
        ImportField.Ignore, ImportField.Name, ImportField.FirstName, ImportField.LastName, ImportField.Email, ImportField.Organisation,
        ImportField.Side, ImportField.Status,
    ];

    private const int Examples = 3;
    private const int LongestExcerpt = 80;

    /// <summary>Whose heading told what they mean, and the rest; however they are set by now, so that nothing moves.</summary>
    public ILookup<bool, int> ByRecognition { get; } = ColumnGuess.Of(Table.Headings).Index()
        .ToLookup(column => column.Item != ImportField.Ignore && Offered.Contains(column.Item), column => column.Index);

    /// <summary>What stands in the first rows of a column.</summary>
    public string ExampleOf(int column) =>
        string.Join(" · ", Table.Rows.Select(row => row.Cells[column]).Where(cell => cell.Length > 0).Take(Examples));

    public bool Means(int column, ImportField field) => column < Meanings.Count && Meanings[column] == field;

    /// <summary>As much of a row as tells it from others.</summary>
    public static string Excerpt(ImportLine line)
    {
        var words = string.Join(" · ", line.Cells.Where(cell => cell.Length > 0)).ReplaceLineEndings(" ");
        return words.Length <= LongestExcerpt ? words : words[..LongestExcerpt] + " …";
    }
}
