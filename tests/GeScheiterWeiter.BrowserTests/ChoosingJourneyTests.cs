using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>
/// A story is submitted, judged by two who do not see who tells it, asked about and accepted; its teller says yes, it becomes a talk, and
/// what its teller changes afterwards is taken over.
/// </summary>
public sealed class ChoosingJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    private const string Title = "Der Hund, der kein Formular wollte";
    private const string LaterTitle = "Der Hund, der nur die Marke wollte";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_judge_ask_and_accept_the_teller_says_yes_and_the_story_becomes_a_talk(bool javaScript)
    {
        var (desktop, phone) = (Screen.Desktop with { JavaScript = javaScript }, Screen.Phone with { JavaScript = javaScript });
        var (edition, proposal, teller, personal) = await ArrangeAsync();
        await chromium.WithPageAsync(site, phone, who: "teller-submits", act: async page =>
        {
            await page.GotoAsync(personal);
            await page.PressButtonAsync("Einreichen");
            await Expect(page.GetByText("Eingereicht. Danke für Ihre Geschichte!")).ToBeVisibleAsync();
        });

        await chromium.WithPageAsync(site, desktop, who: "first", act: async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await JudgeAsync(page, edition, "Ja", "Das kennt jedes Bürgerbüro.");
            await Expect(page.GetByText(teller.Name)).ToHaveCountAsync(0);
            await page.GetByRole(AriaRole.Link, new() { Name = "Eine Frage stellen" }).ClickAsync();
            await page.GetByLabel("Ihre Frage").FillAsync("Darf das Publikum mitreden?");
            await page.PressButtonAsync("1 E-Mail schreiben");
            await Expect(page.GetByText("Die Frage ist unterwegs.")).ToBeVisibleAsync();
        });

        await chromium.WithPageAsync(site, phone, who: "teller-answers", act: async page =>
        {
            await page.OpenLetterLinkAsync(site, (await site.LastLetterAsync(teller.Email)).Link("/vorschlag/"));
            await page.GetByLabel("Ihre Antwort").FillAsync("Gern, ab der Hälfte.");
            await page.GetByRole(AriaRole.Button, new() { Name = "Antwort speichern" }).ClickAsync();
            await Expect(page.GetByText("Danke, Ihre Antwort ist bei den Organisator:innen.")).ToBeVisibleAsync();
        });

        await chromium.WithPageAsync(site, phone, who: "second", act: async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await JudgeAsync(page, edition, "Vielleicht", "Die Lehre ist noch dünn.");
            await Expect(page.GetByText("Das kennt jedes Bürgerbüro.")).ToBeVisibleAsync();
            await Expect(page.GetByText("Gern, ab der Hälfte.")).ToBeVisibleAsync();
            await Expect(page.GetByText(teller.Name)).ToBeVisibleAsync();
            await page.PressButtonAsync("In die engere Wahl nehmen");
            await page.GetByRole(AriaRole.Link, new() { Name = "Entscheidung vorbereiten" }).ClickAsync();
            await page.GetByLabel("Annehmen").CheckAsync();
            await page.GetByLabel("Ein eigener Satz in der E-Mail").FillAsync("Die Theke hat uns überzeugt.");
            await page.PressButtonAsync("Vorbereiten");
            await page.GetByRole(AriaRole.Link, new() { Name = "Alle vorbereiteten Entscheidungen" }).ClickAsync();
            await page.ShowsAsync("Entscheidungen");
            await page.GetByText("E-Mail an").ClickAsync();
            await Expect(page.GetByText("Die Theke hat uns überzeugt.")).ToBeVisibleAsync();
            await page.PressButtonAsync("1 annehmen: 1 E-Mail senden");
            await Expect(page.GetByText("Mitgeteilt: 1 angenommen, 0 abgelehnt.")).ToBeVisibleAsync();
        });

        await chromium.WithPageAsync(site, phone, who: "teller-says-yes", act: async page =>
        {
            await page.OpenLetterLinkAsync(site, (await site.LastLetterAsync(teller.Email)).Link("/vorschlag/"));
            await page.PressButtonAsync("Ja, wir sind dabei");
            await Expect(page.GetByText("Schön, dass Sie dabei sind!")).ToBeVisibleAsync();
            await page.ShowsAsync(Title);
        });

        await chromium.WithPageAsync(site, desktop, who: "becomes-a-talk", act: async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await page.GotoAsync(OrganizerProposalLinks.Details(proposal.Id));
            await page.GetByRole(AriaRole.Link, new() { Name = "Zum Vortrag machen" }).ClickAsync();
            await page.ShowsAsync("Zum Vortrag machen");
            await page.PressButtonAsync("Zum Vortrag machen");
            await Expect(page.GetByText("Die Geschichte ist ein Vortrag.")).ToBeVisibleAsync();
            await Expect(page.GetByText("Nichts zu tun.")).ToBeVisibleAsync();
        });

        await chromium.WithPageAsync(site, phone, who: "teller-changes-the-title", act: async page =>
        {
            await page.GotoAsync(personal);
            await page.GetByRole(AriaRole.Link, new() { Name = "steht im Programm" }).ClickAsync();
            await page.ShowsAsync(Title);
            await page.GotoAsync(personal);
            await page.GetByRole(AriaRole.Link, new() { Name = "Weiterschreiben" }).ClickAsync();
            await page.GetByLabel("Arbeitstitel").FillAsync(LaterTitle);
            await page.GetByRole(AriaRole.Button, new() { Name = "Speichern" }).ClickAsync();
            await page.GotoAsync(personal);
            await page.ShowsAsync(LaterTitle);
        });

        await chromium.WithPageAsync(site, phone, who: "takes-the-title-over", act: async page =>
        {
            await page.SignInAsync(site, Door.Organizers);
            await page.GotoAsync(OrganizerProposalLinks.Compare(proposal.Id));
            await page.GetByLabel("Titel").CheckAsync();
            await page.PressButtonAsync("Ausgewähltes übernehmen");
            await Expect(page.GetByText("Das ist jetzt auch im Programm so.")).ToBeVisibleAsync();
            await page.GotoAsync(VisitorLinks.Edition(edition.Slug));
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = LaterTitle })).ToBeVisibleAsync();
        });
        Assert.Equal(ProposalState.Confirmed, Assert.Single(await site.AllAsync<Proposal>(), p => p.Id == proposal.Id).State);
    }

    private static async Task JudgeAsync(IPage page, Edition edition, string verdict, string reason)
    {
        await page.GotoAsync(OrganizerProposalLinks.ListOf(edition.Slug) + "?unbeurteilt=true");
        await page.GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
        await page.ShowsAsync(Title);
        await page.GetByLabel(verdict, new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Warum?").FillAsync(reason);
        await page.PressButtonAsync("Urteil abgeben");
        await Expect(page.GetByText("Ihr Urteil ist gespeichert.")).ToBeVisibleAsync();
    }

    private async Task<(Edition Edition, Proposal Proposal, ProposalTeller Teller, string Personal)> ArrangeAsync()
    {
        var now = site.Clock.GetUtcNow().UtcDateTime;
        var edition = TestData.Edition(startUtc: now.AddDays(60));
        edition.SetCall(new StoryCall(now.AddDays(-1), now.AddDays(30)));
        edition.IsChoiceBlind = true;
        var (proposal, teller) = TestData.Proposal(edition, ProposalState.Draft);
        new ProposalDraft(Title, TestData.Story("Niemand hatte gefragt."), 20, null, null, IsMeantAsTandem: false).WriteTo(proposal);
        var token = SecretToken.Create();
        await site.ArrangeAsync(
            edition, proposal, teller, new ProposalToken { Hash = ProposalTokens.HashOf(token), TellerId = teller.Id });
        return (edition, proposal, teller, ProposalLinks.MyProposal(token.ToString()));
    }
}
