using System.IO.Compression;
using System.Text;

namespace GeScheiterWeiter.TestKit;

/// <summary>A workbook written by hand, for what no library writes.</summary>
public static class HandmadeWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="properties">What stands before the sheets in the workbook's part.</param>
    /// <param name="sheets">Their names, and whether they are seen.</param>
    /// <param name="rows">What stands in each.</param>
    /// <param name="styles">The styles of cells.</param>
    public static byte[] Of(string properties, (string Name, string State)[] sheets, string[] rows, string styles)
    {
        var list = string.Concat(sheets.Select((sheet, i) =>
            $"<sheet name=\"{sheet.Name}\" state=\"{sheet.State}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"));
        var relations = string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Target=\"worksheets/sheet{i + 1}.xml\"/>"));
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            Put(
                zip, "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\">{properties}<sheets>{list}</sheets></workbook>");
            Put(zip, "xl/_rels/workbook.xml.rels", $"<Relationships>{relations}</Relationships>");
            Put(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs>{styles}</cellXfs></styleSheet>");
            for (var i = 0; i < rows.Length; i++)
                Put(zip, $"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{rows[i]}</sheetData></worksheet>");
        }

        return stream.ToArray();
    }

    private static void Put(ZipArchive zip, string name, string content)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
