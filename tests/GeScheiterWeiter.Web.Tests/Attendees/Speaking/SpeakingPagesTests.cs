using System.Net;
using System.Net.Http.Headers;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using NetVips;

namespace GeScheiterWeiter.Web.Tests.Attendees.Speaking;

/// <summary>A speaker's own page: what stands on it, and what they do there.</summary>
public sealed class SpeakingPagesTests(TestSite site) : IClassFixture<TestSite>
{
    private static readonly byte[] Photo = Image.Gaussnoise(700, 500, sigma: 40, mean: 128).Cast(Enums.BandFormat.Uchar).JpegsaveBuffer();

    private readonly SecretToken _token = SecretToken.Create();
    private readonly Speaker _speaker = TestData.Speaker();
    private readonly Speaker _other = TestData.Speaker();
    private Edition _edition = TestData.Edition();
    private Talk _talk = null!;

    private string MyPage => SpeakingLinks.MyPage(_token.ToString());

    private string Profile => SpeakingLinks.Profile(_token.ToString());

    private string PhotoPage => SpeakingLinks.Photo(_token.ToString());

    private string Slides => SpeakingLinks.Slides(_token.ToString(), _talk.Id);

    private string Consent => SpeakingLinks.Consent(_token.ToString(), _talk.Id);

    [Fact]
    public async Task The_page_says_what_is_missing_and_every_thing_done_there_is_seen_in_public()
    {
        using var speaker = await ArrivedAsync();
        using var visitor = site.NewVisitor();
        Assert.Contains("Von Ihnen fehlt noch ein Foto und ein Wort dazu", (await speaker.GetAsync(MyPage)).Text, StringComparison.Ordinal);

        var profile = await speaker.GetAsync(Profile);
        await speaker.SubmitAsync(
            profile,
            new Dictionary<string, string?>
            {
                ["Role"] = "Leitung",
                ["Organisation"] = "Amt für Neues",
                ["Biography"] = "Ganz *neu* hier.",
            });
        Assert.Equal(HttpStatusCode.Found, (await UploadPhotoAsync(speaker, Photo)).Status);
        Assert.Equal(HttpStatusCode.Found, (await UploadSlidesAsync(speaker, HandmadePdf.Sound())).Status);
        var said = await speaker.SubmitAsync(await speaker.GetAsync(Consent), new Dictionary<string, string?> { ["Given"] = "Text" });

        var page = await speaker.FollowAsync(said);
        Assert.Contains("Danke, das gilt ab sofort.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Alles da. Danke!", page.Text, StringComparison.Ordinal);
        var person = await visitor.GetAsync(VisitorLinks.Speaker(_speaker.Slug));
        Assert.Contains("Amt für Neues", person.Text, StringComparison.Ordinal);
        Assert.Contains("<em>neu</em>", person.Body, StringComparison.Ordinal);
        Assert.NotNull(person.Document.QuerySelector("main img[alt='Eine Person lacht']"));
        var file = await speaker.GetAsync(SpeakingLinks.SlidesFile(_token.ToString(), _talk.Id));
        Assert.Equal("application/pdf", file.Response.Content.Headers.ContentType!.ToString());
        Assert.All(
            (await site.AllAsync<AuditEntry>()).Where(entry => entry.SubjectId == _speaker.Id || entry.SubjectId == _talk.Id),
            entry => Assert.Equal((ActorKind.Speaker, (Guid?)_speaker.Id), (entry.ActorKind, entry.ActorId)));
    }

    [Fact]
    public async Task Pictures_and_slides_are_checked_as_organizers_are()
    {
        using var speaker = await ArrivedAsync();

        Assert.Contains("keine Bilddatei", (await UploadPhotoAsync(speaker, "GIF89a"u8.ToArray())).Text, StringComparison.Ordinal);
        var unsaid = await UploadPhotoAsync(speaker, Photo, altText: "");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsaid.Status);
        Assert.Contains("beschreiben Sie", unsaid.Text, StringComparison.Ordinal);
        var script = await UploadSlidesAsync(speaker, HandmadePdf.Of("/OpenAction << /S /JavaScript /JS (x) >>"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, script.Status);
        Assert.Contains("Skripte", script.Text, StringComparison.Ordinal);
        Assert.Contains("kein PDF", (await UploadSlidesAsync(speaker, "GIF89a"u8.ToArray())).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await site.AllAsync<TalkSlides>(), s => s.TalkId == _talk.Id);
    }

    [Fact]
    public async Task Photo_and_slides_are_taken_down_again_also_by_a_second_click()
    {
        using var speaker = await ArrivedAsync();
        await UploadPhotoAsync(speaker, Photo);
        await UploadSlidesAsync(speaker, HandmadePdf.Sound());
        var (photo, slides) = (await speaker.GetAsync(PhotoPage), await speaker.GetAsync(Slides));
        await speaker.SubmitAsync(
            photo, new Dictionary<string, string?> { ["Description.AltText"] = "Sie winkt" }, "form[action$='/beschreibung']");
        Assert.Contains("Sie winkt", (await speaker.GetAsync(PhotoPage)).Body, StringComparison.Ordinal);

        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal(HttpStatusCode.Found, (await speaker.SubmitAsync(photo, form: "form[action$='/foto/weg']")).Status);
            Assert.Equal(HttpStatusCode.Found, (await speaker.SubmitAsync(slides, form: "form[action$='/folien/weg']")).Status);
        }

        Assert.Null((await site.AllAsync<Speaker>()).Single(s => s.Id == _speaker.Id).PhotoId);
        Assert.DoesNotContain(await site.AllAsync<TalkSlides>(), s => s.TalkId == _talk.Id);
    }

    [Fact]
    public async Task Two_who_write_at_once_are_shown_both_texts_and_nothing_is_lost()
    {
        using var speaker = await ArrivedAsync();
        var mine = await speaker.GetAsync(Profile);
        await speaker.SubmitAsync(
            await speaker.GetAsync(Profile), new Dictionary<string, string?> { ["Biography"] = "Von jemand anderem." });

        var conflict = await speaker.SubmitAsync(mine, new Dictionary<string, string?> { ["Biography"] = "Von mir." });

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Von jemand anderem.", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Von mir.", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await speaker.SubmitAsync(conflict, form: "form.conflict")).Status);
    }

    [Fact]
    public async Task A_text_that_cannot_be_shown_comes_back_with_what_was_typed()
    {
        using var speaker = await ArrivedAsync();
        var tooDeep = new string('>', 130) + " a";

        var page = await speaker.SubmitAsync(await speaker.GetAsync(Profile), new Dictionary<string, string?> { ["Biography"] = tooDeep });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("zu tief verschachtelt", page.Text, StringComparison.Ordinal);
        Assert.Contains(tooDeep, page.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_way_to_the_gathering_is_led_and_told_nowhere()
    {
        using var speaker = await ArrivedAsync();
        const string address = "https://raum.example/nur-fuer-mitwirkende";
        await site.ArrangeAsync(new EditionRoom { EditionId = _edition.Id, Address = address, TestAddress = "https://test.example/probe" });

        var page = await speaker.GetAsync(MyPage);
        Assert.DoesNotContain(address, page.Body, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("a[href='https://test.example/probe']"));
        var way = await speaker.SubmitAsync(page, form: "form[action$='/treffpunkt']");

        Assert.Equal(HttpStatusCode.SeeOther, way.Status);
        Assert.Equal(address, way.Response.Headers.Location!.AbsoluteUri);
    }

    [Fact]
    public async Task Questions_are_read_there_and_what_was_said_once_the_evening_is_over()
    {
        _edition = TestData.PastEdition();
        using var speaker = await ArrivedAsync();
        var asker = TestData.Registration(_edition);
        await site.ArrangeAsync(
            asker, TestData.Question(asker, "Wie ging das?", QuestionState.Shown, _talk), TestData.Question(asker, "Geheim?", talk: _talk));

        var questions = await speaker.GetAsync(SpeakingLinks.Questions(_token.ToString()));

        Assert.Contains("Wie ging das?", questions.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim?", questions.Text, StringComparison.Ordinal);
        Assert.Contains("sobald mindestens fünf Menschen", questions.Text, StringComparison.Ordinal);
        Assert.Contains("1 Frage ist da", (await speaker.GetAsync(MyPage)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_any_of_the_pages_changes_nothing()
    {
        using var speaker = await ArrivedAsync();
        await speaker.GetAsync(MyPage);
        var before = await DatabaseDump.OfAsync(site);

        foreach (var path in new[] { MyPage, Profile, PhotoPage, Slides, Consent, SpeakingLinks.Questions(_token.ToString()) })
        {
            Assert.Equal(HttpStatusCode.OK, (await speaker.GetAsync(path)).Status);
            Assert.Equal(HttpStatusCode.OK, (await speaker.HeadAsync(path)).Status);
        }

        Assert.Equal(before, await DatabaseDump.OfAsync(site));
    }

    [Fact]
    public async Task A_link_that_opens_nothing_and_the_talk_of_others_are_gone_by_every_page()
    {
        using var speaker = await ArrivedAsync();
        var others = TestData.Talk(_edition, TestData.Speaker());
        await site.ArrangeAsync(others, TestData.Slides(others));
        var (token, nothing) = (_token.ToString(), SecretToken.Create().ToString());
        var form = FormFields.Of((await speaker.GetAsync(Consent)).Form("form[action$='/bleibt']"));

        foreach (var path in new[]
        {
            SpeakingLinks.MyPage(nothing), SpeakingLinks.Profile(nothing), SpeakingLinks.Photo(nothing), SpeakingLinks.Questions(nothing),
            SpeakingLinks.Slides(nothing, _talk.Id), SpeakingLinks.Slides(token, others.Id), SpeakingLinks.Consent(token, others.Id),
            SpeakingLinks.SlidesFile(token, others.Id), SpeakingLinks.SlidesFile(nothing, _talk.Id),
        })
            Assert.Equal((path, HttpStatusCode.Gone), (path, (await speaker.GetAsync(path)).Status));
        foreach (var path in new[]
        {
            SpeakingLinks.Profile(nothing), SpeakingLinks.Gathering(nothing), SpeakingLinks.RemovePhoto(nothing),
            SpeakingLinks.RemoveSlides(token, others.Id), SpeakingLinks.Consent(token, others.Id), SpeakingLinks.Consent(nothing, _talk.Id),
        })
            Assert.Equal((path, HttpStatusCode.Gone), (path, (await speaker.PostAsync(path, form)).Status));

        Assert.Single(await site.AllAsync<TalkSlides>(), s => s.TalkId == others.Id);
    }

    [Fact]
    public async Task The_page_costs_as_many_queries_for_ten_talks_as_for_one()
    {
        using var one = await ArrivedAsync();
        await one.GetAsync(MyPage);
        var few = await QueriesAsync(one);

        await site.ArrangeAsync([.. Enumerable.Range(0, 9).Select(_ => AlsoTold())]);

        Assert.Equal(few, await QueriesAsync(one));
    }

    private Talk AlsoTold()
    {
        var talk = TestData.Talk(_edition);
        talk.Speakers.Add(new TalkSpeaker { TalkId = talk.Id, SpeakerId = _speaker.Id, Order = 1 });
        return talk;
    }

    private async Task<int> QueriesAsync(Visitor speaker)
    {
        site.Queries.Clear();
        Assert.Equal(HttpStatusCode.OK, (await speaker.GetAsync(MyPage)).Status);
        return site.Queries.Commands.Count(command => !command.Contains("PRAGMA", StringComparison.Ordinal));
    }

    private async Task<Visitor> ArrivedAsync()
    {
        _talk = TestData.Talk(_edition, _speaker, _other);
        await site.ArrangeAsync(_edition, _talk, new SpeakingToken
        {
            Hash = SpeakingTokens.HashOf(_token),
            SpeakerId = _speaker.Id,
            EditionId = _edition.Id,
            IssuedUtc = TestData.Now,
        });
        return site.NewVisitor();
    }

    private Task<WebPage> UploadPhotoAsync(Visitor speaker, byte[] file, string altText = "Eine Person lacht") => UploadAsync(
        speaker, PhotoPage, "form[data-picture]", file, "image/jpeg", new Dictionary<string, string> { ["Form.AltText"] = altText });

    private Task<WebPage> UploadSlidesAsync(Visitor speaker, byte[] file) =>
        UploadAsync(speaker, Slides, "form[enctype]", file, "application/pdf", new Dictionary<string, string>());

    private static async Task<WebPage> UploadAsync(
        Visitor speaker, string address, string form, byte[] file, string type, Dictionary<string, string> values)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (key, value) in FormFields.Of((await speaker.GetAsync(address)).Form(form)).Where(f => !values.ContainsKey(f.Key)))
            content.Add(new StringContent(value), key);
        foreach (var (key, value) in values)
            content.Add(new StringContent(value), key);
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue(type);
        content.Add(part, "Form.File", "datei");
        return await speaker.SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = content });
    }
}
