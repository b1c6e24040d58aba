using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.TestKit;
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

            await page.GotoAsync("/admin/konto/passkeys");
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
            await page.GotoAsync("/admin/konto/passkeys");
            await SetUpPasskeyAsync(page, "");
            await SignOutAsync(page);

            await GivePasswordAsync(page, organizer);
            await page.WaitForURLAsync("**/admin/anmelden/code*");
            await page.GotoAsync("/admin/konto/app");
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

    private static async Task GivePasswordAsync(IPage page, Organizer organizer)
    {
        await page.GotoAsync("/admin/anmelden");
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

    private static async Task<Device> PretendDeviceAsync(IPage page, bool isUserVerified)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        var answer = await session.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new
            {
                protocol = "ctap2",
                transport = "internal",
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
        /// <summary>Whether the next PIN or fingerprint is the right one.</summary>
        public async Task VerifyUserAsync(bool isUserVerified) => await Session.SendAsync("WebAuthn.setUserVerified", new Dictionary<string, object>
        {
            ["authenticatorId"] = Id,
            ["isUserVerified"] = isUserVerified,
        });
    }
}
