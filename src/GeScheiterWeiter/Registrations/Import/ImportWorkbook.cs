using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace GeScheiterWeiter.Registrations.Import;

/// <summary>
/// Reads the first sheet of a workbook, part by part and node by node: what the sheet says about its own size is not even looked at.
/// Nothing is unpacked beyond the bounds, and every node looks whether somebody still wants the answer.
/// </summary>
internal static class ImportWorkbook
{
    /// <summary>Of one part of the file, in characters.</summary>
    private const int LongestPart = 32 * 1024 * 1024;
    private const int MostSharedTexts = ImportFile.MaxRows * ImportFile.MaxColumns;
    private const int MostLetters = 3;
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <exception cref="InvalidDataException">It is no workbook, or a hostile one.</exception>
    /// <exception cref="XmlException">A part of it is broken or too large.</exception>
    public static IEnumerable<ImportLine> Rows(ZipArchive zip, CancellationToken cancellationToken)
    {
        var sheet = Part(zip, FirstSheet(zip, cancellationToken)) ?? throw new InvalidDataException("No sheet.");
        var dates = ImportDateFormats.Of(Part(zip, "xl/styles.xml"), cancellationToken);
        return Rows(sheet, SharedTexts(zip, cancellationToken), dates, cancellationToken);
    }

    public static XmlReader Open(ZipArchiveEntry part)
    {
        if (part.Length > LongestPart)
            throw new ImportRefusedException(ImportFileProblem.UnpacksTooLarge);
        return XmlReader.Create(part.Open(), new XmlReaderSettings
        {
            CloseInput = true,
            DtdProcessing = DtdProcessing.Prohibit,
            // What the file says about its length may be a lie.
            MaxCharactersInDocument = LongestPart,
            XmlResolver = null,
        });
    }

    private static IEnumerable<ImportLine> Rows(
        ZipArchiveEntry sheet, IReadOnlyList<string> shared, ImportDateFormats dates, CancellationToken cancellationToken)
    {
        using var xml = Open(sheet);
        var number = 0;
        var cells = new List<string>();
        var column = -1;
        while (xml.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                number = Number(xml.GetAttribute("r")) ?? number + 1;
                (cells, column) = ([], -1);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
                Put(cells, column, Cell(xml, shared, dates, cancellationToken));
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "row" })
                yield return new ImportLine(number, cells);
        }
    }

    /// <summary>Empty cells beyond the last column only have a colour.</summary>
    private static void Put(List<string> cells, int column, string text)
    {
        if (text.Length == 0)
            return;
        if (column >= ImportFile.MaxColumns)
            throw new ImportRefusedException(ImportFileProblem.TooManyColumns);
        while (cells.Count <= column)
            cells.Add("");
        cells[column] = text;
    }

    private static string Cell(XmlReader xml, IReadOnlyList<string> shared, ImportDateFormats dates, CancellationToken cancellationToken)
    {
        var (type, style) = (xml.GetAttribute("t"), Number(xml.GetAttribute("s")));
        var text = ImportCellText.Below(xml, cancellationToken);
        return type switch
        {
            "s" => Number(text) is { } index && index < shared.Count ? shared[index] : "",
            null or "n" => dates.Words(text, style),
            _ => text,
        };
    }

    private static List<string> SharedTexts(ZipArchive zip, CancellationToken cancellationToken)
    {
        var texts = new List<string>();
        if (Part(zip, "xl/sharedStrings.xml") is not { } part)
            return texts;
        using var xml = Open(part);
        while (xml.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "si" })
                continue;
            if (texts.Count == MostSharedTexts)
                throw new ImportRefusedException(ImportFileProblem.TooMuchText);
            texts.Add(ImportCellText.Below(xml, cancellationToken));
        }

        return texts;
    }

    private static string FirstSheet(ZipArchive zip, CancellationToken cancellationToken)
    {
        var workbook = Part(zip, "xl/workbook.xml") ?? throw new InvalidDataException("No workbook.");
        var id = Elements(workbook, "sheet", cancellationToken)
            .Select(xml => xml.GetAttribute("id", Relationships) ?? xml.GetAttribute("id", StrictRelationships)).FirstOrDefault();
        var target = Part(zip, "xl/_rels/workbook.xml.rels") is { } relations
            ? Elements(relations, "Relationship", cancellationToken)
                .Where(xml => xml.GetAttribute("Id") == id).Select(xml => xml.GetAttribute("Target")).FirstOrDefault()
            : null;
        return target is null ? "xl/worksheets/sheet1.xml" : target.StartsWith('/') ? target[1..] : "xl/" + target;
    }

    private static IEnumerable<XmlReader> Elements(ZipArchiveEntry part, string name, CancellationToken cancellationToken)
    {
        using var xml = Open(part);
        while (xml.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == name)
                yield return xml;
        }
    }

    private static ZipArchiveEntry? Part(ZipArchive zip, string name) =>
        zip.Entries.FirstOrDefault(entry => entry.FullName.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>"AB12" is column 27, counted from zero.</summary>
    private static int? ColumnOf(string? reference)
    {
        var letters = reference?.TakeWhile(char.IsAsciiLetterUpper).Take(MostLetters + 1).ToArray() ?? [];
        return letters.Length is 0 or > MostLetters ? null : letters.Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1;
    }
}
