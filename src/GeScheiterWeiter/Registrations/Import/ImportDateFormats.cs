using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace GeScheiterWeiter.Registrations.Import;

/// <summary>Which styles of a workbook make a number a moment, or a time of day.</summary>
internal sealed class ImportDateFormats
{
    /// <summary>Days between the two moments from which workbooks count: 1900, and 1904 on an old Mac.</summary>
    private const int DaysTo1904 = 1462;
    private const int LastDay = 2_958_465;

    private readonly Dictionary<string, Style> _own = [];
    private readonly List<Style> _styles = [];
    private bool _isFrom1904;

    private enum Style
    {
        Number,
        Moment,
        TimeOfDay,
    }

    public static ImportDateFormats Of(ZipArchiveEntry? part, bool isFrom1904, CancellationToken cancellationToken)
    {
        var formats = new ImportDateFormats { _isFrom1904 = isFrom1904 };
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
        if (style is not { } index || index >= _styles.Count
            || !double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var counted))
            return number;
        var days = _isFrom1904 ? counted + DaysTo1904 : counted;
        return _styles[index] switch
        {
            Style.TimeOfDay when counted is >= 0 and < 1 => Moment(counted).ToString("HH:mm:ss", CultureInfo.InvariantCulture),
            Style.Moment when days is >= 1 and < LastDay => Words(Moment(days)),
            _ => number,
        };
    }

    private static string Words(DateTime moment) =>
        moment.ToString(moment.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Parts of a day are seldom whole seconds: 11:59:59.9997 is noon.</summary>
    private static DateTime Moment(double days) => DateTime.FromOADate(days).AddMilliseconds(500);

    private void Learn(XmlReader xml, bool isStyle)
    {
        if (isStyle && xml.LocalName == "xf")
            _styles.Add(xml.GetAttribute("numFmtId") is { } id ? BuiltIn(id) ?? _own.GetValueOrDefault(id) : Style.Number);
        else if (xml.LocalName == "numFmt" && xml.GetAttribute("numFmtId") is { } own && xml.GetAttribute("formatCode") is { } code)
            _own[own] = Own(code);
    }

    private static Style Own(string code) =>
        code.Contains("yy", StringComparison.OrdinalIgnoreCase) ? Style.Moment
        : code.Contains("h:mm", StringComparison.OrdinalIgnoreCase) ? Style.TimeOfDay
        : Style.Number;

    private static Style? BuiltIn(string id) => id switch
    {
        "14" or "15" or "16" or "17" or "22" => Style.Moment,
        "18" or "19" or "20" or "21" => Style.TimeOfDay,
        _ => null,
    };
}
