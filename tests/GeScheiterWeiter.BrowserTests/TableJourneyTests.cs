using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Tables;
using GeScheiterWeiter.Tables.Rounds;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>Forty people sit at tables over two rounds; one of them comes when the first has begun.</summary>
public sealed class TableJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    private readonly Edition _edition = TestData.Edition(startUtc: TestData.Now.AddMinutes(-10), capacity: null);
    private readonly SecretToken _lateComer = SecretToken.Create();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Forty_people_sit_at_tables_over_two_rounds_with_a_late_comer(bool javaScript)
    {
        await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync();
        await RoundAsync(organizer, "/runde");

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = javaScript }, async page =>
        {
            await page.GotoAsync(AttendeeLinks.WaitingRoom(_lateComer.ToString()));
            await page.GetByRole(AriaRole.Link, new() { Name = "Zu den Tischen" }).ClickAsync();
            await page.GetByLabel("Worüber möchten Sie reden?").SelectOptionAsync("Prozesse");
            await page.GetByRole(AriaRole.Button, new() { Name = "Ich bin da" }).ClickAsync();
            await page.ShowsAsync("Runde 1 läuft schon");

            await RoundAsync(organizer, "/runde/ende");
            await RoundAsync(organizer, "/runde");

            await page.ReloadAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Ihr Tisch: \\d+$") })).ToBeVisibleAsync();
            await Assertions.Expect(page.GetByText("andere Personen.")).ToBeVisibleAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Zum Tisch" })).ToBeVisibleAsync();
        });

        var places = (await site.AllAsync<TablePlace>()).Where(place => place.EditionId == _edition.Id).ToList();
        Assert.Equal((40, 41), (places.Count(place => place.Round == 1), places.Count(place => place.Round == 2)));
        var plan = await organizer.GetAsync(OrganizerTableLinks.Plan(_edition.Slug));
        Assert.Contains("Niemand trifft jemanden zum zweiten Mal.", plan.Text, StringComparison.Ordinal);
        Assert.Contains("An jedem Tisch sitzen Menschen von mindestens zwei Seiten.", plan.Text, StringComparison.Ordinal);
    }

    private async Task RoundAsync(Visitor organizer, string action) => await organizer.SubmitAsync(
        await organizer.GetAsync(OrganizerTableLinks.Plan(_edition.Slug)), form: $"form[action$='/tische{action}']");

    private async Task ArrangeAsync()
    {
        var people = Enumerable.Range(0, 40).Select(number => TestData.Registration(
            _edition, side: number % 3 == 0 ? AttendeeSide.Provider : AttendeeSide.Administration)).ToList();
        var late = TestData.Registration(_edition);
        await site.ArrangeAsync(
        [
            _edition, new EditionRoom { EditionId = _edition.Id, Address = "https://raum.example/" },
            new TableSetting { EditionId = _edition.Id, Topics = ["Prozesse", "Personal"], Rooms = ["https://tische.example/{tisch}"] },
            .. people, late, TestData.Link(late, _lateComer),
            .. people.Select((person, number) => new TableParticipation
            {
                RegistrationId = person.Id,
                EditionId = _edition.Id,
                Topic = number % 4 == 0 ? null : number % 2 == 0 ? "Prozesse" : "Personal",
                JoinedUtc = TestData.Now,
            }),
        ]);
    }
}
