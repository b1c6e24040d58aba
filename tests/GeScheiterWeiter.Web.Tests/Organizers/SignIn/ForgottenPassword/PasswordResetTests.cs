using System.Net;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using GeScheiterWeiter.Web.Tests.Organizers.Team;

namespace GeScheiterWeiter.Web.Tests.Organizers.SignIn.ForgottenPassword;

public sealed class PasswordResetTests(SignInSite site) : IClassFixture<SignInSite>
{
    private const string NewPassword = "ein-neues-aufgeschriebenes";

    private async Task<IEnumerable<ReceivedLetter>> ResetLettersAsync(TeamMember member) =>
        (await site.LettersAsync(member.Email)).Where(letter => letter.Kind == "OrganizerPasswordReset");

    private static async Task<WebPage> AskAsync(Visitor browser, string email) => await browser.SubmitAsync(
        await browser.GetAsync(OrganizerSignInLinks.ForgottenPassword), new Dictionary<string, string?> { ["Email"] = email });

    [Fact]
    public async Task A_new_password_by_letter_still_needs_the_second_factor()
    {
        var member = await TeamMember.WithAppAsync(site);
        using var browser = site.NewVisitor();
        await AskAsync(browser, member.Email);
        var token = (await site.LastLetterAsync(member.Email)).Mail.Text.Split("/admin/passwort-vergessen/")[1][..43];

        var done = await browser.SubmitAsync(
            await browser.GetAsync(OrganizerSignInLinks.NewPassword(token)),
            new Dictionary<string, string?> { ["Password"] = NewPassword });
        Assert.Equal(OrganizerSignInLinks.SignIn, done.Location);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.GivePasswordAsync(browser)).Status);
        Assert.StartsWith(
            OrganizerSignInLinks.Code, (await member.GivePasswordAsync(browser, NewPassword)).Location!, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(OrganizerSignInLinks.NewPassword(token))).Status);
        Assert.Equal("OrganizerPasswordChanged", (await site.LastLetterAsync(member.Email)).Mail.Kind);
    }

    [Fact]
    public async Task An_unknown_address_gets_the_same_answer_and_no_letter()
    {
        var member = await TeamMember.WithAppAsync(site);
        using var browser = site.NewVisitor();

        var known = await browser.FollowAsync(await AskAsync(browser, member.Email));
        var unknown = await browser.FollowAsync(await AskAsync(browser, "niemand@gescheiterweiter.test"));

        Assert.Equal(known.Text, unknown.Text);
        Assert.Single(await ResetLettersAsync(member));
        Assert.Empty(await site.LettersAsync("niemand@gescheiterweiter.test"));
    }

    [Fact]
    public async Task Asking_again_and_again_writes_one_letter()
    {
        var member = await TeamMember.WithAppAsync(site);
        using var browser = site.NewVisitor();
        for (var i = 0; i < 3; i++)
            await AskAsync(browser, member.Email);
        Assert.Single(await ResetLettersAsync(member));

        site.Clock.Advance(TimeSpan.FromMinutes(6));
        await AskAsync(browser, member.Email);
        Assert.Equal(2, (await ResetLettersAsync(member)).Count());
    }

    [Fact]
    public async Task Opening_the_link_changes_nothing()
    {
        var member = await TeamMember.WithAppAsync(site);
        using var browser = site.NewVisitor();
        await AskAsync(browser, member.Email);
        var token = (await site.LastLetterAsync(member.Email)).Mail.Text.Split("/admin/passwort-vergessen/")[1][..43];

        await browser.GetAsync(OrganizerSignInLinks.NewPassword(token));
        await browser.HeadAsync(OrganizerSignInLinks.NewPassword(token));

        Assert.StartsWith(OrganizerSignInLinks.Code, (await member.GivePasswordAsync(browser)).Location!, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(OrganizerSignInLinks.NewPassword(token))).Status);
    }
}
