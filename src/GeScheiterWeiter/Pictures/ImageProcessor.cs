using System.Security.Cryptography;
using NetVips;

namespace GeScheiterWeiter.Pictures;

public enum PictureOutcome
{
    Developed,

    /// <summary>The file has more than <see cref="ImageProcessor.MaxBytes"/>.</summary>
    FileTooLarge,

    /// <summary>More than <see cref="ImageProcessor.MaxPixels"/>.</summary>
    TooManyPixels,

    /// <summary>One side has more than <see cref="ImageProcessor.LongestSide"/>.</summary>
    SideTooLong,

    /// <summary>Fewer pixels than the smallest size needs.</summary>
    TooSmall,

    /// <summary>No JPEG, PNG or WebP, whatever its name says.</summary>
    NotAPicture,

    /// <summary>Several pictures in one file.</summary>
    Animated,

    /// <summary>It begins like a picture and cannot be read to its end.</summary>
    Broken,
}

public enum PictureShape
{
    /// <summary>A square cut around the focus: portraits.</summary>
    Square,

    /// <summary>The whole picture in its own proportions: logos.</summary>
    Whole,
}

/// <summary>
/// Where pictures are developed: what was sent is read by one of three trusted decoders, turned upright, cut, and written
/// anew in several sizes without anything that is not picture. The file itself is never kept.
/// </summary>
public static class ImageProcessor
{
    public const int MaxBytes = 10 * 1024 * 1024;
    public const int MaxPixels = 50_000_000;
    public const int SmallestSide = 160;

    /// <summary>WebP holds no more.</summary>
    public const int LongestSide = 16_383;

    private const int WebpQuality = 80;
    private const int JpegQuality = 84;
    private const int NegativeQuality = 92;

    /// <summary>In parts of a hundred: what is drawn in fewer pixels makes no logo.</summary>
    private const double DarkestShare = 1;

    /// <summary>Lighter than this against white is less than 1.6 to 1.</summary>
    private const int FaintestGrey = 205;

    private static readonly int[] Sizes = [SmallestSide, 320, 640];
    private static readonly string[] TrustedLoaders =
        ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"];
    private static readonly double[] White = [255];

    /// <summary>One picture at a time: 50 megapixels take memory.</summary>
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    static ImageProcessor()
    {
        Operation.Block("VipsForeignLoad", true);
        foreach (var loader in new[] { "VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp" })
            Operation.Block(loader, false);
        NetVips.NetVips.BlockUntrusted = true;
        Cache.Max = 0;
        // What is wrong with a file comes back as an outcome; a hostile one shall not fill the log.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, (_, _, _) => { });
    }

    /// <returns>The variants belong to <paramref name="pictureId"/>; empty unless <see cref="PictureOutcome.Developed"/>.</returns>
    public static Task<(PictureOutcome Outcome, IReadOnlyList<PictureVariant> Variants)> DevelopAsync(
        byte[] file, PictureShape shape, PictureFocus focus, Guid pictureId, CancellationToken cancellationToken) =>
        AloneAsync(() => Develop(file, shape, focus, pictureId), cancellationToken);

    /// <summary>The whole of a file that could be developed, for later cuts.</summary>
    public static Task<byte[]> NegativeAsync(byte[] file, CancellationToken cancellationToken) =>
        AloneAsync(
            () =>
            {
                using var whole = CoveringSquare(file);
                return whole.WebpsaveBuffer(q: NegativeQuality, keep: Enums.ForeignKeep.None);
            },
            cancellationToken);

    /// <summary>Whether hardly anything of a stored picture stands out against white.</summary>
    public static Task<bool> IsHardlyVisibleOnWhiteAsync(byte[] content, CancellationToken cancellationToken) =>
        AloneAsync(
            () =>
            {
                using var picture = Image.NewFromBuffer(content);
                using var onWhite = picture.HasAlpha() ? picture.Flatten(background: White) : picture.Copy();
                using var grey = onWhite.Colourspace(Enums.Interpretation.Bw);
                return grey.Percent(DarkestShare) > FaintestGrey;
            },
            cancellationToken);

    private static async Task<T> AloneAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        await OneAtATime.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(work, cancellationToken);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static (PictureOutcome, IReadOnlyList<PictureVariant>) Develop(
        byte[] file, PictureShape shape, PictureFocus focus, Guid pictureId)
    {
        try
        {
            return Problem(file, shape) is { } problem
                ? (problem, [])
                : (PictureOutcome.Developed, Variants(file, shape, focus, pictureId));
        }
        catch (VipsException)
        {
            return (PictureOutcome.Broken, []);
        }
    }

    /// <summary>Looks at the first bytes and the header only: nothing is unpacked before its size is known.</summary>
    private static PictureOutcome? Problem(byte[] file, PictureShape shape)
    {
        if (file.Length > MaxBytes)
            return PictureOutcome.FileTooLarge;
        if (Image.FindLoadBuffer(file) is not { } loader || !TrustedLoaders.Contains(loader))
            return PictureOutcome.NotAPicture;

        using var header = Image.NewFromBuffer(file);
        if (header.Contains("n-pages") && (int)header.Get("n-pages") > 1)
            return PictureOutcome.Animated;
        if ((long)header.Width * header.Height > MaxPixels)
            return PictureOutcome.TooManyPixels;
        if (Math.Max(header.Width, header.Height) > LongestSide)
            return PictureOutcome.SideTooLong;
        var decisiveSide = shape == PictureShape.Square ? Math.Min(header.Width, header.Height) : Math.Max(header.Width, header.Height);
        return decisiveSide < SmallestSide ? PictureOutcome.TooSmall : null;
    }

    private static List<PictureVariant> Variants(byte[] file, PictureShape shape, PictureFocus focus, Guid pictureId)
    {
        using var source = shape switch
        {
            PictureShape.Square => Square(file, focus),
            PictureShape.Whole => Thumbnail(file, Sizes[^1], Sizes[^1]),
        };
        // Decoded once; a file that ends too early fails here.
        using var pixels = source.CopyMemory();
        var variants = new List<PictureVariant>();
        foreach (var size in Sizes.Where(size => size <= Math.Max(pixels.Width, pixels.Height)))
        {
            using var image = pixels.ThumbnailImage(size, height: size, size: Enums.Size.Down);
            using var opaque = image.HasAlpha() ? image.Flatten(background: White) : image.Copy();
            variants.Add(Variant(image, PictureFormat.Webp, image.WebpsaveBuffer(q: WebpQuality, keep: Enums.ForeignKeep.None)));
            variants.Add(Variant(
                opaque,
                PictureFormat.Jpeg,
                opaque.JpegsaveBuffer(q: JpegQuality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None)));
        }

        return variants;

        PictureVariant Variant(Image image, PictureFormat format, byte[] content) => new()
        {
            PictureId = pictureId,
            Format = format,
            Width = image.Width,
            Height = image.Height,
            Content = content,
            Hash = Convert.ToHexStringLower(SHA256.HashData(content))[..PictureVariant.HashLength],
        };
    }

    private static Image Square(byte[] file, PictureFocus focus)
    {
        using var whole = CoveringSquare(file);
        var side = Math.Min(whole.Width, whole.Height);
        var left = (int)Math.Clamp((focus.X * whole.Width) - (side / 2.0), 0, whole.Width - side);
        var top = (int)Math.Clamp((focus.Y * whole.Height) - (side / 2.0), 0, whole.Height - side);
        return whole.Crop(left, top, side, side);
    }

    /// <summary>Upright, sRGB, and just so large that its shorter side fills the largest size.</summary>
    private static Image CoveringSquare(byte[] file)
    {
        using var header = Image.NewFromBuffer(file);
        var scale = Math.Min(1, (double)Sizes[^1] / Math.Min(header.Width, header.Height));
        var longer = (int)Math.Ceiling(Math.Max(header.Width, header.Height) * scale);
        return Thumbnail(file, longer, longer);
    }

    /// <summary>By way of a loader, not of vips' thumbnail of a buffer: that one takes a file that ends too early for whole.</summary>
    private static Image Thumbnail(byte[] file, int width, int height)
    {
        using var image = Image.NewFromBuffer(file, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error);
        return image.ThumbnailImage(width, height: height, size: Enums.Size.Down, outputProfile: "srgb");
    }
}
