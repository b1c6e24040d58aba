using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.OtherWords;

public sealed class OtherWordsTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task What_organizers_write_is_a_page_that_leads_to_the_editions_and_back()
    {
        var edition = await EditionAsync();
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        using var visitor = site.NewVisitor();
        var (easy, english) = (VisitorLinks.EditionEasyLanguage(edition.Slug), VisitorLinks.EditionEnglish(edition.Slug));
        foreach (var address in new[] { easy, english })
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address)).Status);

        var answer = await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerEditionLinks.OtherWords(edition.Slug)),
            new Dictionary<string, string?>
            {
                ["EasyLanguage"] = "Eine Zeile.\n**Noch** eine.",
                ["English"] = "An evening with *courage*.",
            });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var page = await visitor.GetAsync(VisitorLinks.Edition(edition.Slug));
        Assert.Equal("Diese Ausgabe in Leichter Sprache", page.Document.QuerySelector($"main a[href='{easy}']")!.TextContent);
        var toEnglish = page.Document.QuerySelector($"main a[href='{english}']")!;
        Assert.Equal(("en", "en"), (toEnglish.GetAttribute("lang"), toEnglish.GetAttribute("hreflang")));
        var easyPage = await visitor.GetAsync(easy);
        Assert.Contains("Eine Zeile.<br>\n<strong>Noch</strong> eine.", easyPage.Body, StringComparison.Ordinal);
        Assert.NotNull(easyPage.Document.QuerySelector($"main a[href='{VisitorLinks.Edition(edition.Slug)}']"));
        var englishPage = await visitor.GetAsync(english);
        Assert.Equal("en", englishPage.Document.DocumentElement.GetAttribute("lang"));
        var toGerman = englishPage.Document.QuerySelector($"main a[href='{VisitorLinks.Edition(edition.Slug)}']")!;
        Assert.Equal("de", toGerman.GetAttribute("hreflang"));
        foreach (var head in new[] { page, englishPage })
        {
            Assert.Equal(
                [("de", VisitorLinks.Edition(edition.Slug)), ("en", english)],
                head.Document.QuerySelectorAll("link[rel=alternate][hreflang]")
                    .Select(link => (link.GetAttribute("hreflang")!, site.PathOf(new Uri(link.GetAttribute("href")!)))));
        }

        Assert.Contains(await site.AllAsync<AuditEntry>(), entry =>
            entry.Action == "edition.told-in-other-words" && entry.SubjectId == edition.Id
            && entry.Details!.Contains("EasyLanguage", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hints_stand_beside_what_was_typed_and_forbid_nothing()
    {
        var edition = await EditionAsync();
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var address = OrganizerEditionLinks.OtherWords(edition.Slug);
        const string hard = "Leicht.\nSie werden von uns eingeladen.";

        var form = (await organizer.GetAsync(address)).Form("main form");
        form.SetAttribute("action", OrganizerEditionLinks.OtherWordsCheck(edition.Slug));
        var check = await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["EasyLanguage"] = hard });

        Assert.Equal(HttpStatusCode.OK, check.Status);
        Assert.Contains("Zeile 2: „werden … eingeladen“", check.Document.QuerySelector(".hints")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("<p>Leicht.<br", check.Body, StringComparison.Ordinal);
        Assert.Equal(hard, check.Document.QuerySelector("#EasyLanguage")!.TextContent.Trim());
        Assert.Equal("", (await StoredAsync(edition)).EasyLanguage.Source);

        Assert.Equal(HttpStatusCode.Redirect, (await organizer.SubmitAsync(check)).Status);
        Assert.Contains(
            "Zeile 2: „werden … eingeladen“", (await organizer.GetAsync(address)).Document.QuerySelector(".hints")!.TextContent,
            StringComparison.Ordinal);
        Assert.Equal(hard, (await StoredAsync(edition)).EasyLanguage.Source);
    }

    [Fact]
    public async Task However_much_there_is_to_say_the_page_says_the_first_of_it()
    {
        var edition = await EditionAsync();
        edition = await StoredAsync(edition);
        await site.WithDbAsync(async db =>
        {
            db.Attach(edition);
            edition.EasyLanguage = string.Concat(Enumerable.Repeat("Das geht nicht.\n", 60));
            await db.SaveChangesAsync();
        });
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var hints = (await organizer.GetAsync(OrganizerEditionLinks.OtherWords(edition.Slug))).Document.QuerySelector(".hints")!;

        Assert.Equal(50, hints.QuerySelectorAll("li").Length);
        Assert.Contains("60 Stellen", hints.TextContent, StringComparison.Ordinal);
        Assert.Contains("Und 10 weitere Stellen", hints.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_draft_organizers_see_both_pages_and_nobody_else_does()
    {
        var edition = await EditionAsync(EditionState.Draft);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);
        using var visitor = site.NewVisitor();
        string[] previews = [OrganizerEditionLinks.EasyLanguagePreview(edition.Slug), OrganizerEditionLinks.EnglishPreview(edition.Slug)];
        foreach (var preview in previews)
            Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(preview)).Status);
        await site.WithDbAsync(async db =>
        {
            db.Attach(edition);
            (edition.EasyLanguage, edition.English) = ("Leicht zu lesen.", "Easy to read.");
            await db.SaveChangesAsync();
        });

        Assert.Contains("Leicht zu lesen.", (await reader.GetAsync(previews[0])).Text, StringComparison.Ordinal);
        Assert.Contains("Easy to read.", (await reader.GetAsync(previews[1])).Text, StringComparison.Ordinal);
        foreach (var address in new[] { VisitorLinks.EditionEasyLanguage(edition.Slug), VisitorLinks.EditionEnglish(edition.Slug) })
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address)).Status);
    }

    [Fact]
    public async Task Two_who_write_at_once_are_shown_both()
    {
        var edition = await EditionAsync();
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var address = OrganizerEditionLinks.OtherWords(edition.Slug);
        var (mine, theirs) = (await organizer.GetAsync(address), await organizer.GetAsync(address));
        await organizer.SubmitAsync(theirs, new Dictionary<string, string?> { ["English"] = "Theirs." });

        var conflict = await organizer.SubmitAsync(mine, new Dictionary<string, string?> { ["English"] = "Mine." });

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal("Theirs.", (await StoredAsync(edition)).English.Source);
    }

    private async Task<Edition> EditionAsync(EditionState state = EditionState.Announced)
    {
        var edition = TestData.Edition(state: state);
        await site.ArrangeAsync(edition);
        return edition;
    }

    private async Task<Edition> StoredAsync(Edition edition) => (await site.AllAsync<Edition>()).Single(e => e.Id == edition.Id);
}
