namespace GeScheiterWeiter.Registrations.Import;

/// <summary>An uploaded list as text: the headings and the cells below them.</summary>
/// <param name="Headings">The first row that is not empty.</param>
/// <param name="Rows">Every further row that is not empty, each as long as the headings.</param>
public sealed record ImportTable(IReadOnlyList<string> Headings, IReadOnlyList<ImportLine> Rows);

/// <param name="Number">Which row of the file it is, counted as a spreadsheet counts.</param>
/// <param name="Cells">Trimmed texts.</param>
public sealed record ImportLine(int Number, IReadOnlyList<string> Cells);
