using System.Net;
using System.Net.Http.Headers;
using System.Text;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Partners;
using GeScheiterWeiter.Pictures;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using NetVips;

namespace GeScheiterWeiter.Web.Tests.Organizers.Speakers.Photo;

public sealed class PhotoAndLogoTests(TestSite site) : IClassFixture<TestSite>
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
        var page = await visitor.GetAsync(VisitorLinks.Edition(edition.Slug));
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
        await organizer.SubmitAsync(await organizer.GetAsync(OrganizerSpeakerLinks.Photo(speaker.Id)), form: "form[action$=weg]");
        Assert.Null((await StoredAsync(speaker)).PhotoId);
    }

    [Fact]
    public async Task Description_and_cut_change_without_another_upload()
    {
        var speaker = TestData.Speaker();
        await site.ArrangeAsync(speaker);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        await UploadAsync(organizer, speaker, Photo);
        var address = OrganizerSpeakerLinks.Photo(speaker.Id);
        const string form = "form[action$=beschreibung]";
        var before = await HashesAsync(speaker);

        var described = await organizer.FollowAsync(await organizer.SubmitAsync(
            await organizer.GetAsync(address),
            new Dictionary<string, string?> { ["Description.AltText"] = "Dieselbe Person, ernst" }, form));
        Assert.Contains("Dieselbe Person, ernst", described.Text, StringComparison.Ordinal);
        Assert.Equal(before, await HashesAsync(speaker));

        await organizer.SubmitAsync(described, new Dictionary<string, string?> { ["Description.Focus"] = "20 50" }, form);
        var after = await HashesAsync(speaker);
        Assert.Equal(before.Count, after.Count);
        Assert.Empty(before.Intersect(after));

        var wrong = await organizer.SubmitAsync(described, new Dictionary<string, string?> { ["Description.AltText"] = "" }, form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.NotNull(wrong.Document.QuerySelector(".error-summary a[href='#Description_AltText']"));
    }

    [Fact]
    public async Task A_logo_is_described_anew()
    {
        var edition = TestData.Edition();
        var partner = TestData.Partner(edition);
        await site.ArrangeAsync(edition, partner);
        await site.WithAsync((PartnerLogoEditor logo) => logo.ReplaceAsync(
            edition.Id, partner.Id, new PictureUpload(Photo, "Logo", PictureFocus.Centre), Actor.System, CancellationToken.None));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerPartnerLinks.Logo(edition.Slug, partner.Id)),
            new Dictionary<string, string?> { ["Description.AltText"] = "Logo: zwei Wellen" }, "form[action$=beschreibung]");

        Assert.Contains("Logo: zwei Wellen", (await organizer.GetAsync(VisitorLinks.Edition(edition.Slug))).Body, StringComparison.Ordinal);
        Assert.Single(await site.AllAsync<AuditEntry>(), e => e.SubjectId == partner.Id && e.Action == "partner.logo-described");
    }

    [Fact]
    public async Task The_nine_places_lie_over_the_whole_photo_which_only_organizers_are_shown()
    {
        var speaker = TestData.Speaker();
        await site.ArrangeAsync(speaker);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        await UploadAsync(organizer, speaker, Photo);

        var page = await organizer.GetAsync(OrganizerSpeakerLinks.Photo(speaker.Id));
        var crop = page.Document.QuerySelector("form[action$=beschreibung] .crop")!;
        Assert.Equal(9, crop.QuerySelectorAll("input[type=radio][name='Description.Focus']").Length);
        var whole = crop.QuerySelector("img")!.GetAttribute("src")!;
        var picture = await organizer.GetAsync(whole);

        Assert.Equal((HttpStatusCode.OK, "image/webp"), (picture.Status, picture.Response.Content.Headers.ContentType?.MediaType));
        Assert.True(picture.Headers.CacheControl?.NoStore);
        using var visitor = site.NewVisitor();
        Assert.NotEqual(HttpStatusCode.OK, (await visitor.GetAsync(whole)).Status);
        await organizer.SubmitAsync(page, form: "form[action$=weg]");
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.GetAsync(whole)).Status);
    }

    [Theory]
    [InlineData(255, true)]
    [InlineData(225, true)]
    [InlineData(150, false)]
    [InlineData(0, false)]
    public async Task A_logo_is_shown_on_both_papers_and_told_when_it_can_hardly_be_seen(int grey, bool isWarned)
    {
        var edition = TestData.Edition();
        var partner = TestData.Partner(edition);
        await site.ArrangeAsync(edition, partner);
        using var ink = Image.Black(300, 120) + grey;
        using var drawn = ink.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Bw);
        using var shape = (Image.Xyz(300, 120)[0] < 100).Cast(Enums.BandFormat.Uchar);
        using var logoFile = drawn.Bandjoin(shape);
        await site.WithAsync((PartnerLogoEditor logo) => logo.ReplaceAsync(
            edition.Id, partner.Id, new PictureUpload(logoFile.PngsaveBuffer(), "Logo", PictureFocus.Centre), Actor.System,
            CancellationToken.None));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var page = await organizer.GetAsync(OrganizerPartnerLinks.Logo(edition.Slug, partner.Id));

        Assert.Equal(2, page.Document.QuerySelectorAll(".both-papers img").Length);
        Assert.Equal(isWarned, page.Text.Contains("kaum zu erkennen", StringComparison.Ordinal));
    }

    public static TheoryData<string, byte[], string> BadFiles => new()
    {
        { "programm.jpg", "MZ this is a program"u8.ToArray(), "keine Bilddatei" },
        { "zeichnung.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"u8.ToArray(), "keine Bilddatei" },
        {
            "bewegt.gif",
            Encoding.Latin1.GetBytes(
                "GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"),
            "keine Bilddatei"
        },
        { "halb.jpg", Photo[..(Photo.Length / 2)], "beschädigt" },
        { "bombe.png", Image.Black(30_000, 2_000).PngsaveBuffer(), "50 Megapixel" },
        { "winzig.png", Image.Black(20, 20).PngsaveBuffer(), "zu klein" },
        { "riesig.jpg", new byte[ImageProcessor.MaxBytes + 1], "größer als 10 MB" },
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

    private async Task<List<string>> HashesAsync(Speaker speaker)
    {
        var photo = (await StoredAsync(speaker)).PhotoId;
        return [.. (await site.AllAsync<PictureVariant>()).Where(v => v.PictureId == photo).Select(v => v.Hash).Order()];
    }

    private async Task<Speaker> StoredAsync(Speaker speaker) => (await site.AllAsync<Speaker>()).Single(s => s.Id == speaker.Id);

    private static async Task<WebPage> UploadAsync(
        Visitor organizer, Speaker speaker, byte[] file, string name = "foto.jpg", string altText = "Eine Person lacht")
    {
        var address = OrganizerSpeakerLinks.Photo(speaker.Id);
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
