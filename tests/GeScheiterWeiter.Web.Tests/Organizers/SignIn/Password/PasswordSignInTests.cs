using System.Net;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using GeScheiterWeiter.Web.Tests.Organizers.Team;

namespace GeScheiterWeiter.Web.Tests.Organizers.SignIn.Password;

public sealed class PasswordSignInTests(SignInSite site) : IClassFixture<SignInSite>
{
    [Fact]
    public async Task Password_and_code_lead_to_where_one_wanted_to_go()
    {
        var member = await TeamMember.WithAppAsync(site);
        using var browser = site.NewVisitor();

        var afterPassword = await member.GivePasswordAsync(browser, query: "?ziel=%2Fadmin%2Fkonto");
        Assert.Equal(OrganizerSignInLinks.Code + "?ziel=%2Fadmin%2Fkonto", afterPassword.Location);
        Assert.StartsWith(
            OrganizerSignInLinks.SignIn, (await browser.GetAsync(OrganizerLinks.Dashboard)).Location!, StringComparison.Ordinal);

        var afterCode = await TeamMember.GiveCodeAsync(browser, member.CodeNow(), afterPassword.Location!);
        Assert.Equal(OrganizerAccountLinks.Account, afterCode.Location);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(OrganizerLinks.Dashboard)).Status);
    }

    [Fact]
    public async Task A_code_is_good_once()
    {
        var member = await TeamMember.WithAppAsync(site);
        var code = member.CodeNow();
        using var first = site.NewVisitor();
        using var second = site.NewVisitor();
        await member.GivePasswordAsync(first);
        await member.GivePasswordAsync(second);

        Assert.Equal(OrganizerLinks.Dashboard, (await TeamMember.GiveCodeAsync(first, code)).Location);
        var replayed = await TeamMember.GiveCodeAsync(second, code);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, replayed.Status);
        Assert.Contains("schon benutzt", replayed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_codes_lock_the_account_for_a_quarter_of_an_hour()
    {
        var member = await TeamMember.WithAppAsync(site);
        using var browser = site.NewVisitor();
        await member.GivePasswordAsync(browser);
        for (var i = 0; i < 5; i++)
            await TeamMember.GiveCodeAsync(browser, "000000");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TeamMember.GiveCodeAsync(browser, member.CodeNow())).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.GivePasswordAsync(browser)).Status);

        site.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(OrganizerLinks.Dashboard, (await member.SignInAsync(browser)).Location);
    }

    [Fact]
    public async Task Giving_the_password_again_does_not_forget_wrong_codes()
    {
        var member = await TeamMember.WithAppAsync(site);
        using var browser = site.NewVisitor();
        for (var i = 0; i < 5; i++)
        {
            await member.GivePasswordAsync(browser);
            await TeamMember.GiveCodeAsync(browser, "000000");
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.GivePasswordAsync(browser)).Status);
    }

    [Fact]
    public async Task A_recovery_code_stands_in_for_the_app_once()
    {
        var member = await TeamMember.WithAppAsync(site);
        Assert.Equal(10, member.RecoveryCodes.Count);
        var code = member.RecoveryCodes[3].ToLowerInvariant();
        using var first = site.NewVisitor();
        using var second = site.NewVisitor();
        await member.GivePasswordAsync(first);
        await member.GivePasswordAsync(second);

        Assert.Equal(OrganizerLinks.Dashboard, (await TeamMember.GiveCodeAsync(first, code, OrganizerSignInLinks.RecoveryCode)).Location);
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity, (await TeamMember.GiveCodeAsync(second, code, OrganizerSignInLinks.RecoveryCode)).Status);
    }

    [Fact]
    public async Task Wrong_password_unknown_address_and_locked_account_look_the_same()
    {
        var member = await TeamMember.WithAppAsync(site);
        using var browser = site.NewVisitor();

        var wrong = await member.GivePasswordAsync(browser, password: "ganz-was-anderes-hier");
        var unknown = await member.GivePasswordAsync(browser, email: "niemand@gescheiterweiter.test");
        for (var i = 0; i < 5; i++)
            await member.GivePasswordAsync(browser, password: "ganz-was-anderes-hier");
        var locked = await member.GivePasswordAsync(browser);

        Assert.All([wrong, unknown, locked], page => Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status));
        Assert.Equal(wrong.Text, unknown.Text);
        Assert.Equal(wrong.Text, locked.Text);
    }

    [Fact]
    public async Task The_code_page_knows_nobody_without_a_password()
    {
        using var browser = site.NewVisitor();

        Assert.Equal(HttpStatusCode.Gone, (await browser.GetAsync(OrganizerSignInLinks.Code)).Status);
        Assert.Equal(HttpStatusCode.Gone, (await browser.GetAsync(OrganizerSignInLinks.RecoveryCode)).Status);
    }

    [Theory]
    [InlineData("https://boese.example/")]
    [InlineData("//boese.example/")]
    [InlineData("/\\boese.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Nobody_is_led_away_from_the_site(string destination)
    {
        var member = await TeamMember.WithAppAsync(site);
        using var browser = site.NewVisitor();

        await member.GivePasswordAsync(browser);
        var answer = await TeamMember.GiveCodeAsync(
            browser, member.CodeNow(), OrganizerSignInLinks.Code + TeamMember.Destination(destination));

        Assert.Equal(OrganizerLinks.Dashboard, answer.Location);
    }

    [Fact]
    public async Task The_session_cookie_is_locked_to_this_host()
    {
        var member = await TeamMember.WithAppAsync(site);
        using var browser = site.NewVisitor();
        var answer = await member.SignInAsync(browser);

        var cookie = answer.Headers.GetValues("Set-Cookie")
            .Single(header => header.StartsWith("__Host-organizer=", StringComparison.Ordinal));
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("", "", "Bitte geben Sie Ihre E-Mail-Adresse an.")]
    [InlineData("x", "", "Bitte geben Sie Ihr Passwort an.")]
    public async Task What_is_missing_is_said(string email, string password, string sentence)
    {
        using var browser = site.NewVisitor();
        var answer = await browser.SubmitAsync(
            await browser.GetAsync(OrganizerSignInLinks.SignIn),
            new Dictionary<string, string?> { ["Email"] = email, ["Password"] = password }, "main form:not([data-passkey])");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
    }
}
