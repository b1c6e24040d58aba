using System.Text;
using System.Xml;

namespace GeScheiterWeiter.Registrations.Import;

/// <summary>The text within an element of a workbook, whatever it is made of.</summary>
internal static class ImportCellText
{
    private const int Chunk = 1024;

    /// <summary>
    /// Leaves the reader at the element's end. Formulas and phonetic guides are no text of the cell; what
    /// is more than a cell may hold is left out.
    /// </summary>
    public static string Below(XmlReader xml, CancellationToken cancellationToken)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        var (depth, isText, isPhonetic) = (xml.Depth, false, false);
        while (xml.Read() && xml.Depth > depth)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    isPhonetic |= xml.LocalName == "rPh";
                    isText = xml.LocalName is "t" or "v" && !isPhonetic && !xml.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement:
                    isPhonetic &= xml.LocalName != "rPh";
                    isText = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when isText:
                    Append(text, xml);
                    break;
            }
        }

        return ImportFile.Cell(text.ToString());
    }

    private static void Append(StringBuilder text, XmlReader xml)
    {
        var chunk = new char[Chunk];
        while (text.Length <= ImportFile.MaxCellLength && xml.ReadValueChunk(chunk, 0, Chunk) is var read and > 0)
            text.Append(chunk, 0, read);
    }
}
