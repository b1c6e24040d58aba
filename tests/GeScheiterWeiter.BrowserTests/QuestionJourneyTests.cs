using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting.Questions;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>From a question typed into the sign-up form to the one the host ticks off.</summary>
public sealed class QuestionJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    private readonly Edition _edition = TestData.Edition(startUtc: TestData.Now.AddHours(1));
    private readonly SecretToken _othersLink = SecretToken.Create();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Questions_are_asked_let_through_asked_by_others_too_and_answered(bool javaScript)
    {
        var email = $"fragt{TestData.Next()}@amt.example";
        await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync();

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = javaScript }, async page =>
        {
            await AskAtSignUpAsync(page, email);
            await page.ConfirmAsync(site, email);
            await page.ShowsAsync("Sie sind dabei");
            await site.WithAsync((SignUpQuestions task) => task.RunAsync(CancellationToken.None));
            await page.GetByRole(AriaRole.Link, new() { Name = "Den Warteraum schon einmal ansehen" })
                .Or(page.GetByRole(AriaRole.Link, new() { Name = "In den Warteraum" })).ClickAsync();
            await AskInWaitingRoomAsync(page);

            await LetThroughAsync(organizer, "Was würden Sie anders machen?");
            await LetThroughAsync(organizer, "Und der Personalrat?");
            await page.GotoAsync(AttendeeLinks.WaitingRoom(_othersLink.ToString()));
            var popular = page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Und der Personalrat?" });
            await popular.GetByRole(AriaRole.Button, new() { Name = "Das frage ich auch" }).ClickAsync();
            await Assertions.Expect(popular).ToContainTextAsync("2 Personen fragen das. Sie fragen das auch.");
        });

        await AnswerByKeyboardAsync();
        Assert.Equal(
            [QuestionState.Answered, QuestionState.Answered],
            (await site.AllAsync<Question>()).Where(question => question.EditionId == _edition.Id).Select(question => question.State));
    }

    private async Task AskAtSignUpAsync(IPage page, string email)
    {
        await page.GotoAsync(VisitorLinks.SignUp(_edition.Slug));
        await page.GetByLabel("Ihr Name").FillAsync("Ada Beispiel");
        await page.GetByLabel("Ihre E-Mail-Adresse").FillAsync(email);
        await page.GetByLabel("Ihre Organisation").FillAsync("Stadt Beispiel");
        await page.GetByLabel("Öffentliche Verwaltung", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Ihre Frage an die Sprecher:innen").FillAsync("Was würden Sie anders machen?");
        await page.GetByLabel("Wozu fragen Sie?").SelectOptionAsync(new SelectOptionValue { Label = "Der Vortrag" });
        await page.GetByLabel("Ich halte mich an den Verhaltenskodex").CheckAsync();
        site.Clock.Advance(SignUpSteps.TimeToFillIn);
        await page.Locator("main form[method=post] button[type=submit]").ClickAsync();
        await page.ShowsAsync("Fast geschafft");
    }

    private static async Task AskInWaitingRoomAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Eine Frage stellen" }).ClickAsync();
        await page.GetByLabel("Ihre Frage").FillAsync("Und der Personalrat?");
        await page.GetByLabel("Wozu fragen Sie?").SelectOptionAsync(new SelectOptionValue { Label = "Der Vortrag" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Frage stellen" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Danke, Ihre Frage ist bei uns.");
    }

    private async Task LetThroughAsync(Visitor organizer, string text)
    {
        var question = Assert.Single(await site.AllAsync<Question>(), q => q.EditionId == _edition.Id && q.Text == text);
        await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerEveningLinks.Questions(_edition.Slug)),
            new Dictionary<string, string?> { ["stand"] = nameof(QuestionState.Shown) },
            $"form[action$='{question.Id}']");
    }

    /// <summary>The host's thumb on the return key: each press ticks off what is large.</summary>
    private Task AnswerByKeyboardAsync() => chromium.WithPageAsync(site, Screen.Desktop, async page =>
    {
        await page.SignInAsync(site, Door.Organizers);
        await page.GotoAsync(OrganizerEveningLinks.Conduct(_edition.Slug));
        await page.GetByRole(AriaRole.Link, new() { Name = "Fragen auf der Bühne" }).ClickAsync();
        foreach (var text in new[] { "Und der Personalrat?", "Was würden Sie anders machen?" })
        {
            await Assertions.Expect(page.Locator(".stage-question")).ToHaveTextAsync(text);
            await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Beantwortet, die nächste" })).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Enter");
        }

        await Assertions.Expect(page.GetByText("Hier ist gerade keine Frage offen.")).ToBeVisibleAsync();
    });

    private Task ArrangeAsync()
    {
        var talk = TestData.Talk(_edition, TestData.Speaker());
        talk.Title = "Der Vortrag";
        var other = TestData.Registration(_edition);
        _edition.Seats.Taken = 1;
        return site.ArrangeAsync(_edition, talk, other, TestData.Link(other, _othersLink));
    }
}
