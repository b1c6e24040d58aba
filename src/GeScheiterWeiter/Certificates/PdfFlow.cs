using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace GeScheiterWeiter.Certificates;

/// <summary>
/// Text that flows down a page and on to the next one, tagged as what it is: for people who have it read to them. A block is never
/// torn apart; none is longer than a page.
/// </summary>
internal sealed class PdfFlow : IDisposable
{
    private const double Margin = 64;
    private const double LineHeight = 1.35;
    private const double Indent = 16;

    private readonly PdfDocument _document;
    private readonly StructureBuilder _structure;
    private XGraphics _graphics;
    private double _y;
    private double _width;
    private double _bottom;

    public PdfFlow(PdfDocument document, StructureBuilder structure)
    {
        (_document, _structure) = (document, structure);
        _graphics = NewPage();
    }

    /// <summary>What stands on every page and says nothing.</summary>
    public Action<XGraphics>? Decorate { get; init; }

    public void Space(double points) => _y += points;

    public void Block(PdfBlockLevelElementTag tag, string text, XFont font)
    {
        var lines = Lines(text, font, _width);
        MakeRoomFor(lines, font);
        _structure.BeginElement(tag);
        Draw(lines, font, Margin);
        _structure.End();
    }

    public void List(IEnumerable<string> items, XFont font)
    {
        _structure.BeginElement(PdfBlockLevelElementTag.List);
        foreach (var item in items)
        {
            var lines = Lines(item, font, _width - Indent);
            MakeRoomFor(lines, font);
            _structure.BeginElement(PdfBlockLevelElementTag.ListItem);
            _structure.BeginElement(PdfBlockLevelElementTag.Label);
            _graphics.DrawString("•", font, XBrushes.Black, Margin, Baseline(font));
            _structure.End();
            _structure.BeginElement(PdfBlockLevelElementTag.ListBody);
            Draw(lines, font, Margin + Indent);
            _structure.End();
            _structure.End();
            _y += font.Size * (LineHeight - 1);
        }

        _structure.End();
    }

    public void Dispose() => _graphics.Dispose();

    private void MakeRoomFor(List<string> lines, XFont font)
    {
        if (_y + lines.Count * font.Size * LineHeight <= _bottom)
            return;
        _graphics.Dispose();
        _graphics = NewPage();
        Begin();
    }

    /// <summary>Also for the first page, once it is known how a page is decorated.</summary>
    public void Begin()
    {
        if (Decorate is not { } decorate)
            return;
        _structure.BeginArtifact();
        decorate(_graphics);
        _structure.End();
    }

    private XGraphics NewPage()
    {
        var page = _document.AddPage();
        page.Size = PageSize.A4;
        (_y, _width, _bottom) = (Margin + Indent, page.Width.Point - 2 * Margin, page.Height.Point - Margin);
        return XGraphics.FromPdfPage(page);
    }

    private double Baseline(XFont font) => _y + font.Size;

    private void Draw(List<string> lines, XFont font, double x)
    {
        foreach (var line in lines)
        {
            _graphics.DrawString(line, font, XBrushes.Black, x, Baseline(font));
            _y += font.Size * LineHeight;
        }
    }

    /// <summary>Broken between words; a word that is too long for a line wherever the line ends.</summary>
    private List<string> Lines(string text, XFont font, double width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (Fits(longer, font, width))
            {
                line = longer;
                continue;
            }

            // What is read aloud needs the space that the end of a line stands for.
            if (line.Length > 0)
                lines.Add(line + " ");
            line = word;
            while (!Fits(line, font, width))
            {
                var head = HeadThatFits(line, font, width);
                lines.Add(head);
                line = line[head.Length..];
            }
        }

        lines.Add(line);
        return lines;
    }

    private string HeadThatFits(string word, XFont font, double width)
    {
        var length = word.Length - 1;
        while (length > 1 && (!Fits(word[..length], font, width) || char.IsHighSurrogate(word[length - 1])))
            length--;
        return word[..length];
    }

    private bool Fits(string text, XFont font, double width) => _graphics.MeasureString(text, font).Width <= width;
}
