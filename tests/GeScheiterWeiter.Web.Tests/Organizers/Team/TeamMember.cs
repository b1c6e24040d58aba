using System.Web;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using OtpNet;

namespace GeScheiterWeiter.Web.Tests.Organizers.Team;

/// <summary>A person of the team with an authenticator app, who does everything over the pages.</summary>
internal sealed class TeamMember(TestSite site, Organizer organizer)
{
    public Organizer Organizer => organizer;

    public string Email => organizer.Email!;

    /// <summary>Base32; null before an app is set up.</summary>
    public string? Key { get; private set; }

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>Signed up with password and app; the clock has moved on, so that the next code is a new one.</summary>
    public static async Task<TeamMember> WithAppAsync(TestSite site, OrganizerRole role = OrganizerRole.Organizer)
    {
        var member = new TeamMember(site, await site.AddOrganizerAsync(role, withSecondFactor: false));
        using var browser = site.NewVisitor();
        await member.GivePasswordAsync(browser);
        await member.SetUpAppAsync(browser);
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        return member;
    }

    public string CodeNow() => new Totp(Base32Encoding.ToBytes(Key)).ComputeTotp(site.Clock.GetUtcNow().UtcDateTime);

    public async Task<WebPage> GivePasswordAsync(Visitor browser, string? password = null, string? email = null, string query = "") =>
        await browser.SubmitAsync(
            await browser.GetAsync(OrganizerSignInLinks.SignIn + query),
            new Dictionary<string, string?> { ["Email"] = email ?? Email, ["Password"] = password ?? SignedIn.Password },
            "main form:not([data-passkey])");

    public static async Task<WebPage> GiveCodeAsync(Visitor browser, string code, string page = OrganizerSignInLinks.Code) =>
        await browser.SubmitAsync(
            await browser.GetAsync(page), new Dictionary<string, string?> { ["Code"] = code }, "main form:not([data-passkey])");

    public async Task<WebPage> SignInAsync(Visitor browser)
    {
        await GivePasswordAsync(browser);
        return await GiveCodeAsync(browser, CodeNow());
    }

    public async Task SetUpAppAsync(Visitor browser)
    {
        var page = await browser.GetAsync(OrganizerAccountLinks.AuthenticatorApp);
        Key = page.Document.QuerySelector(".secret-key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var answer = await browser.SubmitAsync(page, new Dictionary<string, string?> { ["Code"] = CodeNow() });
        var codes = await browser.FollowAsync(answer);
        RecoveryCodes = [.. codes.Document.QuerySelectorAll(".recovery-codes code").Select(code => code.TextContent)];
    }

    public static string Destination(string path) => "?ziel=" + HttpUtility.UrlEncode(path);
}
