using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace GeScheiterWeiter.Registrations.Export;

/// <param name="Heading">In the first row.</param>
/// <param name="Width">In characters.</param>
public sealed record WorkbookColumn(string Heading, int Width);

/// <summary>
/// Writes a workbook with one sheet, row by row: headings that stand still and can be filtered by, moments and numbers as what they are, and
/// everything else as text. A text cell is never run as a formula, whatever it begins with; formatted as text it stays one when it is edited.
/// </summary>
internal sealed class Workbook : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const int Letters = 26;

    // The places of the styles below.
    private const string HeadingStyle = "1";
    private const string MomentStyle = "2";
    private const string TextStyle = "3";

    private const string Styles =
        $"""
        <styleSheet xmlns="{Main}">
        <numFmts count="1"><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy\ hh:mm"/></numFmts>
        <fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>
        <font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
        <fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill></fills>
        <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
        <border><left/><right/><top/><bottom style="medium"><color rgb="FF000000"/></bottom><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"
        applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>
        <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>
        <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"
        wrapText="1"/></xf></cellXfs>
        <cellStyles count="1"><cellStyle name="Standard" xfId="0" builtinId="0"/></cellStyles>
        </styleSheet>
        """;

    private readonly ZipArchive _zip;
    private readonly IReadOnlyList<WorkbookColumn> _columns;
    private readonly XmlWriter _sheet;
    private int _row;

    public Workbook(Stream target, string name, IReadOnlyList<WorkbookColumn> columns)
    {
        _zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        _columns = columns;
        WritePart("[Content_Types].xml", ContentTypes);
        WritePart("_rels/.rels", RelationTo("officeDocument", "xl/workbook.xml"));
        WritePart(
            "xl/workbook.xml",
            $"""
            <workbook xmlns="{Main}" xmlns:r="{Relationships}"><sheets><sheet name="{name}" sheetId="1" r:id="r1"/></sheets></workbook>
            """);
        WritePart("xl/_rels/workbook.xml.rels", RelationTo("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
        WritePart("xl/styles.xml", Styles);
        _sheet = XmlWriter.Create(_zip.CreateEntry("xl/worksheets/sheet1.xml").Open(), new XmlWriterSettings
        {
            CloseOutput = true,
            NewLineHandling = NewLineHandling.None,
        });
        Begin();
    }

    private static string ContentTypes =>
        $"""
        <Types xmlns="{Package}content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/xl/workbook.xml" ContentType="{SheetType}sheet.main+xml"/>
        <Override PartName="/xl/styles.xml" ContentType="{SheetType}styles+xml"/>
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="{SheetType}worksheet+xml"/>
        </Types>
        """;

    /// <param name="cells">A moment, a whole number, a text, or null for nothing; as many as there are columns.</param>
    public void Add(IEnumerable<object?> cells)
    {
        BeginRow();
        foreach (var (index, cell) in cells.Index())
            Write(index, cell);
        _sheet.WriteEndElement();
    }

    public void Dispose()
    {
        _sheet.WriteEndElement();
        _sheet.WriteStartElement("autoFilter", Main);
        _sheet.WriteAttributeString("ref", $"A1:{Reference(_columns.Count - 1, _row)}");
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
        _sheet.Dispose();
        _zip.Dispose();
    }

    private void Begin()
    {
        _sheet.WriteStartElement("worksheet", Main);
        _sheet.WriteRaw(
            """
            <sheetViews><sheetView tabSelected="1" workbookViewId="0">
            <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
            """);
        _sheet.WriteStartElement("cols", Main);
        foreach (var (index, column) in _columns.Index())
        {
            _sheet.WriteStartElement("col", Main);
            _sheet.WriteAttributeString("min", Number(index + 1));
            _sheet.WriteAttributeString("max", Number(index + 1));
            _sheet.WriteAttributeString("width", Number(column.Width));
            _sheet.WriteAttributeString("customWidth", "1");
            _sheet.WriteEndElement();
        }

        _sheet.WriteEndElement();
        _sheet.WriteStartElement("sheetData", Main);
        BeginRow();
        foreach (var (index, column) in _columns.Index())
            WriteText(index, column.Heading, HeadingStyle);
        _sheet.WriteEndElement();
    }

    private void BeginRow()
    {
        _row++;
        _sheet.WriteStartElement("row", Main);
        _sheet.WriteAttributeString("r", Number(_row));
    }

    private void Write(int column, object? cell)
    {
        switch (cell)
        {
            case null or "":
                break;
            case DateTime moment:
                WriteNumber(column, moment.ToOADate().ToString("R", CultureInfo.InvariantCulture), MomentStyle);
                break;
            case int number:
                WriteNumber(column, Number(number), style: null);
                break;
            case string text:
                WriteText(column, SpreadsheetText.Clean(text), TextStyle);
                break;
            default:
                throw new ArgumentException($"No cell for a {cell.GetType().Name}.", nameof(cell));
        }
    }

    private void WriteNumber(int column, string number, string? style)
    {
        BeginCell(column, style);
        _sheet.WriteElementString("v", Main, number);
        _sheet.WriteEndElement();
    }

    private void WriteText(int column, string text, string style)
    {
        BeginCell(column, style);
        _sheet.WriteAttributeString("t", "inlineStr");
        _sheet.WriteStartElement("is", Main);
        _sheet.WriteStartElement("t", Main);
        _sheet.WriteAttributeString("xml", "space", null, "preserve");
        _sheet.WriteString(text);
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
    }

    private void BeginCell(int column, string? style)
    {
        _sheet.WriteStartElement("c", Main);
        _sheet.WriteAttributeString("r", Reference(column, _row));
        if (style is not null)
            _sheet.WriteAttributeString("s", style);
    }

    private void WritePart(string path, string xml)
    {
        using var part = new StreamWriter(_zip.CreateEntry(path).Open());
        part.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""");
        part.Write(xml);
    }

    private static string RelationTo(params string[] typesAndTargets) =>
        $"""<Relationships xmlns="{Package}relationships">"""
        + string.Concat(typesAndTargets.Chunk(2).Select((pair, index) =>
            $"""<Relationship Id="r{Number(index + 1)}" Type="{Relationships}/{pair[0]}" Target="{pair[1]}"/>"""))
        + "</Relationships>";

    private static string Reference(int column, int row) =>
        (column < Letters ? "" : Letter(column / Letters - 1)) + Letter(column % Letters) + Number(row);

    private static string Letter(int number) => ((char)('A' + number)).ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
