namespace GeScheiterWeiter.Registrations.Import;

/// <summary>An uploaded list as text: the headings and the cells below them.</summary>
/// <param name="Headings">The row that was taken for them.</param>
/// <param name="Rows">Every row below that is not empty, each as long as the headings.</param>
public sealed record ImportTable(IReadOnlyList<string> Headings, IReadOnlyList<ImportLine> Rows)
{
    /// <summary>Where in the file it stands.</summary>
    public ImportPlace Place { get; init; } = new(Sheet: 0, HeadingRow: 1);

    /// <summary>What the sheets of a workbook are called; empty for a text.</summary>
    public IReadOnlyList<string> Sheets { get; init; } = [];

    /// <summary>The first rows of the sheet that are not empty: one of them holds the headings.</summary>
    public IReadOnlyList<ImportLine> Top { get; init; } = [];
}

/// <param name="Number">Which row of the file it is, counted as a spreadsheet counts.</param>
/// <param name="Cells">Trimmed texts.</param>
public sealed record ImportLine(int Number, IReadOnlyList<string> Cells);

/// <summary>Where in a file the list stands.</summary>
/// <param name="Sheet">Which of the sheets that can be seen, counted from zero.</param>
/// <param name="HeadingRow">Which row holds the headings, counted as a spreadsheet counts.</param>
public sealed record ImportPlace(int Sheet, int HeadingRow);
