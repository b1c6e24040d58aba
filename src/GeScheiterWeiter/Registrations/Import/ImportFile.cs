using System.IO.Compression;
using System.Text;
using System.Xml;
using CsvHelper;
using GeScheiterWeiter.Registrations.Export;

namespace GeScheiterWeiter.Registrations.Import;

public enum ImportFileProblem
{
    Empty,
    TooLarge,
    TooManyRows,
    TooManyColumns,

    TooMuchText,

    /// <summary>Small as a file, and far too large inside.</summary>
    UnpacksTooLarge,
    TakesTooLong,

    /// <summary>Another file is being read.</summary>
    Busy,

    /// <summary>The binary format of Excel before 2007.</summary>
    OldExcel,

    /// <summary>XLSB.</summary>
    BinaryExcel,

    /// <summary>A workbook with a password.</summary>
    Protected,

    /// <summary>XLSM, whatever it is called.</summary>
    Macros,

    /// <summary>ODS, of LibreOffice.</summary>
    OpenDocument,

    /// <summary>A text, slides, a PDF.</summary>
    NoSpreadsheet,

    /// <summary>Neither text with separators nor a workbook.</summary>
    Unreadable,
}

/// <summary>What was found in an uploaded file: a table or a problem.</summary>
public sealed record ImportReading(ImportTable? Table, ImportFileProblem? Problem);

/// <summary>
/// Reads whatever somebody uploads, as text only. CSV with commas, semicolons or tabs, in UTF-8, UTF-16 or the Windows-1252 of
/// a German Excel; XLSX. Everything about the file is bounded: it may come from anybody.
/// </summary>
public static class ImportFile
{
    public const int MaxBytes = 5 * 1024 * 1024;
    public const int MaxRows = 10_000;
    public const int MaxColumns = 80;
    internal const int MaxCellLength = 4000;
    private const int MaxTextLength = 8 * 1024 * 1024;
    private const int MaxRecordBytes = 256 * 1024;

    public static ImportReading Read(byte[] content, CancellationToken cancellationToken = default) =>
        Read(content, place: null, cancellationToken);

    /// <param name="content">The file.</param>
    /// <param name="place">Where in it the list stands; null, or where nothing stands: wherever it is found.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public static ImportReading Read(byte[] content, ImportPlace? place, CancellationToken cancellationToken)
    {
        if (content.Length == 0)
            return new ImportReading(null, ImportFileProblem.Empty);
        if (content.Length > MaxBytes)
            return new ImportReading(null, ImportFileProblem.TooLarge);
        if (ImportFileKind.ProblemOf(content) is { } kind)
            return new ImportReading(null, kind);

        try
        {
            return ImportFileKind.IsZip(content)
                ? Workbook(content, place, cancellationToken)
                : Tabulate(CsvRows(content, cancellationToken), sheet: 0, place?.HeadingRow, sheets: []);
        }
        catch (ImportRefusedException refused)
        {
            return new ImportReading(null, refused.Problem);
        }
        catch (Exception exception) when (exception
            is CsvFormatException or DecoderFallbackException or XmlException
                or IOException or NotSupportedException or InvalidDataException)
        {
            return new ImportReading(null, ImportFileProblem.Unreadable);
        }
    }

    private static ImportReading Workbook(byte[] content, ImportPlace? place, CancellationToken cancellationToken)
    {
        using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (ImportFileKind.ProblemOf(zip) is { } kind)
            return new ImportReading(null, kind);

        var workbook = ImportWorkbook.Of(zip, cancellationToken);
        var sheet = place is not null && place.Sheet >= 0 && place.Sheet < workbook.Sheets.Count ? place.Sheet : LikeliestSheet(workbook);
        return Tabulate(workbook.Rows(sheet), sheet, place?.HeadingRow, workbook.Sheets);
    }

    /// <summary>The first one in which a list of people stands, as far as the first rows tell.</summary>
    private static int LikeliestSheet(ImportWorkbook workbook) => workbook.Sheets.Count < 2
        ? 0
        : Enumerable.Range(0, workbook.Sheets.Count).MaxBy(sheet => ImportHeading.Likelihood(Top(workbook, sheet)));

    private static List<ImportLine> Top(ImportWorkbook workbook, int sheet)
    {
        try
        {
            return [.. workbook.Rows(sheet).Where(HasText).Take(ImportHeading.Among)];
        }
        catch (ImportRefusedException)
        {
            // It may be read all the same when somebody asks for it, and is told why not.
            return [];
        }
    }

    private static ImportReading Tabulate(IEnumerable<ImportLine> all, int sheet, int? headingRow, IReadOnlyList<string> sheets)
    {
        var lines = new List<ImportLine>();
        var length = 0;
        foreach (var line in all)
        {
            if ((length += line.Cells.Sum(cell => cell.Length)) > MaxTextLength)
                return new ImportReading(null, ImportFileProblem.TooMuchText);
            if (!HasText(line))
                continue;
            if (line.Cells.Count > MaxColumns)
                return new ImportReading(null, ImportFileProblem.TooManyColumns);
            if (lines.Count == MaxRows + ImportHeading.Among)
                return new ImportReading(null, ImportFileProblem.TooManyRows);
            lines.Add(line);
        }

        var top = lines.Take(ImportHeading.Among).ToList();
        var said = top.FindIndex(line => line.Number == headingRow);
        if ((said >= 0 ? said : ImportHeading.Find(top)) is not { } index || index == lines.Count - 1)
            return new ImportReading(null, ImportFileProblem.Empty);
        if (lines.Count - index - 1 > MaxRows)
            return new ImportReading(null, ImportFileProblem.TooManyRows);
        var headings = lines[index];
        var rows = lines.Skip(index + 1).Select(line => line with { Cells = Fit(line.Cells, headings.Cells.Count) });
        return new ImportReading(
            new ImportTable(headings.Cells, [.. rows])
            {
                Place = new ImportPlace(sheet, headings.Number),
                Sheets = sheets,
                Top = top,
            },
            null);
    }

    private static bool HasText(ImportLine line) => line.Cells.Any(cell => cell.Length > 0);

    private static string[] Fit(IReadOnlyList<string> cells, int count)
    {
        var fitted = new string[count];
        for (var i = 0; i < count; i++)
            fitted[i] = i < cells.Count ? cells[i] : "";
        return fitted;
    }

    private static IEnumerable<ImportLine> CsvRows(byte[] content, CancellationToken cancellationToken)
    {
        var text = ImportText.Decode(content);
        if (text.Contains('\0', StringComparison.Ordinal))
            throw new InvalidDataException("Binary, not text.");

        var options = new CsvReaderOptions
        {
            HasHeader = false,
            MaxRecordSize = MaxRecordBytes,
            MalformedData = CsvMalformedDataHandling.Recover,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            IncludeValuesInExceptions = false,
            // They are rows of a spreadsheet too: skipped, they would put the numbers of all that follow out.
            SkipEmptyLines = false,
        };
        using var csv = CsvReader.FromText(text, options);
        while (csv.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cells = new string[Math.Min(csv.FieldCount, MaxColumns + 1)];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = Cell(csv.GetString(i));
            yield return new ImportLine((int)csv.RowNumber, cells);
        }
    }

    internal static string Cell(string text)
    {
        var trimmed = SpreadsheetText.Original(text.Trim());
        return trimmed.Length > MaxCellLength ? trimmed[..MaxCellLength] : trimmed;
    }
}
