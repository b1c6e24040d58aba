using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>
/// Who opens the site or a shared link sees at once when it is, what it costs and where to sign up; and can pass it on.
/// </summary>
public sealed class FirstScreenTests(Chromium chromium, BrowserSite site)
{
    [Theory]
    [InlineData(1366, 650)]
    [InlineData(1536, 730)]
    [InlineData(390, 664)]
    [InlineData(375, 553)]
    public async Task Date_price_and_button_are_seen_without_scrolling(int width, int height)
    {
        var edition = TestData.Edition();
        var talk = TestData.Talk(edition, TestData.Speaker(), TestData.Speaker(side: Talks.SpeakerSide.Provider));
        await site.ArrangeAsync(edition, talk);
        string[] paths = [VisitorLinks.Home, VisitorLinks.Edition(edition.Slug), VisitorLinks.Talk(edition.Slug, talk.Slug)];

        await chromium.WithPageAsync(site, new Screen { Width = width, Height = height, JavaScript = false }, async page =>
        {
            foreach (var path in paths)
            {
                await page.GotoAsync(path);
                var button = page.Locator(".cover-call .button, .talk-call .button").First;
                foreach (var part in new[] { page.Locator("main time").First, page.GetByText("kostenlos").First, button })
                {
                    var box = await part.BoundingBoxAsync();
                    Assert.True(box?.Y + box?.Height <= height, $"{path} at {width} × {height}: {part} ends at {box?.Y + box?.Height}");
                }
            }
        });
    }

    [Fact]
    public async Task A_link_is_copied_and_an_e_mail_is_drafted()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);

        await chromium.WithPageAsync(site, Screen.Phone, async page =>
        {
            await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
            await page.GotoAsync(VisitorLinks.Edition(edition.Slug));
            await page.GetByRole(AriaRole.Button, new() { Name = "Link kopieren" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Der Link ist kopiert.");
            var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
            Assert.EndsWith(VisitorLinks.Edition(edition.Slug), copied, StringComparison.Ordinal);
            await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "An Kolleg:innen weiterleiten" }))
                .ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("^mailto:\\?subject="));
        });
    }
}
