using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Visitors.Lessons;

public sealed class LessonPagesTests(TestSite site) : IClassFixture<TestSite>
{
    private static readonly Actor Organizer = Actor.Organizer(Guid.CreateVersion7());

    [Fact]
    public async Task A_lesson_is_found_in_another_spelling_read_and_withdrawn_everywhere()
    {
        var (edition, talk, speaker, lesson) = await ArrangeAsync("Steinbach");
        var word = $"Übergangsfrist{TestData.Next()}";
        await ChangeAsync(lesson, stored => stored.Story = new Story { Failure = $"Die {word} war zu kurz." });
        using var visitor = site.NewVisitor();

        var found = await visitor.GetAsync(LessonLinks.Search(word.Replace("Ü", "ue", StringComparison.Ordinal), null, null, 1));
        Assert.Equal(word, found.Document.QuerySelector("main .snippet mark")!.TextContent);
        Assert.NotNull(found.Document.QuerySelector("meta[name=robots][content=noindex]"));
        var page = await visitor.GetAsync(found.Document.QuerySelector(".found-lesson h3 a")!.GetAttribute("href")!);
        Assert.Contains(speaker.Name, page.Text, StringComparison.Ordinal);
        string[] leading =
        [
            LessonLinks.List, LessonLinks.Feed, VisitorLinks.Sitemap, VisitorLinks.Edition(edition.Slug),
            VisitorLinks.Talk(edition.Slug, talk.Slug), VisitorLinks.Speaker(speaker.Slug),
        ];
        string[] own = [LessonLinks.Show(lesson.Slug), LessonLinks.Slides(lesson.Slug), LessonLinks.ShareImage(lesson.Slug)];
        foreach (var path in leading)
            Assert.Contains(LessonLinks.Show(lesson.Slug), (await visitor.GetAsync(path)).Body, StringComparison.Ordinal);
        foreach (var path in own)
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(path)).Status);

        await site.WithAsync((LessonPublication publication) =>
            publication.WithdrawAsync(edition.Id, talk.Id, Organizer, CancellationToken.None));

        foreach (var path in leading)
            Assert.DoesNotContain(LessonLinks.Show(lesson.Slug), (await visitor.GetAsync(path)).Body, StringComparison.Ordinal);
        foreach (var path in own)
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path)).Status);
        Assert.DoesNotContain(
            lesson.Title, (await visitor.GetAsync(LessonLinks.Search(word, null, null, 1))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_names_nothing_public_leads_to_who_tells_it()
    {
        var (edition, talk, speaker, lesson) = await ArrangeAsync("Wolkenstein", Artefact.Text, Artefact.Recording);
        using var visitor = site.NewVisitor();

        var page = await visitor.GetAsync(LessonLinks.Show(lesson.Slug));
        var list = await visitor.GetAsync(LessonLinks.List);
        var feed = await visitor.GetAsync(LessonLinks.Feed);

        Assert.Contains("Ohne Namen", page.Text, StringComparison.Ordinal);
        string[] telling =
        [
            "Wolkenstein", speaker.Slug, speaker.Organisation!, talk.Title, talk.Slug, edition.Name, edition.Slug, lesson.RecordingUrl!,
            "accent-moss",
        ];
        var entry = XDocument.Parse(feed.Body).Descendants().Single(e => e.Name.LocalName == "entry" && e.ToString().Contains(lesson.Slug));
        var card = list.Document.QuerySelectorAll(".found-lesson").Single(c => c.InnerHtml.Contains(lesson.Slug, StringComparison.Ordinal));
        foreach (var word in telling)
        {
            Assert.DoesNotContain(word, page.Body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(word, entry.ToString(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(word, card.OuterHtml, StringComparison.OrdinalIgnoreCase);
        }

        foreach (var search in new[] { "Wolkenstein", speaker.Organisation!, $"Wolkenstein {lesson.Title}" })
        {
            Assert.DoesNotContain(
                LessonLinks.Show(lesson.Slug), (await visitor.GetAsync(LessonLinks.Search(search, null, null, 1))).Body,
                StringComparison.Ordinal);
        }

        foreach (var path in new[]
        {
            VisitorLinks.Edition(edition.Slug), VisitorLinks.Talk(edition.Slug, talk.Slug), VisitorLinks.Speaker(speaker.Slug),
        })
            Assert.DoesNotContain(lesson.Slug, (await visitor.GetAsync(path)).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(LessonLinks.Slides(lesson.Slug))).Status);
        var (_, _, _, other) = await ArrangeAsync("Wolkenstein");
        await ChangeAsync(other, stored => stored.Title = lesson.Title);
        Assert.NotEqual(await PictureAsync(other), await PictureAsync(lesson));
    }

    [Fact]
    public async Task Names_and_organisations_are_searched_where_they_may_be()
    {
        var (_, _, _, lesson) = await ArrangeAsync("Müllerstein");
        using var visitor = site.NewVisitor();

        var found = await visitor.GetAsync(LessonLinks.Search("muellerstein beispiel", null, null, 1));

        Assert.Contains(lesson.Title, found.Text, StringComparison.Ordinal);
        Assert.Contains("Müllerstein", found.Document.QuerySelectorAll("mark").Select(mark => mark.TextContent));
    }

    [Fact]
    public async Task Topics_and_reach_are_chosen_together_with_words()
    {
        var (_, _, _, lesson) = await ArrangeAsync("Themenstein");
        var topic = $"Künstliche Gärten {TestData.Next()}";
        await ChangeAsync(lesson, stored => (stored.Topics, stored.TransferableTo) = ([topic], LessonReach.States | LessonReach.Providers));
        var slug = GeScheiterWeiter.Common.Slug.From(topic);
        using var visitor = site.NewVisitor();

        var ofTopic = await visitor.GetAsync(LessonLinks.Topic(slug));
        Assert.Equal(lesson.Title, Assert.Single(ofTopic.Document.QuerySelectorAll(".found-lesson h3")).TextContent.Trim());
        Assert.Null(ofTopic.Document.QuerySelector("meta[name=robots]"));
        Assert.EndsWith(
            LessonLinks.Topic(slug), ofTopic.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Single((await visitor.GetAsync(LessonLinks.Search("teil", slug, "laender", 1))).Document.QuerySelectorAll(".found-lesson"));
        Assert.Empty((await visitor.GetAsync(LessonLinks.Search("teil", slug, "bund", 1))).Document.QuerySelectorAll(".found-lesson"));
        Assert.Empty((await visitor.GetAsync(LessonLinks.Topic("gibt-es-nicht"))).Document.QuerySelectorAll(".found-lesson"));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("' OR 1=1 --")]
    [InlineData("[a-z]%")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\0\u0001\u202e\ud83d")]
    [InlineData(",;:()")]
    [InlineData("Wort*\\")]
    public async Task Whatever_is_searched_is_answered_as_text(string search)
    {
        await ArrangeAsync("Feindstein");
        using var visitor = site.NewVisitor();

        foreach (var query in new[] { search, string.Concat(Enumerable.Repeat(search, 60)) })
        {
            var page = await visitor.GetAsync(
                LessonLinks.List + "?suche=" + Uri.EscapeDataString(query) + "&seite=-3&thema=%00&uebertragbar=x");

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("<script>alert", page.Body, StringComparison.Ordinal);
            Assert.NotNull(page.Document.QuerySelector($"main a[href='{LessonLinks.List}']"));
        }
    }

    [Fact]
    public async Task The_page_is_made_for_reading_and_quoting()
    {
        var (edition, talk, speaker, lesson) = await ArrangeAsync("Lesestein");
        await ChangeAsync(lesson, stored => stored.Story = new Story
        {
            Plan = "Erster Absatz,\nzweite Zeile.\n\nZweiter Absatz.",
            Takeaway = "Früher fragen.",
        });
        using var visitor = site.NewVisitor();

        var page = await visitor.GetAsync(LessonLinks.Show(lesson.Slug));

        Assert.Equal(
            ["Der Plan", "Was andere mitnehmen können"],
            page.Document.QuerySelectorAll(".lesson h2").Select(heading => heading.TextContent));
        Assert.Equal(3, page.Document.QuerySelectorAll(".lesson section p").Length);
        var address = site.BaseUrl.AbsoluteUri.TrimEnd('/') + LessonLinks.Show(lesson.Slug);
        Assert.Equal(address, page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(
            $"{speaker.Name}: {lesson.Title}. {edition.Name}, 13. Februar 2035. {address}",
            page.Document.QuerySelector(".citation")!.TextContent);
        Assert.Contains("PDF, 1 Seite, 1 KB", page.Text, StringComparison.Ordinal);
        Assert.Contains("bei video.example", page.Text, StringComparison.Ordinal);
        Assert.Contains(address, page.Document.QuerySelector(".printed-address")!.TextContent, StringComparison.Ordinal);
        using var data = JsonDocument.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("Article", data.RootElement.GetProperty("@type").GetString());
        Assert.Equal(speaker.Name, data.RootElement.GetProperty("author")[0].GetProperty("name").GetString());
        Assert.Equal("Beteiligung", data.RootElement.GetProperty("keywords").GetString());
        Assert.EndsWith(
            VisitorLinks.Talk(edition.Slug, talk.Slug), data.RootElement.GetProperty("isBasedOn").GetProperty("url").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slides_are_a_file_to_save_and_nothing_a_browser_runs()
    {
        var (edition, talk, speaker, lesson) = await ArrangeAsync("Folienstein");
        using var visitor = site.NewVisitor();

        var slides = await visitor.GetAsync(LessonLinks.Slides(lesson.Slug));

        var headers = slides.Response.Content.Headers;
        Assert.Equal("application/pdf", headers.ContentType!.ToString());
        Assert.Equal("attachment", headers.ContentDisposition!.DispositionType);
        Assert.Equal($"{lesson.Slug}.pdf", headers.ContentDisposition.FileName);
        Assert.Contains("sandbox", Assert.Single(slides.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(slides.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(slides.Headers.CacheControl!.NoCache);
        Assert.StartsWith("%PDF-", slides.Body, StringComparison.Ordinal);
        var again = new HttpRequestMessage(HttpMethod.Get, LessonLinks.Slides(lesson.Slug));
        again.Headers.IfNoneMatch.Add(slides.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await visitor.SendAsync(again)).Status);

        await NoteAsync(edition, talk, speaker, Artefact.Text, Artefact.Names);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(LessonLinks.Slides(lesson.Slug))).Status);
        Assert.DoesNotContain("folien.pdf", (await visitor.GetAsync(LessonLinks.Show(lesson.Slug))).Body, StringComparison.Ordinal);

        await NoteAsync(edition, talk, speaker, Artefact.Text, Artefact.Slides);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(LessonLinks.Slides(lesson.Slug))).Status);
    }

    [Fact]
    public async Task A_former_address_leads_on_while_the_lesson_is_seen()
    {
        var (edition, talk, _, lesson) = await ArrangeAsync("Wegstein");
        var draft = new LessonDraft
        {
            Title = lesson.Title,
            Slug = $"neu-{TestData.Next()}",
            Summary = lesson.Summary,
            Story = lesson.Story,
        };
        await site.WithAsync((LessonEditor editor) => editor.SaveAsync(edition.Id, talk.Id, 0, draft, Organizer, CancellationToken.None));
        using var visitor = site.NewVisitor();

        var moved = await visitor.GetAsync(LessonLinks.Show(lesson.Slug));

        Assert.Equal(HttpStatusCode.MovedPermanently, moved.Status);
        Assert.Equal(LessonLinks.Show(draft.Slug), moved.Location);
        await site.WithAsync((LessonPublication publication) =>
            publication.WithdrawAsync(edition.Id, talk.Id, Organizer, CancellationToken.None));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(LessonLinks.Show(lesson.Slug))).Status);
    }

    private async Task<(Edition Edition, Talk Talk, Speaker Speaker, Lesson Lesson)> ArrangeAsync(
        string name, params Artefact[] consents)
    {
        var edition = TestData.PastEdition();
        edition.Accent = EditionAccent.Moss;
        var speaker = TestData.Speaker($"Ada {name}", slug: $"ada-{GeScheiterWeiter.Common.Slug.From(name)}-{TestData.Next()}");
        speaker.Organisation = $"Beispielamt {TestData.Next()}";
        var talk = TestData.Talk(edition, speaker);
        var lesson = TestData.Lesson(talk);
        lesson.RecordingUrl = $"https://video.example/{TestData.Next()}";
        await site.ArrangeAsync([edition, talk, lesson, TestData.Slides(talk), .. TestData.Consents(talk, consents)]);
        return (edition, talk, speaker, lesson);
    }

    private Task ChangeAsync(Lesson lesson, Action<Lesson> change) => site.WithDbAsync(async db =>
    {
        var stored = (await db.FindAsync<Lesson>(lesson.Id))!;
        change(stored);
        await db.SaveChangesAsync();
    });

    private async Task NoteAsync(Edition edition, Talk talk, Speaker speaker, params Artefact[] artefacts)
    {
        var version = (await site.AllAsync<Lesson>()).Single(l => l.TalkId == talk.Id).Version;
        Assert.Equal(LessonConsentOutcome.Saved, await site.WithAsync((LessonConsentEditor editor) => editor.NoteAsync(
            edition.Id, talk.Id, version, [.. artefacts.Select(artefact => new GivenConsent(speaker.Id, artefact))], Organizer,
            CancellationToken.None)));
    }

    private async Task<string> PictureAsync(Lesson lesson)
    {
        using var visitor = site.NewVisitor();
        return (await visitor.GetAsync(LessonLinks.ShareImage(lesson.Slug))).Body;
    }
}
