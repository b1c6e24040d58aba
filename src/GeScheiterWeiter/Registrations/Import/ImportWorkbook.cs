using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace GeScheiterWeiter.Registrations.Import;

/// <summary>
/// Reads the sheets of a workbook, part by part and node by node: what a sheet says about its own size is not even looked at.
/// Nothing is unpacked beyond the bounds, and every node looks whether somebody still wants the answer.
/// </summary>
internal sealed class ImportWorkbook
{
    /// <summary>A workbook may have more; the rest is not offered.</summary>
    private const int MostSheets = 20;
    private const int LongestName = 60;

    /// <summary>Of one part of the file, in characters.</summary>
    private const int LongestPart = 32 * 1024 * 1024;
    private const int MostSharedTexts = ImportFile.MaxRows * ImportFile.MaxColumns;
    private const int MostLetters = 3;
    private const string FirstPart = "xl/worksheets/sheet1.xml";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly ZipArchive _zip;
    private readonly List<(string Name, string Part)> _sheets;
    private readonly ImportDateFormats _dates;
    private readonly IReadOnlyList<string> _shared;
    private readonly CancellationToken _cancellationToken;

    private ImportWorkbook(ZipArchive zip, CancellationToken cancellationToken)
    {
        (_zip, _cancellationToken) = (zip, cancellationToken);
        var (sheets, isFrom1904) = Contents(zip, cancellationToken);
        _sheets = sheets;
        _dates = ImportDateFormats.Of(Part(zip, "xl/styles.xml"), isFrom1904, cancellationToken);
        _shared = SharedTexts(zip, cancellationToken);
        Sheets = [.. sheets.Select(sheet => sheet.Name)];
    }

    /// <summary>What the sheets that can be seen are called, in their order.</summary>
    public IReadOnlyList<string> Sheets { get; }

    /// <exception cref="InvalidDataException">It is no workbook, or a hostile one.</exception>
    /// <exception cref="XmlException">A part of it is broken or too large.</exception>
    public static ImportWorkbook Of(ZipArchive zip, CancellationToken cancellationToken) => new(zip, cancellationToken);

    /// <exception cref="InvalidDataException">There is no such sheet.</exception>
    /// <exception cref="XmlException">It is broken or too large.</exception>
    public IEnumerable<ImportLine> Rows(int sheet) => Rows(
        Part(_zip, _sheets[sheet].Part) ?? throw new InvalidDataException("No sheet."), _shared, _dates, _cancellationToken);

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

    /// <summary>The sheets, without those that are hidden, and from when the days of the file are counted.</summary>
    private static (List<(string Name, string Part)> Sheets, bool IsFrom1904) Contents(ZipArchive zip, CancellationToken cancellationToken)
    {
        var workbook = Part(zip, "xl/workbook.xml") ?? throw new InvalidDataException("No workbook.");
        var found = new List<(string Name, string? Id, bool IsHidden)>();
        var isFrom1904 = false;
        using var xml = Open(workbook);
        while (found.Count < MostSheets && xml.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                isFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
                found.Add((NameOf(xml, found.Count), IdOf(xml), xml.GetAttribute("state") is "hidden" or "veryHidden"));
        }

        var targets = Targets(zip, cancellationToken);
        var sheets = found.Exists(sheet => !sheet.IsHidden) ? found.Where(sheet => !sheet.IsHidden) : found;
        var seen = sheets.Select(sheet => (sheet.Name, sheet.Id is { } id ? targets.GetValueOrDefault(id, FirstPart) : FirstPart)).ToList();
        return (seen.Count > 0 ? seen : [("1", FirstPart)], isFrom1904);
    }

    private static string? IdOf(XmlReader xml) => xml.GetAttribute("id", Relationships) ?? xml.GetAttribute("id", StrictRelationships);

    private static string NameOf(XmlReader xml, int index) => ImportFile.Cell(xml.GetAttribute("name") ?? "") switch
    {
        "" => $"{index + 1}",
        { Length: > LongestName } name => name[..LongestName],
        var name => name,
    };

    private static Dictionary<string, string> Targets(ZipArchive zip, CancellationToken cancellationToken)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Part(zip, "xl/_rels/workbook.xml.rels") is not { } relations)
            return targets;
        foreach (var xml in Elements(relations, "Relationship", cancellationToken))
        {
            if (xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
                targets[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        }

        return targets;
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
