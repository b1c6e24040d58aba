using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>
/// The whole life of one story: proposed as a tandem, judged by two who do not see who tells it, asked about, accepted, a talk with
/// speakers who say what may be kept, and after the evening a lesson that is found.
/// </summary>
public sealed class StoryJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    private static readonly TimeSpan UntilTheEvening = TimeSpan.FromDays(60);

    private Screen _phone = Screen.Phone;
    private Screen _desktop = Screen.Desktop;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_proposed_story_becomes_a_talk_and_a_lesson(bool javaScript)
    {
        (_phone, _desktop) = (_phone with { JavaScript = javaScript }, _desktop with { JavaScript = javaScript });
        var edition = await EditionWithBlindChoiceAsync();
        var (anna, ben) = ($"anna{TestData.Next()}@amt.example", $"ben{TestData.Next()}@firma.example");

        await ProposeAsTandemAsync(edition, anna, ben);
        await AgreeToTellAsync(ben);
        await SubmitAsync(anna);
        await JudgeUnseenAndAskAsync(edition);
        await AnswerAsync(anna);
        await JudgeAndAcceptAsync(edition);
        await SayYesAsync(anna);
        await BecomeATalkAsync(edition);
        await ChangeTheTitleAsync(anna);
        await TakeTheTitleOverAsync(edition);
        await SendSpeakersTheirPagesAsync(edition);
        await SayWhatMayBeKeptAsync(anna);
        await SayWhatMayBeKeptAsync(ben);
        site.Clock.Advance(UntilTheEvening + TimeSpan.FromDays(1));
        await PublishTheLessonAsync(edition);
        await FindTheLessonAsync();
    }

    private async Task<Edition> EditionWithBlindChoiceAsync()
    {
        var now = site.Clock.GetUtcNow().UtcDateTime;
        var edition = TestData.Edition(startUtc: now + UntilTheEvening);
        edition.SetCall(new StoryCall(now.AddDays(-1), now.AddDays(30)));
        edition.IsChoiceBlind = true;
        await site.ArrangeAsync(edition);
        return edition;
    }

    private Task ProposeAsTandemAsync(Edition edition, string anna, string ben) =>
        chromium.WithPageAsync(site, _phone, who: "proposes", act: async page =>
        {
            await page.GotoAsync(VisitorLinks.Edition(edition.Slug));
            await page.GetByRole(AriaRole.Link, new() { Name = "Geschichte einreichen" }).ClickAsync();
            await page.ProposeAsync(StorySteps.Title, anna, () => site.Clock.Advance(TimeSpan.FromSeconds(30)));
            await OpenLastLetterAsync(page, anna);
            await page.PressButtonAsync("Adresse bestätigen");
            await page.ShowsAsync(StorySteps.Title);
            await page.WriteStoryAsync();
            await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Ben Berater");
            await page.GetByLabel("E-Mail-Adresse").FillAsync(ben);
            await page.PressButtonAsync("Einladen");
            await Expect(page.GetByText("Unvollständig: Jemand hat auf Ihre Einladung")).ToBeVisibleAsync();
        });

    private Task AgreeToTellAsync(string ben) =>
        chromium.WithPageAsync(site, _phone, who: "partner-agrees", act: async page =>
        {
            await OpenLastLetterAsync(page, ben);
            await page.ShowsAsync("Erzählen Sie mit?");
            await page.GetByLabel("Dienstleister:innen der Verwaltung").CheckAsync();
            await page.PressButtonAsync("Ja, ich erzähle mit");
            await page.ShowsAsync(StorySteps.Title);
        });

    private Task SubmitAsync(string anna) =>
        chromium.WithPageAsync(site, _phone, who: "submits", act: async page =>
        {
            await OpenLastLetterAsync(page, anna);
            await page.PressButtonAsync("Einreichen");
            await Expect(page.GetByText("Eingereicht. Danke für Ihre Geschichte!")).ToBeVisibleAsync();
        });

    private Task JudgeUnseenAndAskAsync(Edition edition) => AsOrganizerAsync(_desktop, "judges-first", async page =>
    {
        await page.JudgeAsync(edition, "Ja", "Das kennt jedes Bürgerbüro.");
        await Expect(page.GetByText(StorySteps.Teller)).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Eine Frage stellen" }).ClickAsync();
        await page.GetByLabel("Ihre Frage").FillAsync("Darf das Publikum mitreden?");
        await page.PressButtonAsync("2 E-Mails schreiben");
        await Expect(page.GetByText("Die Frage ist unterwegs.")).ToBeVisibleAsync();
    });

    private Task AnswerAsync(string anna) =>
        chromium.WithPageAsync(site, _phone, who: "answers", act: async page =>
        {
            await OpenLastLetterAsync(page, anna);
            await page.GetByLabel("Ihre Antwort").FillAsync("Gern, ab der Hälfte.");
            await page.GetByRole(AriaRole.Button, new() { Name = "Antwort speichern" }).ClickAsync();
            await Expect(page.GetByText("Danke, Ihre Antwort ist bei den Organisator:innen.")).ToBeVisibleAsync();
        });

    private Task JudgeAndAcceptAsync(Edition edition) => AsOrganizerAsync(_phone, "accepts", async page =>
    {
        await page.JudgeAsync(edition, "Vielleicht", "Die Lehre ist noch dünn.");
        await Expect(page.GetByText("Das kennt jedes Bürgerbüro.")).ToBeVisibleAsync();
        await Expect(page.GetByText("Gern, ab der Hälfte.")).ToBeVisibleAsync();
        await Expect(page.GetByText(StorySteps.Teller).First).ToBeVisibleAsync();
        await page.PressButtonAsync("In die engere Wahl nehmen");
        await page.GetByRole(AriaRole.Link, new() { Name = "Entscheidung vorbereiten" }).ClickAsync();
        await page.GetByLabel("Annehmen").CheckAsync();
        await page.GetByLabel("Ein eigener Satz in der E-Mail").FillAsync("Die Theke hat uns überzeugt.");
        await page.PressButtonAsync("Vorbereiten");
        await page.GetByRole(AriaRole.Link, new() { Name = "Alle vorbereiteten Entscheidungen" }).ClickAsync();
        await page.ShowsAsync("Entscheidungen");
        await page.GetByText("E-Mail an").First.ClickAsync();
        await Expect(page.GetByText("Die Theke hat uns überzeugt.").First).ToBeVisibleAsync();
        await page.PressButtonAsync("1 annehmen: 2 E-Mails senden");
        await Expect(page.GetByText("Mitgeteilt: 1 angenommen, 0 abgelehnt.")).ToBeVisibleAsync();
    });

    private Task SayYesAsync(string anna) =>
        chromium.WithPageAsync(site, _phone, who: "says-yes", act: async page =>
        {
            await OpenLastLetterAsync(page, anna);
            await page.PressButtonAsync("Ja, wir sind dabei");
            await Expect(page.GetByText("Schön, dass Sie dabei sind!")).ToBeVisibleAsync();
            await page.ShowsAsync(StorySteps.Title);
        });

    private Task BecomeATalkAsync(Edition edition) => AsOrganizerAsync(_desktop, "becomes-a-talk", async page =>
    {
        await page.GotoAsync(OrganizerProposalLinks.Details((await ProposalOfAsync(edition)).Id));
        await page.GetByRole(AriaRole.Link, new() { Name = "Zum Vortrag machen" }).ClickAsync();
        await page.ShowsAsync("Zum Vortrag machen");
        await page.PressButtonAsync("Zum Vortrag machen");
        await Expect(page.GetByText("Die Geschichte ist ein Vortrag.")).ToBeVisibleAsync();
        await Expect(page.GetByText("Nichts zu tun.")).ToBeVisibleAsync();
    });

    private Task ChangeTheTitleAsync(string anna) =>
        chromium.WithPageAsync(site, _phone, who: "changes-the-title", act: async page =>
        {
            await OpenLastLetterAsync(page, anna);
            var personal = page.Url;
            await page.GetByRole(AriaRole.Link, new() { Name = "steht im Programm" }).ClickAsync();
            await page.ShowsAsync(StorySteps.Title);
            await page.GotoAsync(personal);
            await page.GetByRole(AriaRole.Link, new() { Name = "Weiterschreiben" }).ClickAsync();
            await page.GetByLabel("Arbeitstitel").FillAsync(StorySteps.LaterTitle);
            await page.PressButtonAsync("Speichern");
            await page.GotoAsync(personal);
            await page.ShowsAsync(StorySteps.LaterTitle);
        });

    private Task TakeTheTitleOverAsync(Edition edition) => AsOrganizerAsync(_phone, "takes-the-title-over", async page =>
    {
        await page.GotoAsync(OrganizerProposalLinks.Compare((await ProposalOfAsync(edition)).Id));
        await page.GetByLabel("Titel").CheckAsync();
        await page.PressButtonAsync("Ausgewähltes übernehmen");
        await Expect(page.GetByText("Das ist jetzt auch im Programm so.")).ToBeVisibleAsync();
        await page.GotoAsync(VisitorLinks.Edition(edition.Slug));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = StorySteps.LaterTitle })).ToBeVisibleAsync();
    });

    private Task SendSpeakersTheirPagesAsync(Edition edition) => AsOrganizerAsync(_desktop, "sends-links", async page =>
    {
        await page.GotoAsync(OrganizerSpeakingLinks.List(edition.Slug));
        await page.PressButtonAsync("Allen 2 ohne Link ihre Seite schicken");
        await Expect(page.Locator(".notice").First).ToBeVisibleAsync();
    });

    private Task SayWhatMayBeKeptAsync(string teller) =>
        chromium.WithPageAsync(site, _phone, who: "says-what-may-be-kept", act: async page =>
        {
            await page.OpenLetterLinkAsync(site, (await site.LastLetterAsync(teller)).Link("/mitwirken/"));
            await page.GetByRole(AriaRole.Link, new() { Name = "Sagen, was bleiben darf" }).ClickAsync();
            await page.GetByLabel("Die Geschichte darf als Text").CheckAsync();
            await page.GetByLabel("Mein Name, meine Organisation").CheckAsync();
            await page.PressButtonAsync("Speichern");
        });

    private Task PublishTheLessonAsync(Edition edition) => AsOrganizerAsync(_desktop, "publishes", async page =>
    {
        await page.GotoAsync(OrganizerLessonLinks.List(edition.Slug));
        await page.GetByRole(AriaRole.Link, new() { Name = "Erkenntnis schreiben" }).ClickAsync();
        await Expect(page.GetByLabel("Was ist schiefgegangen")).ToHaveValueAsync(StorySteps.Failure);
        await page.Locator("#Slug").FillAsync($"der-hund-{TestData.Next()}");
        await page.GetByLabel("Zusammenfassung").FillAsync("Warum elf Menschen nicht genug sind.");
        await page.Locator("#Topics").FillAsync("Bürgerbüro");
        await page.PressButtonAsync("Speichern");
        await page.GetByRole(AriaRole.Link, new() { Name = "Veröffentlichen" }).ClickAsync();
        await page.PressButtonAsync("Veröffentlichen");
        await Expect(page.Locator(".notice").First).ToContainTextAsync("veröffentlicht und zu sehen");
    });

    private Task FindTheLessonAsync() =>
        chromium.WithPageAsync(site, _phone, who: "searches", act: async page =>
        {
            await page.GotoAsync(LessonLinks.List);
            await page.GetByLabel("Suche", new() { Exact = true }).FillAsync("buergerbuero");
            await page.PressButtonAsync("Suchen");
            await page.GetByRole(AriaRole.Link, new() { Name = StorySteps.LaterTitle }).First.ClickAsync();
            await page.ShowsAsync(StorySteps.LaterTitle);
            await Expect(page.Locator(".citation")).ToContainTextAsync(StorySteps.Teller);
        });

    private Task AsOrganizerAsync(Screen screen, string who, Func<IPage, Task> act) =>
        chromium.WithPageAsync(site, screen, who: who, act: async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await act(page);
        });

    private async Task OpenLastLetterAsync(IPage page, string address) =>
        await page.OpenLetterLinkAsync(site, (await site.LastLetterAsync(address)).Link("/vorschlag/"));

    private async Task<Proposal> ProposalOfAsync(Edition edition) =>
        (await site.AllAsync<Proposal>()).Single(proposal => proposal.EditionId == edition.Id);
}
