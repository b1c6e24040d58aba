using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GeScheiterWeiter.Certificates;

/// <summary>
/// Says in a file's metadata that it is PDF/UA (ISO 14289-1), which PDFsharp leaves out and lets nobody add: as an update after the
/// file's end, which is how PDF replaces one of its objects.
/// </summary>
internal static partial class PdfUaClaim
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace PdfUa = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Meta = "adobe:ns:meta/";

    /// <param name="file">As it was written.</param>
    /// <param name="number">Of the object that holds the metadata.</param>
    /// <param name="title">Of the document.</param>
    public static byte[] AddTo(byte[] file, int number, string title)
    {
        var text = Encoding.Latin1.GetString(file);
        var end = End().Match(text[text.LastIndexOf("trailer", StringComparison.Ordinal)..]);
        if (!end.Success)
            throw new InvalidOperationException("The file does not end as a PDF with a table of objects does.");
        var (trailer, before) = (end.Groups["entries"].Value, end.Groups["table"].Value);
        var metadata = Encoding.UTF8.GetBytes(MetadataOf(title));

        using var updated = new MemoryStream();
        updated.Write(file);
        Write($"\n");
        var objectAt = updated.Position;
        Write($"{number} 0 obj\n<</Type /Metadata /Subtype /XML /Length {metadata.Length}>>\nstream\n");
        updated.Write(metadata);
        Write($"\nendstream\nendobj\n");
        var tableAt = updated.Position;
        Write($"xref\n{number} 1\n{objectAt:0000000000} 00000 n \ntrailer\n<<{trailer}/Prev {before}>>\nstartxref\n{tableAt}\n%%EOF\n");
        return updated.ToArray();

        void Write(FormattableString line) => updated.Write(Encoding.Latin1.GetBytes(line.ToString(CultureInfo.InvariantCulture)));
    }

    private static string MetadataOf(string title)
    {
        var language = new XAttribute(XNamespace.Xml + "lang", "x-default");
        var meta = new XElement(
            Meta + "xmpmeta",
            new XAttribute(XNamespace.Xmlns + "x", Meta),
            new XElement(
                Rdf + "RDF",
                new XAttribute(XNamespace.Xmlns + "rdf", Rdf),
                new XElement(
                    Rdf + "Description",
                    new XAttribute(Rdf + "about", ""),
                    new XAttribute(XNamespace.Xmlns + "dc", Dc),
                    new XAttribute(XNamespace.Xmlns + "pdfuaid", PdfUa),
                    new XElement(PdfUa + "part", 1),
                    new XElement(Dc + "title", new XElement(Rdf + "Alt", new XElement(Rdf + "li", language, title))))));
        return $"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{meta}\n<?xpacket end=\"w\"?>";
    }

    [GeneratedRegex(@"^trailer\s*<<(?<entries>.*)>>[^\r\n]*\s+startxref\s+(?<table>\d+)\s+%%EOF\s*$")]
    private static partial Regex End();
}
