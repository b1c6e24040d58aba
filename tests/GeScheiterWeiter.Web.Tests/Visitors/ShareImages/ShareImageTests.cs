using System.Buffers.Binary;
using System.Net;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Visitors.ShareImages;
using SkiaSharp;

namespace GeScheiterWeiter.Web.Tests.Visitors.ShareImages;

public sealed class ShareImageTests(FullSite site)
{
    [Fact]
    public async Task The_picture_a_page_names_is_there_in_the_size_it_promises()
    {
        using var visitor = site.NewVisitor();
        foreach (var path in new[]
        {
            "/",
            "/ausgaben/sonderedition",
            "/ausgaben/sonderedition/vortraege/smart-city-bamberg",
            "/mitwirkende/sascha",
            VisitorLinks.Imprint,
        })
        {
            var picture = (await visitor.GetAsync(path)).Document.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
            var response = await visitor.Http.GetAsync(site.PathOf(new Uri(picture)), TestContext.Current.CancellationToken);
            var content = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

            Assert.Equal(
                (path, HttpStatusCode.OK, "image/png"), (path, response.StatusCode, response.Content.Headers.ContentType?.MediaType));
            Assert.Equal((1200, 630), SizeOf(content));
        }
    }

    [Theory]
    [InlineData("/teilen/" + FullSite.DraftEdition + ".png")]
    [InlineData("/teilen/unbekannt.png")]
    [InlineData("/teilen/sonderedition/vortraege/unbekannt.png")]
    [InlineData("/teilen/mitwirkende/unbekannt.png")]
    public async Task There_is_no_picture_of_what_is_not_public(string path)
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungszeremonie")]
    [InlineData("👩‍💻 漢字 \u202E <b>x</b>")]
    public void Any_words_can_be_drawn(string words)
    {
        var longWords = string.Join(' ', Enumerable.Repeat(words, 40));

        Assert.All(
            Enum.GetValues<EditionAccent>(),
            accent => Assert.Equal((1200, 630), SizeOf(ShareImage.Draw(new ShareWords(longWords, longWords, accent)))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Faces_stand_at_the_right_edge_and_what_is_no_picture_is_left_out(int faces)
    {
        var portraits = Enumerable.Repeat(RedPicture(), faces).Prepend([1, 2, 3]).ToArray();

        var words = new ShareWords("Ein sehr langer Titel, der unter kein Gesicht geraten darf", "", EditionAccent.Moss);
        using var drawn = SKBitmap.Decode(ShareImage.Draw(words with { Portraits = portraits }));

        var right = drawn.Width - 90;
        Assert.Equal(SKColors.Red, drawn.GetPixel(right, 90));
        Assert.NotEqual(SKColors.Red, drawn.GetPixel(right, 470));
        Assert.NotEqual(SKColors.Red, drawn.GetPixel(600, 90));
    }

    [Fact]
    public void What_no_font_has_is_left_out_and_so_are_emoji()
    {
        Assert.SkipWhen(ShareFont.Bold is null, "This machine has no fonts.");
        var face = ShareFont.Bold!;

        var words = ShareLine.Drawable("Łódź 👩\u200d💻 ❤\ufe0f Привет \U000F1234 漢字 🇩🇪 1\ufe0f\u20e3", face);

        Assert.StartsWith("Łódź Привет", words, StringComparison.Ordinal);
        Assert.All(
            words.EnumerateRunes(), rune => Assert.True(rune.Value == ' ' || ShareFont.FaceFor(rune, face)!.ContainsGlyph(rune.Value)));
    }

    private static byte[] RedPicture()
    {
        using var bitmap = new SKBitmap(30, 40);
        bitmap.Erase(SKColors.Red);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, quality: 100);
        return data.ToArray();
    }

    private static (int Width, int Height) SizeOf(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
