using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Stories;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>What was told is published, found, read and withdrawn, without JavaScript.</summary>
public sealed class LessonJourneyTests(Chromium chromium, EditionJourneyTests.Site site) : IClassFixture<EditionJourneyTests.Site>
{
    [Fact]
    public async Task A_lesson_is_published_found_read_and_gone_once_it_is_withdrawn()
    {
        var edition = TestData.PastEdition();
        var talk = TestData.Talk(edition, TestData.Speaker("Carina Steinert"));
        var lesson = TestData.Lesson(talk, LessonState.Draft);
        lesson.Story = new Story { Failure = "Der Uebergang war zu kurz.", Takeaway = "Früher fragen." };
        await site.ArrangeAsync([edition, talk, lesson, .. TestData.Consents(talk)]);

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = false }, async page =>
        {
            using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
            await page.Context.AddCookiesAsync(organizer.Cookies.Cookies.Select(
                cookie => new Cookie { Name = cookie.Key, Value = cookie.Value, Url = site.Address.AbsoluteUri }));
            await page.GotoAsync(OrganizerEditionLinks.Overview(edition.Slug));
            await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Erkenntnisse", Exact = true }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Bearbeiten" }).ClickAsync();
            await page.Locator("#Topics").FillAsync("Übergänge, Beteiligung");
            await page.GetByRole(AriaRole.Button, new() { Name = "Speichern" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Veröffentlichen" }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Veröffentlichen" }).ClickAsync();
            await Assertions.Expect(page.Locator(".notice").First).ToContainTextAsync("veröffentlicht und zu sehen");

            await page.GotoAsync(LessonLinks.List);
            await page.GetByLabel("Suche", new() { Exact = true }).FillAsync("übergang");
            await page.GetByRole(AriaRole.Button, new() { Name = "Suchen" }).ClickAsync();
            await Assertions.Expect(page.Locator(".snippet mark")).ToHaveTextAsync("Uebergang");
            await Assertions.Expect(page.Locator(".topics mark")).ToHaveTextAsync("Übergäng");
            await page.GetByRole(AriaRole.Link, new() { Name = lesson.Title }).ClickAsync();
            await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(lesson.Title);
            await Assertions.Expect(page.Locator(".citation")).ToContainTextAsync("Carina Steinert: " + lesson.Title);
            await page.GetByRole(AriaRole.Link, new() { Name = "Zum Vortrag" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = lesson.Title }).ClickAsync();

            await page.GotoAsync(OrganizerLessonLinks.Publish(edition.Slug, talk.Id));
            await page.GetByRole(AriaRole.Button, new() { Name = "Jetzt zurückziehen" }).ClickAsync();
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("zurückgezogen");
            Assert.Equal(404, (await page.GotoAsync(LessonLinks.Show(lesson.Slug)))!.Status);
            await page.GotoAsync(LessonLinks.Search("übergang", null, null, 1));
            await Assertions.Expect(page.Locator("h2").First).ToHaveTextAsync("Nichts gefunden");
            await page.GotoAsync(VisitorLinks.Talk(edition.Slug, talk.Slug));
            await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync(lesson.Title);
        });
    }
}
