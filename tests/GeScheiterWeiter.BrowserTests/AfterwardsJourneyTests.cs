using GeScheiterWeiter.Common;
using GeScheiterWeiter.Feedback;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>From the evening to the letter of thanks, what somebody has to say, their certificate, and a stranger who checks it.</summary>
public sealed class AfterwardsJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    private const string Platform = "raum.example";

    private readonly SecretToken _link = SecretToken.Create();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_was_there_says_how_it_was_and_has_a_certificate_that_a_wrong_name_does_not_get(bool javaScript)
    {
        var edition = TestData.Edition(startUtc: site.Clock.GetUtcNow().UtcDateTime.AddMinutes(10));
        var person = TestData.Registration(edition, name: "Ada Beispiel");
        person.SeatedUtc = edition.StartUtc.AddDays(-1);
        var talk = TestData.Talk(edition, TestData.Speaker());
        talk.Title = "Der Vortrag";
        edition.Seats.Taken = 1;
        await site.ArrangeAsync(
            edition, person, talk, TestData.Link(person, _link),
            new EditionRoom { EditionId = edition.Id, Address = $"https://{Platform}/eins" });

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = javaScript }, otherHost: Platform, act: async page =>
        {
            await page.RouteAsync(
                $"https://{Platform}/**",
                route => route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = "<h1>Sie sind im Raum</h1>" }));
            await page.GotoAsync(AttendeeLinks.MyRegistration(_link.ToString()));
            await page.GetByRole(AriaRole.Button, new() { Name = "Jetzt beitreten" }).ClickAsync();
            await page.ShowsAsync("Sie sind im Raum");

            site.Clock.SetUtcNow(edition.EndUtc.AddMinutes(1));
            await site.WithAsync((ReminderSending sending) => sending.RunAsync(CancellationToken.None));
            var letter = await site.LastLetterAsync(person.Email);
            await page.OpenLetterLinkAsync(site, letter.Link("/rueckmeldung/"));
            await AnswerAsync(page);
            await page.OpenLetterLinkAsync(site, letter.Link("/teilnahme/"));
            var code = await CertifyAsync(page);
            await CheckAsync(page, code);
        });

        var answer = Assert.Single(await site.AllAsync<FeedbackAnswer>(), answer => answer.EditionId == edition.Id);
        Assert.Equal((5, "Mut", true), (answer.Evening, answer.Takeaway, answer.MayBeQuoted));
        Assert.Equal("Danke!", Assert.Single(await site.AllAsync<FeedbackTalkNote>(), note => note.TalkId == talk.Id).Text);
    }

    private static async Task AnswerAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Group, new() { Name = "Wie hat Ihnen der Abend gefallen?" })
            .GetByLabel("sehr gut").CheckAsync();
        await page.GetByLabel("Was nehmen Sie mit?").FillAsync("Mut");
        await page.GetByLabel("Was ich mitnehme, darf auf der Seite der Ausgabe zitiert werden").CheckAsync();
        await page.GetByLabel("Zu „Der Vortrag“").FillAsync("Danke!");
        await page.GetByRole(AriaRole.Button, new() { Name = "Rückmeldung abschicken" }).ClickAsync();
        await page.ShowsAsync("Danke, Ihre Rückmeldung ist da");
    }

    private static async Task<string> CertifyAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Teilnahmebescheinigung" }).ClickAsync();
        await page.ShowsAsync("Ihre Bescheinigung");
        await page.GetByRole(AriaRole.Link, new() { Name = "Name oder Organisation ändern" }).ClickAsync();
        await page.GetByLabel("Ihr Name").FillAsync("Ada Müller");
        await page.GetByRole(AriaRole.Button, new() { Name = "Speichern" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Teilnahmebescheinigung" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "So ausstellen" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Ihre Bescheinigung ist ausgestellt.");
        var download = await page.RunAndWaitForDownloadAsync(
            () => page.GetByRole(AriaRole.Link, new() { Name = "Als PDF herunterladen" }).ClickAsync());
        Assert.EndsWith(".pdf", download.SuggestedFilename, StringComparison.Ordinal);
        return await page.Locator("main .code").InnerTextAsync();
    }

    private static async Task CheckAsync(IPage page, string code)
    {
        await page.GotoAsync(VisitorLinks.CertificateCheck);
        foreach (var (name, answer) in new[]
        {
            ("ada mueller", "Ja, diese Bescheinigung ist von uns."), ("Ada Maler", "Nein, zu diesem Code"),
        })
        {
            await page.GetByLabel("Code").FillAsync(code);
            await page.GetByLabel("Name").FillAsync(name);
            await page.GetByRole(AriaRole.Button, new() { Name = "Prüfen" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(answer);
        }
    }
}
