using System.Net;
using System.Net.Http.Headers;
using System.Text;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using NetVips;

namespace GeScheiterWeiter.Web.Tests.Editing;

public sealed class PicturePagesTests(TestSite site) : IClassFixture<TestSite>
{
    private static readonly byte[] Photo = Image.Gaussnoise(700, 500, sigma: 40, mean: 128).Cast(Enums.BandFormat.Uchar).JpegsaveBuffer();

    [Fact]
    public async Task A_photo_is_uploaded_and_served_for_ever()
    {
        var edition = TestData.Edition();
        var speaker = TestData.Speaker();
        await site.ArrangeAsync(edition, TestData.Talk(edition, speaker));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        using var visitor = site.NewVisitor();

        var answer = await UploadAsync(organizer, speaker, Photo);

        Assert.Equal(HttpStatusCode.Found, answer.Status);
        var page = await visitor.GetAsync($"/ausgaben/{edition.Slug}");
        var image = page.Document.QuerySelector("main img[alt='Eine Person lacht']")!;
        Assert.NotNull(image.GetAttribute("width"));
        var address = image.GetAttribute("src")!;
        var picture = await visitor.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, picture.Status);
        Assert.Equal("public, max-age=31536000, immutable", string.Join(", ", picture.Response.Headers.GetValues("Cache-Control")));
        Assert.Equal("nosniff", picture.Headers.GetValues("X-Content-Type-Options").Single());
        var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(picture.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await visitor.SendAsync(again)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/bilder/00000000000000000000000000000000.webp")).Status);

        var old = (await StoredAsync(speaker)).PhotoId;
        await UploadAsync(organizer, speaker, Photo);
        Assert.DoesNotContain(await site.AllAsync<Picture>(), p => p.Id == old);
        await organizer.SubmitAsync(await organizer.GetAsync($"/admin/mitwirkende/{speaker.Id}/foto"), form: "form[action$=weg]");
        Assert.Null((await StoredAsync(speaker)).PhotoId);
    }

    public static TheoryData<string, byte[], string> BadFiles => new()
    {
        { "programm.jpg", "MZ this is a program"u8.ToArray(), "keine Bilddatei" },
        { "zeichnung.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"u8.ToArray(), "keine Bilddatei" },
        { "bewegt.gif", Encoding.Latin1.GetBytes("GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"), "keine Bilddatei" },
        { "halb.jpg", Photo[..(Photo.Length / 2)], "beschädigt" },
        { "bombe.png", Image.Black(30_000, 2_000).PngsaveBuffer(), "50 Megapixel" },
        { "winzig.png", Image.Black(20, 20).PngsaveBuffer(), "zu klein" },
        { "riesig.jpg", new byte[PictureStudio.MaxBytes + 1], "größer als 10 MB" },
        { "uebergross.jpg", new byte[40 * 1024 * 1024], "größer als 10 MB" },
        { "leer.jpg", [], "Bilddatei" },
    };

    [Theory, MemberData(nameof(BadFiles), DisableDiscoveryEnumeration = true)]
    public async Task A_hostile_or_broken_file_gets_a_sentence_and_changes_nothing(string name, byte[] file, string sentence)
    {
        var speaker = TestData.Speaker();
        await site.ArrangeAsync(speaker);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var answer = await UploadAsync(organizer, speaker, file, name);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, answer.Document.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Eine Person lacht", FormFields.Of(answer.Form("form[data-picture]")).Single(f => f.Key == "Form.AltText").Value);
        Assert.Null((await StoredAsync(speaker)).PhotoId);
    }

    [Fact]
    public async Task A_picture_needs_to_be_described()
    {
        var speaker = TestData.Speaker();
        await site.ArrangeAsync(speaker);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var answer = await UploadAsync(organizer, speaker, Photo, altText: " ");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Null((await StoredAsync(speaker)).PhotoId);
    }

    private async Task<Speaker> StoredAsync(Speaker speaker) => (await site.AllAsync<Speaker>()).Single(s => s.Id == speaker.Id);

    private static async Task<WebPage> UploadAsync(Visitor organizer, Speaker speaker, byte[] file, string name = "foto.jpg", string altText = "Eine Person lacht")
    {
        var address = $"/admin/mitwirkende/{speaker.Id}/foto";
        var form = (await organizer.GetAsync(address)).Form("form[data-picture]");
        using var content = new MultipartFormDataContent();
        foreach (var (key, value) in FormFields.Of(form).Where(field => field.Key != "Form.AltText"))
            content.Add(new StringContent(value), key);
        content.Add(new StringContent(altText), "Form.AltText");
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        content.Add(part, "Form.File", name);
        return await organizer.SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = content });
    }
}
