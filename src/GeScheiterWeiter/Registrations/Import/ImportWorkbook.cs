using System.Globalization;
using System.IO.Compression;
using MiniExcelLibs;

namespace GeScheiterWeiter.Registrations.Import;

/// <summary>Reads the first sheet of a workbook.</summary>
public static class ImportWorkbook
{
    private const long MaxUnpackedBytes = 60 * 1024 * 1024;
    private const int MaxEntries = 1000;

    /// <exception cref="InvalidDataException">It is no workbook, or a hostile one.</exception>
    public static IEnumerable<ImportLine> Rows(byte[] content)
    {
        RefuseBombs(content);
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            // One more than allowed of rows and columns, so that the caller sees that it is too many.
            return stream.Query(useHeaderRow: false)
                .Cast<IDictionary<string, object?>>()
                .Take(ImportFile.MaxRows + 2)
                .Select((row, index) => new ImportLine(index + 1, [.. row.Values.Take(ImportFile.MaxColumns + 1).Select(Text)]))
                .ToList();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library throws whatever a broken part of the workbook leads to.
            throw new InvalidDataException("Not a readable workbook.", exception);
        }
    }

    /// <summary>A few kilobytes may unpack to gigabytes: unpack to nowhere first, and count.</summary>
    private static void RefuseBombs(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > MaxEntries)
            throw new InvalidDataException("Too many parts.");

        var left = MaxUnpackedBytes;
        var buffer = new byte[64 * 1024];
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            for (int read; (read = part.Read(buffer)) > 0;)
            {
                if ((left -= read) < 0)
                    throw new InvalidDataException("Unpacks to too much.");
            }
        }
    }

    private static string Text(object? cell) => ImportFile.Cell(cell switch
    {
        null => "",
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    });
}
