using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace GeScheiterWeiter.Registrations.Import;

/// <summary>Which styles of a workbook make a number a moment.</summary>
internal sealed class ImportDateFormats
{
    private readonly HashSet<string> _own = [];
    private readonly List<bool> _styles = [];

    public static ImportDateFormats Of(ZipArchiveEntry? part, CancellationToken cancellationToken)
    {
        var formats = new ImportDateFormats();
        if (part is null)
            return formats;
        using var xml = ImportWorkbook.Open(part);
        var isStyle = false;
        while (xml.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (xml.LocalName == "cellXfs")
                isStyle = xml.NodeType == XmlNodeType.Element;
            else if (xml.NodeType == XmlNodeType.Element)
                formats.Learn(xml, isStyle);
        }

        return formats;
    }

    /// <summary>The number as it stands, or the moment it means.</summary>
    public string Words(string number, int? style)
    {
        if (style is not { } index || index >= _styles.Count || !_styles[index]
            || !double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) || days is < 1 or > 2_958_465)
            return number;
        return DateTime.FromOADate(days).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }

    private void Learn(XmlReader xml, bool isStyle)
    {
        if (isStyle && xml.LocalName == "xf")
            _styles.Add(xml.GetAttribute("numFmtId") is { } id && (IsBuiltIn(id) || _own.Contains(id)));
        else if (xml.LocalName == "numFmt" && xml.GetAttribute("numFmtId") is { } own
            && xml.GetAttribute("formatCode")?.Contains("yy", StringComparison.OrdinalIgnoreCase) == true)
            _own.Add(own);
    }

    private static bool IsBuiltIn(string id) => id is "14" or "15" or "16" or "17" or "22";
}
