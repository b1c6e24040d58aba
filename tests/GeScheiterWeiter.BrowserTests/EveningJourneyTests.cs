using System.Collections.Concurrent;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>From the waiting room into the room, with a platform that answers in the browser itself.</summary>
public sealed class EveningJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    private const string Platform = "raum.example";

    private readonly Edition _edition = TestData.Edition(startUtc: TestData.Now.AddHours(1));
    private readonly SecretToken _token = SecretToken.Create();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Somebody_waits_joins_follows_the_room_to_another_address_and_takes_the_fallback(bool javaScript)
    {
        await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync();

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = javaScript }, otherHost: Platform, act: async page =>
        {
            var visits = await AnswerForThePlatformAsync(page);
            await page.GotoAsync(AttendeeLinks.MyRegistration(_token.ToString()));
            await page.GetByRole(AriaRole.Link, new() { Name = "In den Warteraum" }).ClickAsync();
            await page.ShowsAsync("Schön, dass Sie da sind");

            await ConductAsync(organizer, "/tueren", ("tueren", nameof(DoorsMode.Open)));
            await JoinAsync(page);
            await MoveAsync(organizer, $"https://{Platform}/zwei");
            await JoinAsync(page);
            await ConductAsync(organizer, "/ausweichen", ("zeigen", "true"));
            await page.GotoAsync(AttendeeLinks.WaitingRoom(_token.ToString()));
            await Assertions.Expect(page.GetByText("Rufen Sie an: 030 1234")).ToBeVisibleAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "In den Ausweichraum" }).ClickAsync();
            await page.ShowsAsync("Sie sind im Raum");

            Assert.Equal(["/eins", "/zwei", "/ausweichraum"], visits.Select(visit => visit.Path));
            Assert.All(visits, visit => Assert.Null(visit.Referer));
        });
    }

    [Fact]
    public async Task The_waiting_room_shows_within_seconds_what_the_host_says_without_javascript()
    {
        await ArrangeAsync();
        using var organizer = await site.NewOrganizerAsync();

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = false }, async page =>
        {
            await page.GotoAsync(AttendeeLinks.WaitingRoom(_token.ToString()));
            await organizer.SubmitAsync(
                await organizer.GetAsync(OrganizerEveningLinks.Notice(_edition.Slug)),
                new Dictionary<string, string?> { ["Notice"] = "Wir beginnen fünf Minuten später." });

            await Assertions.Expect(page.GetByText("Wir beginnen fünf Minuten später."))
                .ToBeVisibleAsync(new() { Timeout = 3 * 1000 * StillPage.RefreshSeconds });
        });
    }

    [Fact]
    public async Task In_the_last_hour_whoever_waits_on_the_page_gets_the_seat_another_gives_back()
    {
        await ArrangeAsync();
        var (waiting, token) = (TestData.Registration(_edition, RegistrationState.Waiting), SecretToken.Create());
        waiting.WaitingNumber = 1;
        await site.ArrangeAsync(waiting, TestData.Link(waiting, token));
        await site.WithDbAsync(db => db.Set<EditionSeats>().Where(seats => seats.EditionId == _edition.Id).ExecuteUpdateAsync(
            set => set.SetProperty(seats => seats.Capacity, 1).SetProperty(seats => seats.Taken, 1)
                .SetProperty(seats => seats.Waiting, 1)));

        await chromium.WithPageAsync(site, Screen.Phone with { JavaScript = false }, async page =>
        {
            await page.GotoAsync(AttendeeLinks.MyRegistration(token.ToString()));
            await page.GetByRole(AriaRole.Link, new() { Name = "In den Warteraum" }).ClickAsync();
            await page.ShowsAsync("Wollen Sie noch dabei sein?");
            await page.GetByRole(AriaRole.Button, new() { Name = "Ich bin da" }).ClickAsync();
            await page.ShowsAsync("Sie warten mit");

            await site.WithAsync((ParticipationDesk desk) => desk.CancelAsync(_token, CancellationToken.None));

            await Assertions.Expect(page.GetByText("Ein Platz ist frei geworden: Sie sind dabei."))
                .ToBeVisibleAsync(new() { Timeout = 3 * 1000 * StillPage.RefreshSeconds });
        });
    }

    private Task ArrangeAsync()
    {
        var registration = TestData.Registration(_edition);
        return site.ArrangeAsync(
            _edition, TestData.Talk(_edition, TestData.Speaker()), registration,
            new EditionRoom
            {
                EditionId = _edition.Id,
                Address = $"https://{Platform}/eins",
                FallbackText = "Rufen Sie an: 030 1234",
                FallbackAddress = $"https://{Platform}/ausweichraum",
            },
            TestData.Link(registration, _token));
    }

    private static async Task<ConcurrentQueue<(string Path, string? Referer)>> AnswerForThePlatformAsync(IPage page)
    {
        var visits = new ConcurrentQueue<(string, string?)>();
        await page.Context.RouteAsync($"https://{Platform}/**", async route =>
        {
            visits.Enqueue((new Uri(route.Request.Url).AbsolutePath, await route.Request.HeaderValueAsync("referer")));
            await route.FulfillAsync(
                new() { ContentType = "text/html; charset=utf-8", Body = "<title>Raum</title><h1>Sie sind im Raum</h1>" });
        });
        return visits;
    }

    private async Task JoinAsync(IPage page)
    {
        await page.GotoAsync(AttendeeLinks.WaitingRoom(_token.ToString()));
        await page.GetByRole(AriaRole.Button, new() { Name = "Jetzt beitreten" }).ClickAsync();
        await page.ShowsAsync("Sie sind im Raum");
    }

    private async Task MoveAsync(Visitor organizer, string address) => await organizer.SubmitAsync(
        await organizer.GetAsync(OrganizerEveningLinks.Edit(_edition.Slug)), new Dictionary<string, string?> { ["Address"] = address });

    private async Task ConductAsync(Visitor organizer, string form, (string Name, string Value) button) => await organizer.SubmitAsync(
        await organizer.GetAsync(OrganizerEveningLinks.Conduct(_edition.Slug)),
        new Dictionary<string, string?> { [button.Name] = button.Value },
        $"form[action$='{form}']");
}
