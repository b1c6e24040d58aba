using System.Text;
using GeScheiterWeiter.Pictures;
using NetVips;

namespace GeScheiterWeiter.Tests.Pictures;

public sealed class ImageProcessorTests
{
    private static readonly double[] Red = [220, 20, 20];
    private static readonly double[] Blue = [20, 20, 220];

    [Fact]
    public async Task A_photo_becomes_squares_of_three_sizes_in_two_formats()
    {
        var (outcome, variants) = await DevelopAsync(Halves(1200, 800).JpegsaveBuffer());

        Assert.Equal(PictureOutcome.Developed, outcome);
        Assert.Equal(
            [
                (160, PictureFormat.Webp), (160, PictureFormat.Jpeg), (320, PictureFormat.Webp), (320, PictureFormat.Jpeg),
                (640, PictureFormat.Webp), (640, PictureFormat.Jpeg),
            ],
            variants.Select(v => (v.Width, v.Format)));
        Assert.All(variants, v => Assert.Equal(v.Width, v.Height));
        Assert.All(variants, v => Assert.Equal(PictureVariant.HashLength, v.Hash.Length));
        foreach (var variant in variants)
        {
            using var read = Image.NewFromBuffer(variant.Content);
            Assert.Equal((variant.Width, variant.Height), (read.Width, read.Height));
        }
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task The_focus_decides_what_stays(double x, bool red)
    {
        var (_, variants) = await DevelopAsync(Halves(1600, 400).PngsaveBuffer(), focus: new PictureFocus(x, 0.5));

        using var read = Image.NewFromBuffer(variants[0].Content);
        var colour = read.Getpoint(80, 80);
        Assert.Equal(red, colour[0] > colour[2]);
    }

    [Fact]
    public async Task Nothing_but_the_picture_survives_and_it_stands_upright()
    {
        var photo = Halves(1000, 800).Mutate(image =>
        {
            image.Set(GValue.GIntType, "orientation", 6);
            image.Set(GValue.GStrType, "exif-ifd0-Copyright", "Geheimnis der Kamera");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "52/1 31/1 0/1");
        });
        var file = photo.JpegsaveBuffer();
        Assert.Contains("Geheimnis", Encoding.Latin1.GetString(file), StringComparison.Ordinal);

        var (_, variants) = await DevelopAsync(file);

        foreach (var variant in variants)
        {
            using var read = Image.NewFromBuffer(variant.Content);
            Assert.DoesNotContain("Geheimnis", Encoding.Latin1.GetString(variant.Content), StringComparison.Ordinal);
            Assert.DoesNotContain(read.GetFields(), field => field.StartsWith("exif", StringComparison.Ordinal) || field == "orientation");
        }

        // Turned by a quarter, left becomes top.
        using var turned = Image.NewFromBuffer(variants[^1].Content);
        Assert.True(turned.Getpoint(320, 20)[0] > turned.Getpoint(320, 620)[0] + 100);
    }

    [Fact]
    public async Task A_logo_keeps_its_proportions_and_its_transparency_becomes_white_paper()
    {
        using var logo = Image.Black(1200, 300, bands: 3).Bandjoin(0).Copy(interpretation: Enums.Interpretation.Srgb);

        var (outcome, variants) = await DevelopAsync(logo.PngsaveBuffer(), PictureShape.Whole);

        Assert.Equal(PictureOutcome.Developed, outcome);
        Assert.All(variants, v => Assert.Equal(v.Width, v.Height * 4));
        using var jpeg = Image.NewFromBuffer(variants.Last(v => v.Format == PictureFormat.Jpeg).Content);
        Assert.True(jpeg.Getpoint(10, 10)[0] > 250);
        using var webp = Image.NewFromBuffer(variants.Last(v => v.Format == PictureFormat.Webp).Content);
        Assert.True(webp.HasAlpha());
    }

    [Fact]
    public async Task A_small_picture_is_never_blown_up()
    {
        var (_, variants) = await DevelopAsync(Halves(400, 400).JpegsaveBuffer());

        Assert.Equal([160, 320], variants.Select(v => v.Width).Distinct());
    }

    [Fact]
    public async Task A_bomb_is_refused_by_its_header() =>
        Assert.Equal(PictureOutcome.TooManyPixels, (await DevelopAsync(Image.Black(30_000, 2_000).PngsaveBuffer())).Outcome);

    [Theory]
    [InlineData(160, 312_000, PictureOutcome.SideTooLong)]
    [InlineData(16_384, 160, PictureOutcome.SideTooLong)]
    [InlineData(16_383, 160, PictureOutcome.Developed)]
    [InlineData(161, 16_383, PictureOutcome.Developed)]
    public async Task A_very_long_picture_is_developed_or_refused_in_words(int width, int height, PictureOutcome expected)
    {
        var file = Image.Black(width, height).PngsaveBuffer();

        foreach (var shape in Enum.GetValues<PictureShape>())
            Assert.Equal(expected, (await DevelopAsync(file, shape)).Outcome);
    }

    [Fact]
    public async Task Fifty_megapixels_are_still_welcome() =>
        Assert.Equal(PictureOutcome.Developed, (await DevelopAsync(Image.Black(10_000, 5_000).JpegsaveBuffer())).Outcome);

    [Fact]
    public async Task A_file_over_ten_megabytes_is_refused() =>
        Assert.Equal(PictureOutcome.FileTooLarge, (await DevelopAsync(new byte[ImageProcessor.MaxBytes + 1])).Outcome);

    [Fact]
    public async Task A_tiny_picture_is_refused() =>
        Assert.Equal(PictureOutcome.TooSmall, (await DevelopAsync(Halves(1000, 120).PngsaveBuffer())).Outcome);

    [Fact]
    public async Task An_svg_is_no_picture_here() =>
        Assert.Equal(PictureOutcome.NotAPicture, (await DevelopAsync(Encoding.UTF8.GetBytes(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"400\"><script>alert(1)</script></svg>"))).Outcome);

    [Theory]
    [InlineData("")]
    [InlineData("MZ this is a program")]
    [InlineData("%PDF-1.7 this is a document")]
    [InlineData("<!DOCTYPE html><script>alert(1)</script>")]
    public async Task A_file_in_disguise_is_no_picture(string content) =>
        Assert.Equal(PictureOutcome.NotAPicture, (await DevelopAsync(Encoding.UTF8.GetBytes(content))).Outcome);

    [Fact]
    public async Task A_gif_is_refused() =>
        Assert.Equal(
            PictureOutcome.NotAPicture,
            (await DevelopAsync(Encoding.Latin1.GetBytes(
                "GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,"
                + "\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"))).Outcome);

    [Fact]
    public async Task An_animation_is_refused()
    {
        using var frames = Noise(400).Mutate(image => image.Set(GValue.GIntType, "page-height", 200));

        Assert.Equal(PictureOutcome.Animated, (await DevelopAsync(frames.WebpsaveBuffer())).Outcome);
    }

    [Theory]
    [InlineData(".jpg")]
    [InlineData(".png")]
    [InlineData(".webp")]
    public async Task A_picture_that_ends_too_early_is_broken(string format)
    {
        var whole = Noise(600).WriteToBuffer(format);

        Assert.Equal(PictureOutcome.Broken, (await DevelopAsync(whole[..(whole.Length / 2)])).Outcome);
        Assert.Equal(PictureOutcome.Developed, (await DevelopAsync(whole)).Outcome);
    }

    private static Task<(PictureOutcome Outcome, IReadOnlyList<PictureVariant> Variants)> DevelopAsync(
        byte[] file, PictureShape shape = PictureShape.Square, PictureFocus? focus = null) =>
        ImageProcessor.DevelopAsync(
            file, shape, focus ?? PictureFocus.Centre, Guid.CreateVersion7(), TestContext.Current.CancellationToken);

    private static Image Halves(int width, int height)
    {
        using var left = Image.Black(width / 2, height).NewFromImage(Red);
        using var right = Image.Black(width / 2, height).NewFromImage(Blue);
        return left.Join(right, Enums.Direction.Horizontal).Copy(interpretation: Enums.Interpretation.Srgb).Cast(Enums.BandFormat.Uchar);
    }

    private static Image Noise(int side) => Image.Gaussnoise(side, side, sigma: 60, mean: 128).Cast(Enums.BandFormat.Uchar);
}
