using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Shared.Layout;
using SkiaSharp;

namespace GeScheiterWeiter.Web.Visitors.ShareImages;

/// <summary>
/// Draws the picture that stands beside a shared link: the edition's colour, the wordmark as outlines, the line that
/// trips, and the words in a font of the machine. A machine without fonts still gets the wordmark.
/// </summary>
public static class ShareImage
{
    public const int Width = 1200;
    public const int Height = 630;

    private const int Margin = 80;
    private const int TextWidth = Width - (2 * Margin);
    private const int LineSize = 34;
    private const int MostLines = 4;
    private const int PortraitSide = 300;
    private const int GapBesidePortraits = 40;
    private const int Ground = 480;

    private static readonly SKRect PortraitArea = new(Width - Margin - PortraitSide, 64, Width - Margin, Ground - 50);

    private static readonly SKColor Ink = new(0x16, 0x18, 0x2b);

    /// <returns>A PNG.</returns>
    public static byte[] Draw(ShareWords words)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height));
        var canvas = surface.Canvas;
        canvas.Clear(ColourOf(words.Accent));
        using var ink = new SKPaint { Color = Ink, IsAntialias = true };
        DrawStumble(canvas);
        if (ShareFont.Bold is { } bold && ShareFont.Regular is { } regular)
        {
            DrawWordmark(canvas, ink, Margin, 64, 440);
            var portraits = SharePortraits.Draw(canvas, ink, words.Portraits, PortraitArea);
            DrawWords(canvas, ink, words, portraits > 0 ? TextWidth - portraits - GapBesidePortraits : TextWidth, bold, regular);
        }
        else
        {
            DrawWordmark(canvas, ink, Margin, 220, TextWidth);
        }

        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return data.ToArray();
    }

    private static void DrawWords(SKCanvas canvas, SKPaint ink, ShareWords words, float titleWidth, SKTypeface bold, SKTypeface regular)
    {
        var (font, lines) = ShareText.Fit(ShareLine.Drawable(words.Title, bold), bold, titleWidth, MostLines);
        using (font)
        {
            var baseline = 165 + font.Size;
            foreach (var line in lines)
            {
                ShareLine.Draw(canvas, line, Margin, baseline, font, ink);
                baseline += font.Size * 1.12f;
            }
        }

        using var small = new SKFont(regular, LineSize);
        var below = ShareText.Shorten(ShareLine.Drawable(words.Line, regular), small, TextWidth);
        ShareLine.Draw(canvas, below, Margin, Height - 44, small, ink);
    }

    private static void DrawWordmark(SKCanvas canvas, SKPaint ink, float x, float y, float width)
    {
        canvas.Save();
        canvas.Translate(x, y);
        canvas.Scale(width / Wordmark.Width);
        using var stumbles = SKPath.ParseSvgPathData(Wordmark.Stumbles);
        using var goesOn = SKPath.ParseSvgPathData(Wordmark.GoesOn);
        canvas.DrawPath(stumbles, ink);
        canvas.DrawPath(goesOn, ink);
        canvas.Restore();
    }

    private static void DrawStumble(SKCanvas canvas)
    {
        using var pen = new SKPaint { Color = Ink, IsAntialias = true, IsStroke = true, StrokeWidth = 9 };
        using var line = SKPath.ParseSvgPathData($"M-10 {Ground}h330c30 0 30 46 62 46s34-68 80-68h{Width}");
        canvas.DrawPath(line, pen);
    }

    /// <summary>The fills of accents.css, in sRGB.</summary>
    private static SKColor ColourOf(EditionAccent accent) => accent switch
    {
        EditionAccent.Coral => new SKColor(0xfd, 0x82, 0x6a),
        EditionAccent.Ochre => new SKColor(0xf2, 0xbf, 0x3f),
        EditionAccent.Moss => new SKColor(0x9d, 0xd1, 0x63),
        EditionAccent.Lagoon => new SKColor(0x5e, 0xd1, 0xde),
        EditionAccent.Plum => new SKColor(0xdf, 0x98, 0xd9),
    };
}
