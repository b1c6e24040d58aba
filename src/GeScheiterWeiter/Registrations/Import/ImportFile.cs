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

    public static ImportReading Read(byte[] content, CancellationToken cancellationToken = default)
    {
        if (content.Length == 0)
            return new ImportReading(null, ImportFileProblem.Empty);
        if (content.Length > MaxBytes)
            return new ImportReading(null, ImportFileProblem.TooLarge);
        if (ImportFileKind.ProblemOf(content) is { } kind)
            return new ImportReading(null, kind);

        try
        {
            return ImportFileKind.IsZip(content) ? Workbook(content, cancellationToken) : Tabulate(CsvRows(content, cancellationToken));
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

    private static ImportReading Workbook(byte[] content, CancellationToken cancellationToken)
    {
        using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        return ImportFileKind.ProblemOf(zip) is { } kind
            ? new ImportReading(null, kind)
            : Tabulate(ImportWorkbook.Rows(zip, cancellationToken));
    }

    private static ImportReading Tabulate(IEnumerable<ImportLine> lines)
    {
        ImportLine? headings = null;
        var rows = new List<ImportLine>();
        var length = 0;
        foreach (var line in lines)
        {
            if ((length += line.Cells.Sum(cell => cell.Length)) > MaxTextLength)
                return new ImportReading(null, ImportFileProblem.TooMuchText);
            if (line.Cells.All(cell => cell.Length == 0))
                continue;
            if (line.Cells.Count > MaxColumns)
                return new ImportReading(null, ImportFileProblem.TooManyColumns);
            if (headings is null)
            {
                headings = line;
                continue;
            }

            if (rows.Count == MaxRows)
                return new ImportReading(null, ImportFileProblem.TooManyRows);
            rows.Add(line with { Cells = Fit(line.Cells, headings.Cells.Count) });
        }

        return headings is null || rows.Count == 0
            ? new ImportReading(null, ImportFileProblem.Empty)
            : new ImportReading(new ImportTable(headings.Cells, rows), null);
    }

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
