using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Tests.Organizers.Editions;

/// <summary>Texts that ask too much of the site are told to the person who writes them, and never to the one who reads.</summary>
public sealed class MarkdownPagesTests(TestSite site) : IClassFixture<TestSite>
{
    private const int MostRounds = 10;

    private static readonly string TooDeep = new string('>', 130) + " Zitat";
    private static readonly string TooWide =
        string.Concat(Enumerable.Repeat("|a", 3_300)) + "|\n" + string.Concat(Enumerable.Repeat("|-", 3_300))
        + "|\n" + string.Concat(Enumerable.Repeat("|b\n", 2_200));

    [Fact]
    public async Task A_text_that_asks_too_much_comes_back_to_whoever_wrote_it_with_a_sentence()
    {
        var edition = TestData.Edition();
        var (talk, speaker) = (TestData.Talk(edition), TestData.Speaker());
        await site.ArrangeAsync(edition, talk, speaker);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        (string Address, string Field)[] editors =
        [
            ($"/admin/ausgaben/{edition.Slug}/bearbeiten", "Description"), ($"/admin/ausgaben/{edition.Slug}/archiv", "Recap"),
            ($"/admin/ausgaben/{edition.Slug}/in-anderen-worten", "EasyLanguage"),
            ($"/admin/ausgaben/{edition.Slug}/in-anderen-worten", "English"),
            ($"/admin/ausgaben/{edition.Slug}/vortraege/{talk.Id}", "Abstract"),
            ($"/admin/ausgaben/{edition.Slug}/vortraege/neu", "Abstract"),
            ($"/admin/mitwirkende/{speaker.Id}", "Biography"),
            ("/admin/mitwirkende/neu", "Biography"), ("/admin/ausgaben/neu", "Description"),
            ("/admin/seiten/verhaltenskodex", "Markdown"),
        ];

        foreach (var (address, field) in editors)
        {
            foreach (var (text, sentence) in new[] { (TooDeep, "zu tief verschachtelt"), (TooWide, "höchstens 2.000 Felder") })
            {
                var answer = await organizer.SubmitAsync(
                    await organizer.GetAsync(address), new Dictionary<string, string?> { [field] = text });

                Assert.Equal((address, HttpStatusCode.UnprocessableEntity), (address, answer.Status));
                Assert.Contains(
                    sentence, answer.Document.QuerySelector(".error-summary, [role=alert]")!.TextContent, StringComparison.Ordinal);
                Assert.Equal(text.TrimEnd(), answer.Document.QuerySelector($"textarea[name={field}]")!.TextContent.TrimEnd());
            }
        }
    }

    [Fact]
    public async Task A_preview_of_such_a_text_says_so_and_only_editors_may_ask_for_one()
    {
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);
        var form = (await organizer.GetAsync("/admin/ausgaben/neu")).Form("main form");
        form.SetAttribute("action", "/admin/vorschau/text?feld=Description");

        var preview = await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Description"] = TooWide });
        var page = (await organizer.GetAsync("/admin/seiten/impressum")).Form("main form");
        page.SetAttribute("action", "/admin/seiten/impressum/vorschau");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, preview.Status);
        Assert.Contains("höchstens 2.000 Felder", preview.Text, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity,
            (await organizer.SubmitAsync(page, new Dictionary<string, string?> { ["Markdown"] = TooDeep })).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsync("/admin/vorschau/text?feld=Description", [])).Status);
    }

    [Fact]
    public async Task Nobody_has_two_previews_rendered_at_once()
    {
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        using var other = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = (await organizer.GetAsync("/admin/ausgaben/neu")).Form("main form");
        form.SetAttribute("action", "/admin/vorschau/text?feld=Description");
        var others = (await other.GetAsync("/admin/ausgaben/neu")).Form("main form");
        others.SetAttribute("action", "/admin/vorschau/text?feld=Description");
        var slow = new Dictionary<string, string?> { ["Description"] = string.Concat(Enumerable.Repeat("[](", 20_000)) };

        // A busy machine may take one after the other: then they did not come at once, and come again.
        var answers = new List<WebPage>();
        for (var round = 0; round < MostRounds && answers.All(answer => answer.Status != HttpStatusCode.TooManyRequests); round++)
            answers.AddRange(await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => organizer.SubmitAsync(form, slow))));
        var afterwards = await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Description"] = "**fett**" });
        var anothers = await other.SubmitAsync(others, new Dictionary<string, string?> { ["Description"] = "**fett**" });

        // Rendered, or refused for the time it takes: that depends on the machine.
        Assert.Contains(answers, answer => answer.Status is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity);
        Assert.Contains(answers, answer => answer.Status == HttpStatusCode.TooManyRequests);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (afterwards.Status, anothers.Status));
    }

    [Fact]
    public async Task A_text_from_before_there_were_limits_fails_no_page()
    {
        var edition = TestData.Edition(startUtc: TestData.Now.AddDays(-3));
        var speaker = TestData.Speaker();
        var talk = TestData.Talk(edition, speaker);
        (edition.Recap, edition.EasyLanguage, edition.English) = ("Rückblick", "Leicht", "English");
        await site.ArrangeAsync(
            edition, talk, new FixedPage { Slug = "verhaltenskodex", Text = "Text", UpdatedUtc = TestData.Now, Version = 1 });
        await site.WithDbAsync(async db =>
        {
            await db.Database.ExecuteSqlAsync(
                $"UPDATE Editions SET Description = {TooDeep}, DescriptionHtml = '', DescriptionHtmlVersion = 0");
            await db.Database.ExecuteSqlAsync($"UPDATE Editions SET Recap = {TooDeep}, RecapHtml = '', RecapHtmlVersion = 0");
            await db.Database.ExecuteSqlAsync(
                $"UPDATE Editions SET EasyLanguage = {TooDeep}, EasyLanguageHtml = '', EasyLanguageHtmlVersion = 0");
            await db.Database.ExecuteSqlAsync($"UPDATE Editions SET English = {TooDeep}, EnglishHtml = '', EnglishHtmlVersion = 0");
            await db.Database.ExecuteSqlAsync($"UPDATE Talks SET Abstract = {TooDeep}, AbstractHtml = '', AbstractHtmlVersion = 0");
            await db.Database.ExecuteSqlAsync($"UPDATE Speakers SET Biography = {TooDeep}, BiographyHtml = '', BiographyHtmlVersion = 0");
            await db.Database.ExecuteSqlAsync($"UPDATE FixedPages SET Markdown = {TooDeep}, MarkdownHtml = '', MarkdownHtmlVersion = 0");
        });
        using var visitor = site.NewVisitor();
        using var owner = await site.NewOrganizerAsync(OrganizerRole.Owner);
        string[] pages =
        [
            $"/ausgaben/{edition.Slug}",
            $"/ausgaben/{edition.Slug}/leichte-sprache",
            $"/ausgaben/{edition.Slug}/english",
            $"/ausgaben/{edition.Slug}/vortraege/{talk.Slug}",
            $"/mitwirkende/{speaker.Slug}",
            "/feed.atom",
            "/verhaltenskodex",
        ];
        string[] offices =
        [
            "/admin/seiten", "/admin/seiten/verhaltenskodex",
            $"/admin/ausgaben/{edition.Slug}", $"/admin/ausgaben/{edition.Slug}/bearbeiten",
            $"/admin/ausgaben/{edition.Slug}/vorschau", $"/admin/ausgaben/{edition.Slug}/archiv",
            $"/admin/ausgaben/{edition.Slug}/vorschau/leichte-sprache", $"/admin/ausgaben/{edition.Slug}/vorschau/english",
            $"/admin/ausgaben/{edition.Slug}/in-anderen-worten",
            $"/admin/mitwirkende/{speaker.Id}", $"/admin/ausgaben/{edition.Slug}/vortraege/{talk.Id}",
        ];

        foreach (var path in pages)
        {
            var page = await visitor.GetAsync(path);
            Assert.Equal((path, HttpStatusCode.OK), (path, page.Status));
            Assert.Contains("Zitat", page.Body, StringComparison.Ordinal);
        }

        foreach (var path in offices)
            Assert.Equal((path, HttpStatusCode.OK), (path, (await owner.GetAsync(path)).Status));
    }

    /// <summary>What a visitor asks for is read, never rendered.</summary>
    [Fact]
    public void The_visitors_side_knows_no_renderer()
    {
        string[] renderers = ["MarkdownRenderer", "MarkdownText.From", "RenderedAnew", "Markdig"];
        var files = Directory.EnumerateFiles(Repository.PathOf("src", "GeScheiterWeiter.Web"), "*.cs*", SearchOption.AllDirectories)
            .Where(file => file.Contains("/Visitors/", StringComparison.Ordinal) || file.Contains("/Attendees/", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => renderers.Any(File.ReadAllText(file).Contains));
    }
}
