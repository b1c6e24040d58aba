using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OtpNet;
using static Microsoft.Playwright.Assertions;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>An organizer without a mouse.</summary>
public sealed class KeyboardJourneyTests(Chromium chromium, JourneySite site) : IClassFixture<JourneySite>
{
    private static readonly TimeSpan UntilNextCode = TimeSpan.FromMinutes(2);

    private const string Reason = "Hält einen der Vorträge";

    [Fact]
    public async Task An_organizer_signs_in_and_decides_about_people_with_the_keyboard_alone()
    {
        var (organizer, key) = await OrganizerWithAppAsync();
        var edition = TestData.Edition(capacity: 1, audience: AudienceRule.AdministrationOnly);
        edition.Seats.Taken = 1;
        edition.Seats.Waiting = 2;
        var seated = TestData.Registration(edition, name: "Sascha Sitzt");
        var (next, later) = (Waiting(edition, "Nele Nächste", 1), Waiting(edition, "Willi Wartet", 2));
        var provider = TestData.Registration(edition, RegistrationState.AwaitingApproval, name: "Fiona Firma", side: AttendeeSide.Provider);
        edition.Seats.LastWaitingNumber = 2;
        await site.ArrangeAsync(edition, seated, next, later, provider);

        // A trace would keep the whole page at every single step of the Tab key.
        await chromium.WithPageAsync(site, Screen.Desktop, trace: false, act: async page =>
        {
            await SignInAsync(page, organizer, key);
            await OpenRegistrationsAsync(page, edition);

            await page.ChooseAsync(page.GetByLabel("Stand", new() { Exact = true }), "Warteliste");
            await page.PressAsync(Button(page, "Anzeigen"));
            await Expect(page.Locator("tbody tr")).ToHaveCountAsync(2);
            await FollowAsync(page, "Willi Wartet", "Willi Wartet");
            await FollowAsync(page, "Vorziehen", "Auf der Warteliste vorziehen");
            await page.PressAsync(Button(page, "Vorziehen"));
            await Expect(page.Locator(".error-summary")).ToBeFocusedAsync();
            await page.PressAsync(page.Locator(".error-summary a"));
            await Expect(page.GetByLabel("Warum?")).ToBeFocusedAsync();
            await page.Keyboard.TypeAsync(Reason);
            await page.PressAsync(Button(page, "Vorziehen"));
            await SaysAsync(page, "Vorgezogen: als Nächste:r auf der Warteliste.");
            await Expect(page.Locator("main")).ToContainTextAsync("Rang 1 von 2");
            await Expect(page.Locator("main table")).ToContainTextAsync(Reason);

            await SearchAsync(page, "fiona");
            await FollowAsync(page, "Fiona Firma", "Fiona Firma");
            await FollowAsync(page, "Freigeben", "Anmeldung freigeben");
            await page.TypeIntoAsync(page.GetByLabel("Ein Satz dazu"), "Gern.");
            await page.PressAsync(Button(page, "Freigeben"));
            await SaysAsync(page, "deshalb geht es auf die Warteliste");

            await SearchAsync(page, "sitzt");
            await FollowAsync(page, "Sascha Sitzt", "Sascha Sitzt");
            await FollowAsync(page, "Absagen", "Anmeldung absagen");
            await page.PressAsync(Button(page, "Absagen"));
            await SaysAsync(page, "Abgesagt. Der Brief ist unterwegs.");
        });

        var people = (await site.AllAsync<Registration>()).ToDictionary(r => r.Id, r => r.State);
        Assert.Equal(
            [RegistrationState.Cancelled, RegistrationState.Waiting, RegistrationState.Seated, RegistrationState.Waiting],
            new[] { seated, next, later, provider }.Select(person => people[person.Id]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_mistake_has_the_focus_wherever_somebody_has_jumped_to_before(bool javaScript) =>
        await chromium.WithPageAsync(site, Screen.Desktop with { JavaScript = javaScript }, async page =>
        {
            await page.GotoAsync(OrganizerSignInLinks.SignIn);
            await page.SkipToContentAsync();
            await page.PressAsync(page.GetByLabel("Passwort"));
            await Expect(page.Locator(".error-summary li")).ToHaveCountAsync(2);
            await Expect(page.Locator(".error-summary")).ToBeFocusedAsync();

            await page.PressAsync(page.Locator(".error-summary a").First);
            await Expect(page.GetByLabel("E-Mail-Adresse")).ToBeFocusedAsync();
            await page.TypeIntoAsync(page.GetByLabel("Passwort"), SignedIn.Password);
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator(".error-summary li")).ToHaveCountAsync(1);
            await Expect(page.Locator(".error-summary")).ToBeFocusedAsync();
        });

    private async Task<(Organizer Organizer, string Key)> OrganizerWithAppAsync()
    {
        var organizer = await site.AddOrganizerAsync(OrganizerRole.Organizer, withSecondFactor: false);
        var key = OneTimeCodes.NewKey();
        Assert.True(await site.WithAsync(async (IServiceProvider services) =>
        {
            var stored = await services.GetRequiredService<UserManager<Organizer>>().FindByIdAsync(organizer.Id.ToString());
            return await services.GetRequiredService<SecondFactors>().SetUpAppAsync(stored!, key, CodeOf(key), CancellationToken.None);
        }));
        site.Clock.Advance(UntilNextCode);
        return (organizer, key);
    }

    private string CodeOf(string key) => new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(site.Clock.GetUtcNow().UtcDateTime);

    private async Task SignInAsync(IPage page, Organizer organizer, string key)
    {
        await page.GotoAsync(OrganizerLinks.Dashboard);
        await page.TypeIntoAsync(page.GetByLabel("E-Mail-Adresse"), organizer.Email!);
        await page.TypeIntoAsync(page.GetByLabel("Passwort"), SignedIn.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.ShowsAsync("Code eingeben");
        await page.TypeIntoAsync(page.GetByLabel("Code"), CodeOf(key));
        await page.Keyboard.PressAsync("Enter");
        await page.ShowsAsync("Übersicht");
    }

    private static async Task OpenRegistrationsAsync(IPage page, Edition edition)
    {
        await page.PressAsync(page.Locator(".admin-side").GetByRole(AriaRole.Link, new() { Name = "Ausgaben" }));
        await page.ShowsAsync("Ausgaben");
        await page.SkipToContentAsync();
        await FollowAsync(page, edition.Name, edition.Name);
        await FollowAsync(page, "Anmeldungen", "Anmeldungen");
    }

    /// <summary>From one registration to the list of those found.</summary>
    private static async Task SearchAsync(IPage page, string words)
    {
        await page.SkipToContentAsync();
        await FollowAsync(page, "Alle Anmeldungen", "Anmeldungen");
        await page.TypeIntoAsync(page.GetByLabel("Name, Adresse oder Organisation"), words);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
    }

    private static async Task FollowAsync(IPage page, string link, string heading)
    {
        await page.PressAsync(Link(page, link));
        await page.ShowsAsync(heading);
        await page.SkipToContentAsync();
    }

    private static ILocator Link(IPage page, string name) =>
        page.Locator("main").GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    private static ILocator Button(IPage page, string name) =>
        page.Locator("main").GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static Task SaysAsync(IPage page, string notice) => Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(notice);

    private static Registration Waiting(Edition edition, string name, long number)
    {
        var person = TestData.Registration(edition, RegistrationState.Waiting, name: name);
        person.WaitingNumber = number;
        return person;
    }
}
