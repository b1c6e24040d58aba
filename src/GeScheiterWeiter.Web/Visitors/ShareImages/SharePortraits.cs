using SkiaSharp;

namespace GeScheiterWeiter.Web.Visitors.ShareImages;

/// <summary>The faces at the right edge of a share picture, one below the other.</summary>
public static class SharePortraits
{
    public const int Most = 3;

    private const float Gap = 16;
    private const float Frame = 5;

    private static readonly SKSamplingOptions Smooth = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    /// <param name="canvas">To draw on.</param>
    /// <param name="ink">Of the frames.</param>
    /// <param name="portraits">Encoded. What cannot be read is left out.</param>
    /// <param name="area">Where they may be: their height is shared, their right edge is that of the area.</param>
    /// <returns>How wide they are; 0 for none.</returns>
    public static float Draw(SKCanvas canvas, SKPaint ink, IReadOnlyList<byte[]> portraits, SKRect area)
    {
        var faces = portraits.Take(Most).Select(SKImage.FromEncodedData).Where(face => face is not null).ToArray();
        if (faces.Length == 0)
            return 0;

        var side = Math.Min(area.Width, (area.Height - (faces.Length - 1) * Gap) / faces.Length);
        foreach (var (index, face) in faces.Index())
        {
            using (face)
                Draw(canvas, ink, face, SKRect.Create(area.Right - side, area.Top + index * (side + Gap), side, side));
        }

        return side;
    }

    private static void Draw(SKCanvas canvas, SKPaint ink, SKImage face, SKRect place)
    {
        canvas.DrawRect(SKRect.Inflate(place, Frame, Frame), ink);
        canvas.DrawImage(face, MiddleOf(face), place, Smooth);
    }

    /// <summary>The largest square; of a face that stands upright the upper one.</summary>
    private static SKRect MiddleOf(SKImage face)
    {
        var side = Math.Min(face.Width, face.Height);
        return SKRect.Create((face.Width - side) / 2f, (face.Height - side) / 4f, side, side);
    }
}
