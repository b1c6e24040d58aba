using System.Text.RegularExpressions;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>A passkey from a device that Chromium pretends to have.</summary>
public sealed class PasskeyTests(Chromium chromium, PasskeySite site) : IClassFixture<PasskeySite>
{
    [Fact]
    public async Task A_passkey_is_set_up_and_opens_the_door_alone()
    {
        var organizer = await site.AddOrganizerAsync(OrganizerRole.Organizer, withSecondFactor: false);
        await chromium.WithPageAsync(site, Screen.Desktop, async page =>
        {
            await PretendDeviceAsync(page, isUserVerified: true);
            await GivePasswordAsync(page, organizer);
            await page.GetByRole(AriaRole.Link, new() { Name = "Passkey einrichten" }).ClickAsync();
            await SetUpPasskeyAsync(page, "Diensttelefon");
            await Expect(page.Locator(".recovery-codes li")).ToHaveCountAsync(10);

            await SignOutAsync(page);
            await page.GetByRole(AriaRole.Button, new() { Name = "Passkey verwenden" }).ClickAsync();
            await page.WaitForURLAsync("**/admin");

            await page.GotoAsync(OrganizerAccountLinks.Passkeys);
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Diensttelefon" })).ToBeVisibleAsync();
            await page.GetByLabel("Name", new() { Exact = true }).First.FillAsync("Schlüsselbund");
            await page.GetByRole(AriaRole.Button, new() { Name = "Umbenennen" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Schlüsselbund" })).ToBeVisibleAsync();

            await page.GetByRole(AriaRole.Button, new() { Name = "Entfernen" }).ClickAsync();
            await Expect(page.GetByText("einziger zweiter Faktor")).ToBeVisibleAsync();
        });

        var actions = (await site.AllAsync<AuditEntry>()).Where(e => e.SubjectId == organizer.Id).Select(e => e.Action).ToList();
        Assert.Contains("organizer.passkey-added", actions);
        Assert.Contains("organizer.passkey-renamed", actions);
    }

    [Fact]
    public async Task After_the_password_a_passkey_is_the_second_factor_and_a_cancelled_one_does_no_harm()
    {
        var organizer = await site.AddOrganizerAsync(OrganizerRole.Organizer, withSecondFactor: false);
        await chromium.WithPageAsync(site, Screen.Desktop, async page =>
        {
            var device = await PretendDeviceAsync(page, isUserVerified: true);
            await GivePasswordAsync(page, organizer);
            await page.GotoAsync(OrganizerAccountLinks.Passkeys);
            await SetUpPasskeyAsync(page, "");
            await SignOutAsync(page);

            await GivePasswordAsync(page, organizer);
            await page.WaitForURLAsync("**/admin/anmelden/code*");
            await page.GotoAsync(OrganizerAccountLinks.AuthenticatorApp);
            await page.WaitForURLAsync("**/admin/anmelden*");

            await GivePasswordAsync(page, organizer);
            await device.VerifyUserAsync(false);
            await page.GetByRole(AriaRole.Button, new() { Name = "Passkey verwenden" }).ClickAsync();
            await Expect(page.GetByText("Das hat nicht geklappt")).ToBeVisibleAsync();
            await device.VerifyUserAsync(true);
            await page.GetByRole(AriaRole.Button, new() { Name = "Passkey verwenden" }).ClickAsync();
            await page.WaitForURLAsync("**/admin");
        });
    }

    [Fact]
    public async Task A_second_passkey_gets_a_name_and_one_of_two_can_go()
    {
        var organizer = await site.AddOrganizerAsync(OrganizerRole.Organizer, withSecondFactor: false);
        await chromium.WithPageAsync(site, Screen.Phone, async page =>
        {
            var phone = await PretendDeviceAsync(page, isUserVerified: true);
            await GivePasswordAsync(page, organizer);
            await page.GotoAsync(OrganizerAccountLinks.Passkeys);
            await SetUpPasskeyAsync(page, "Diensttelefon");

            await phone.TouchAsync(false);
            await PretendDeviceAsync(page, isUserVerified: true, transport: "usb");
            await page.GotoAsync(OrganizerAccountLinks.Passkeys);
            await page.Locator("form[data-passkey=create] input[name=Name]").FillAsync("Schlüssel im Tresor");
            await page.GetByRole(AriaRole.Button, new() { Name = "Passkey einrichten" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Schlüssel im Tresor" })).ToBeVisibleAsync();

            await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Entfernen.*Diensttelefon") }).ClickAsync();
            await Expect(page.GetByText("Der Passkey ist entfernt.")).ToBeVisibleAsync();
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Diensttelefon" })).ToHaveCountAsync(0);
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Schlüssel im Tresor" })).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task A_passkey_proves_who_sends_a_form_that_came_too_late_and_sends_it()
    {
        var owner = await site.AddOrganizerAsync(withSecondFactor: false);
        var invited = $"spaet{TestData.Next()}@gescheiterweiter.test";
        await chromium.WithPageAsync(site, Screen.Desktop, async page =>
        {
            await PretendDeviceAsync(page, isUserVerified: true);
            await GivePasswordAsync(page, owner);
            await page.GotoAsync(OrganizerAccountLinks.Passkeys);
            await SetUpPasskeyAsync(page, "Diensttelefon");
            await page.GotoAsync(OrganizerTeamLinks.Invite);
            await page.GetByLabel("Name").FillAsync("Nora Nachzüglerin");
            await page.GetByLabel("E-Mail-Adresse").FillAsync(invited);
            site.Clock.Advance(TimeSpan.FromMinutes(16));
            await page.GetByRole(AriaRole.Button, new() { Name = "Einladung schicken" }).ClickAsync();

            await Expect(page.GetByText("nicht verloren")).ToBeVisibleAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Passkey verwenden" }).ClickAsync();

            await page.WaitForURLAsync("**/admin/team");
            await Expect(page.GetByText($"Die Einladung an {invited} ist unterwegs.")).ToBeVisibleAsync();
        });

        await site.LastLetterAsync(invited);
    }

    [Fact]
    public async Task A_passkey_that_is_set_up_too_late_keeps_its_name_until_it_is_there()
    {
        var organizer = await site.AddOrganizerAsync(OrganizerRole.Organizer, withSecondFactor: false);
        await chromium.WithPageAsync(site, Screen.Desktop, async page =>
        {
            await PretendDeviceAsync(page, isUserVerified: true);
            await GivePasswordAsync(page, organizer);
            await page.GotoAsync(OrganizerAccountLinks.Passkeys);
            await page.Locator("form[data-passkey=create] input[name=Name]").FillAsync("Spätes Telefon");
            site.Clock.Advance(TimeSpan.FromMinutes(16));
            await page.GetByRole(AriaRole.Button, new() { Name = "Passkey einrichten" }).ClickAsync();

            await page.GetByLabel("Passwort").FillAsync(SignedIn.Password);
            await page.GetByRole(AriaRole.Button, new() { Name = "Weiter" }).ClickAsync();

            await Expect(page.Locator("form[data-passkey=create] input[name=Name]")).ToHaveValueAsync("Spätes Telefon");
            await page.GetByRole(AriaRole.Button, new() { Name = "Passkey einrichten" }).ClickAsync();
            await page.WaitForURLAsync("**/admin/konto/wiederherstellungscodes");
        });
    }

    private static async Task GivePasswordAsync(IPage page, Organizer organizer)
    {
        await page.GotoAsync(OrganizerSignInLinks.SignIn);
        await page.GetByLabel("E-Mail-Adresse").FillAsync(organizer.Email!);
        await page.GetByLabel("Passwort").FillAsync(SignedIn.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Anmelden", Exact = true }).ClickAsync();
    }

    private static async Task SetUpPasskeyAsync(IPage page, string name)
    {
        await page.Locator("form[data-passkey=create] input[name=Name]").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Passkey einrichten" }).ClickAsync();
        await page.WaitForURLAsync("**/admin/konto/wiederherstellungscodes");
    }

    private static async Task SignOutAsync(IPage page)
    {
        await page.Locator(".admin-side").GetByRole(AriaRole.Button, new() { Name = "Abmelden" }).ClickAsync();
        await page.WaitForURLAsync("**/admin/anmelden");
    }

    private static async Task<Device> PretendDeviceAsync(IPage page, bool isUserVerified, string transport = "internal")
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        var answer = await session.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new
            {
                protocol = "ctap2",
                transport,
                hasResidentKey = true,
                hasUserVerification = true,
                isUserVerified,
                automaticPresenceSimulation = true,
            },
        });
        return new Device(session, answer!.Value.GetProperty("authenticatorId").GetString()!);
    }

    private sealed record Device(ICDPSession Session, string Id)
    {
        /// <summary>Whether somebody is there to touch it.</summary>
        public async Task TouchAsync(bool enabled) =>
            await Session.SendAsync("WebAuthn.setAutomaticPresenceSimulation", new Dictionary<string, object>
            {
                ["authenticatorId"] = Id,
                ["enabled"] = enabled,
            });

        /// <summary>Whether the next PIN or fingerprint is the right one.</summary>
        public async Task VerifyUserAsync(bool isUserVerified) =>
            await Session.SendAsync("WebAuthn.setUserVerified", new Dictionary<string, object>
            {
                ["authenticatorId"] = Id,
                ["isUserVerified"] = isUserVerified,
            });
    }
}
