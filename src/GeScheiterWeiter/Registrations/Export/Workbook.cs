using System.Drawing;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace GeScheiterWeiter.Registrations.Export;

/// <param name="Heading">In the first row.</param>
/// <param name="Width">In characters.</param>
public sealed record WorkbookColumn(string Heading, int Width);

/// <summary>
/// Writes a workbook with one sheet, row by row: headings that stand still and can be filtered by, moments and numbers as what
/// they are, and everything else as text. A text cell is never run as a formula, whatever it begins with; formatted as text it
/// stays one when it is edited.
/// </summary>
internal sealed class Workbook : IAsyncDisposable
{
    private static readonly NumberFormat AsText = NumberFormat.Standard(StandardNumberFormat.Text);

    private readonly Spreadsheet _spreadsheet;
    private readonly StyleId _heading;
    private readonly StyleId _moment;
    private readonly StyleId _text;

    private Workbook(Spreadsheet spreadsheet)
    {
        _spreadsheet = spreadsheet;
        _heading = spreadsheet.AddStyle(new Style
        {
            Font = { Bold = true },
            Fill = { Color = Color.FromArgb(0xe7, 0xe6, 0xe6) },
            Border = { Bottom = { BorderStyle = BorderStyle.Medium } },
            Alignment = { WrapText = true, Vertical = VerticalAlignment.Center },
            Format = AsText,
        });
        _moment = spreadsheet.AddStyle(new Style
        {
            Alignment = { Vertical = VerticalAlignment.Top },
            Format = NumberFormat.Custom(@"dd\.mm\.yyyy\ hh:mm"),
        });
        _text = spreadsheet.AddStyle(new Style { Alignment = { WrapText = true, Vertical = VerticalAlignment.Top }, Format = AsText });
    }

    /// <param name="target">Where the file goes.</param>
    /// <param name="name">Of the sheet.</param>
    /// <param name="columns">From left to right.</param>
    /// <param name="rowCount">How many rows will follow the headings: the filter reaches down to the last.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<Workbook> CreateAsync(
        Stream target, string name, IReadOnlyList<WorkbookColumn> columns, int rowCount, CancellationToken cancellationToken)
    {
        var spreadsheet = await Spreadsheet.CreateNewAsync(
            target, new SpreadCheetahOptions { WriteCellReferenceAttributes = true }, cancellationToken);
        var workbook = new Workbook(spreadsheet);
        var sheet = new WorksheetOptions
        {
            FrozenRows = 1,
            AutoFilter = new AutoFilterOptions($"A1:{SpreadsheetUtility.GetColumnName(columns.Count)}{rowCount + 1}"),
        };
        foreach (var (index, column) in columns.Index())
            sheet.Column(index + 1).Width = column.Width;
        await spreadsheet.StartWorksheetAsync(name, sheet, cancellationToken);
        await spreadsheet.AddRowAsync(
            [.. columns.Select(column => new Cell(column.Heading, workbook._heading))], cancellationToken);
        return workbook;
    }

    /// <param name="cells">A moment, a whole number, a text, or null for nothing; as many as there are columns.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public ValueTask AddAsync(IEnumerable<object?> cells, CancellationToken cancellationToken) =>
        _spreadsheet.AddRowAsync([.. cells.Select(CellOf)], cancellationToken);

    /// <summary>Without it the file is none.</summary>
    public ValueTask FinishAsync(CancellationToken cancellationToken) => _spreadsheet.FinishAsync(cancellationToken);

    public ValueTask DisposeAsync() => _spreadsheet.DisposeAsync();

    private Cell CellOf(object? cell) => cell switch
    {
        null or "" => default,
        DateTime moment => new Cell(moment, _moment),
        int number => new Cell(number),
        string text => new Cell(SpreadsheetText.Clean(text), _text),
        _ => throw new ArgumentException($"No cell for a {cell.GetType().Name}.", nameof(cell)),
    };
}
