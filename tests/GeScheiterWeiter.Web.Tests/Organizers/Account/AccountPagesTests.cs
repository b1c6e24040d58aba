using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using GeScheiterWeiter.Web.Tests.Organizers.SignIn;
using GeScheiterWeiter.Web.Tests.Organizers.Team;
using Microsoft.AspNetCore.Identity;

namespace GeScheiterWeiter.Web.Tests.Organizers.Account;

/// <summary>What organizers do with their own way in.</summary>
public sealed class AccountPagesTests(SignInSite site) : IClassFixture<SignInSite>
{
    private const string NewPassword = "ein-neues-aufgeschriebenes";

    [Theory]
    [InlineData("falsch-falsch-falsch", NewPassword, "Das bisherige Passwort stimmt nicht.")]
    [InlineData(SignedIn.Password, "Passwort2026!", "probieren andere als Erstes")]
    [InlineData(SignedIn.Password, "kurz", "mindestens 12 Zeichen")]
    [InlineData(SignedIn.Password, "", "Bitte wählen Sie ein neues Passwort.")]
    public async Task A_password_that_cannot_be_changed_says_why_and_stays(string current, string wanted, string sentence)
    {
        var organizer = await site.AddOrganizerAsync();
        using var browser = site.NewVisitor();
        await browser.SignInAsync(site, organizer);

        var answer = await ChangePasswordAsync(browser, current, wanted);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, answer.Document.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(current, answer.Body, StringComparison.Ordinal);
        Assert.True(await HasPasswordAsync(organizer, SignedIn.Password));
    }

    [Fact]
    public async Task Letters_about_work_are_switched_off_and_on_again_on_the_page_the_letter_leads_to()
    {
        var organizer = await site.AddOrganizerAsync();
        using var browser = site.NewVisitor();
        await browser.SignInAsync(site, organizer);
        const string form = $"form[action='{OrganizerAccountLinks.WorkLetters}']";

        var off = await browser.FollowAsync(await browser.SubmitAsync(await browser.GetAsync(OrganizerAccountLinks.Account), form: form));
        Assert.Contains("Eine E-Mail bekommen Sie darüber nicht.", off.Text, StringComparison.Ordinal);
        Assert.False((await site.AllAsync<Organizer>()).Single(o => o.Id == organizer.Id).GetsWorkLetters);

        var on = await browser.FollowAsync(await browser.SubmitAsync(off, form: form));
        Assert.Contains("E-Mails über Aufgaben abschalten", on.Text, StringComparison.Ordinal);
        Assert.True((await site.AllAsync<Organizer>()).Single(o => o.Id == organizer.Id).GetsWorkLetters);
    }

    [Fact]
    public async Task A_new_password_holds_here_ends_what_is_open_elsewhere_and_is_told_by_letter()
    {
        var organizer = await site.AddOrganizerAsync();
        using var here = site.NewVisitor();
        using var elsewhere = site.NewVisitor();
        await here.SignInAsync(site, organizer, provedAgo: TimeSpan.FromHours(1));
        await elsewhere.SignInAsync(site, organizer);

        var done = await here.FollowAsync(await ChangePasswordAsync(here, SignedIn.Password, NewPassword));
        site.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Contains("Das neue Passwort gilt.", done.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync(OrganizerLinks.Dashboard)).Status);
        Assert.StartsWith(
            OrganizerSignInLinks.SignIn, (await elsewhere.GetAsync(OrganizerLinks.Dashboard)).Location!, StringComparison.Ordinal);
        Assert.True(await HasPasswordAsync(organizer, NewPassword));
        Assert.Equal("OrganizerPasswordChanged", (await site.LastLetterAsync(organizer.Email!)).Mail.Kind);
    }

    [Fact]
    public async Task Whoever_guesses_the_password_in_force_is_locked_out_here_too()
    {
        var organizer = await site.AddOrganizerAsync();
        using var browser = site.NewVisitor();
        await browser.SignInAsync(site, organizer);
        for (var i = 0; i < 5; i++)
            await ChangePasswordAsync(browser, $"geraten-und-geraten-{i}", NewPassword);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ChangePasswordAsync(browser, SignedIn.Password, NewPassword)).Status);
        Assert.Equal(
            5,
            (await site.AllAsync<AuditEntry>()).Count(e => e.SubjectId == organizer.Id && e.Action == "organizer.password-change-refused"));
        site.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(OrganizerAccountLinks.Account, (await ChangePasswordAsync(browser, SignedIn.Password, NewPassword)).Location);
    }

    [Fact]
    public async Task The_app_goes_only_while_a_passkey_stays()
    {
        var member = await TeamMember.WithAppAsync(site);
        using var browser = site.NewVisitor();
        await member.SignInAsync(browser);
        Assert.Null((await browser.GetAsync(OrganizerAccountLinks.AuthenticatorApp)).Document.QuerySelector("form[action$=entfernen]"));

        var token = FormFields.Of((await browser.GetAsync(OrganizerAccountLinks.AuthenticatorApp)).Form("main form"))
            .Where(field => field.Key.StartsWith("__", StringComparison.Ordinal));
        var refused = await browser.FollowAsync(await browser.PostAsync(OrganizerAccountLinks.RemoveAuthenticatorApp, token));
        Assert.Contains("einziger zweiter Faktor", refused.Body, StringComparison.Ordinal);

        await GivePasskeyAsync(member.Organizer);
        var removed = await browser.FollowAsync(
            await browser.SubmitAsync(await browser.GetAsync(OrganizerAccountLinks.AuthenticatorApp), form: "form[action$=entfernen]"));

        Assert.Contains("Die App ist entfernt.", removed.Body, StringComparison.Ordinal);
        Assert.Contains("nicht eingerichtet", removed.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(OrganizerLinks.Dashboard)).Status);
    }

    [Fact]
    public async Task Recovery_codes_are_shown_once_and_can_be_taken_along()
    {
        var member = await TeamMember.WithAppAsync(site);
        using var browser = site.NewVisitor();
        await member.SignInAsync(browser);
        const string address = OrganizerAccountLinks.RecoveryCodes;

        var shown = await browser.FollowAsync(await browser.SubmitAsync(await browser.GetAsync(address)));
        var codes = shown.Document.QuerySelectorAll(".recovery-codes code").Select(code => code.TextContent).ToList();
        var file = await browser.SubmitAsync(shown);

        Assert.Equal(10, codes.Count);
        Assert.Empty(codes.Intersect(member.RecoveryCodes));
        Assert.All(codes, code => Assert.Contains(code, file.Body, StringComparison.Ordinal));
        Assert.Equal("attachment", file.Response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Empty((await browser.GetAsync(address)).Document.QuerySelectorAll(".recovery-codes code"));
    }

    private static async Task<WebPage> ChangePasswordAsync(Visitor browser, string current, string wanted) => await browser.SubmitAsync(
        await browser.GetAsync(OrganizerAccountLinks.Password),
        new Dictionary<string, string?> { ["Current"] = current, ["Password"] = wanted });

    private Task<bool> HasPasswordAsync(Organizer organizer, string password) => site.WithAsync(async (UserManager<Organizer> users) =>
        await users.CheckPasswordAsync((await users.FindByIdAsync(organizer.Id.ToString()))!, password));

    private Task<IdentityResult> GivePasskeyAsync(Organizer organizer) => site.WithAsync(async (UserManager<Organizer> users) =>
        await users.AddOrUpdatePasskeyAsync(
            (await users.FindByIdAsync(organizer.Id.ToString()))!,
            new UserPasskeyInfo([1, 2, 3], [4], TestData.Now, 0, ["internal"], true, false, false, [5], [6]) { Name = "Diensttelefon" }));
}
