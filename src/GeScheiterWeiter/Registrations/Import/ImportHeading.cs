namespace GeScheiterWeiter.Registrations.Import;

/// <summary>Finds the row with the headings: a title, an address, a date may stand above it.</summary>
internal static class ImportHeading
{
    /// <summary>So many rows that are not empty are looked through.</summary>
    public const int Among = 20;

    /// <param name="top">The first rows that are not empty.</param>
    /// <returns>Its index; null where there is no row at all.</returns>
    public static int? Find(IReadOnlyList<ImportLine> top)
    {
        if (top.Count == 0)
            return null;
        if (Known(top) is { } known)
            return known;
        // A title fills one cell, headings fill several.
        var wide = top.Index().FirstOrDefault(line => Filled(line.Item) > 1, (Index: 0, Item: top[0])).Index;
        return top.Take(wide).All(line => Filled(line) == 1) ? wide : 0;
    }

    /// <summary>How sure it is that a list of people stands below.</summary>
    public static int Likelihood(IReadOnlyList<ImportLine> top) =>
        Known(top) is not null ? 2 : top.Count(line => Filled(line) > 1) > 1 ? 1 : 0;

    /// <summary>The first row in which a column is called as addresses are, and another as something else we know.</summary>
    private static int? Known(IReadOnlyList<ImportLine> top) => top.Index()
        .Where(line => ColumnGuess.Of(line.Item.Cells) is var guess
            && guess.Contains(ImportField.Email) && guess.Count(field => field != ImportField.Ignore) > 1)
        .Select(line => (int?)line.Index).FirstOrDefault();

    private static int Filled(ImportLine line) => line.Cells.Count(cell => cell.Length > 0);
}
