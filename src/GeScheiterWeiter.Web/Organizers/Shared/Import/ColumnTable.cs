using GeScheiterWeiter.Registrations.Import;

namespace GeScheiterWeiter.Web.Organizers.Shared.Import;

/// <summary>The columns of an uploaded list, and what they mean so far.</summary>
public sealed record ColumnTable(ImportTable Table, IReadOnlyList<ImportField> Meanings)
{
    private const int Examples = 3;

    /// <summary>What stands in the first rows of a column.</summary>
    public string ExampleOf(int column) =>
        string.Join(" · ", Table.Rows.Select(row => row.Cells[column]).Where(cell => cell.Length > 0).Take(Examples));

    public bool Means(int column, ImportField field) => column < Meanings.Count && Meanings[column] == field;
}
