using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using GeScheiterWeiter.Web.Tests.Organizers.Team;

namespace GeScheiterWeiter.Web.Tests.Organizers.SignIn;

public sealed class SessionTests(SignInSite site) : IClassFixture<SignInSite>
{
    private static readonly TimeSpan OneMinute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_removed_organizer_is_out_within_a_minute()
    {
        await site.AddOrganizerAsync();
        var organizer = await site.AddOrganizerAsync(OrganizerRole.Organizer);
        using var browser = site.NewVisitor();
        await browser.SignInAsync(site, organizer);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(OrganizerLinks.Dashboard)).Status);

        await site.WithAsync((TeamDesk desk) => desk.RemoveAsync(Actor.System, organizer.Id, CancellationToken.None));
        site.Clock.Advance(OneMinute);

        Assert.Equal(OrganizerSignInLinks.SignIn + "?ziel=%2Fadmin", (await browser.GetAsync(OrganizerLinks.Dashboard)).Location);
    }

    [Fact]
    public async Task A_demoted_owner_loses_the_team_page_within_a_minute()
    {
        await site.AddOrganizerAsync();
        var owner = await site.AddOrganizerAsync();
        using var browser = site.NewVisitor();
        await browser.SignInAsync(site, owner);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(OrganizerTeamLinks.List)).Status);

        await site.WithAsync((TeamDesk desk) => desk.ChangeRoleAsync(Actor.System, owner.Id, OrganizerRole.Reader, CancellationToken.None));
        site.Clock.Advance(OneMinute);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(OrganizerTeamLinks.List)).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(OrganizerLinks.Dashboard)).Status);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_session_on_another_device()
    {
        var organizer = await site.AddOrganizerAsync();
        using var here = site.NewVisitor();
        using var elsewhere = site.NewVisitor();
        await here.SignInAsync(site, organizer);
        await elsewhere.SignInAsync(site, organizer);

        await here.SubmitAsync(await here.GetAsync(OrganizerAccountLinks.Account), form: "main form[action$=ueberall-abmelden]");
        site.Clock.Advance(OneMinute);

        Assert.NotNull((await here.GetAsync(OrganizerLinks.Dashboard)).Location);
        Assert.NotNull((await elsewhere.GetAsync(OrganizerLinks.Dashboard)).Location);
    }

    [Fact]
    public async Task After_fifteen_minutes_the_team_page_asks_again_and_then_goes_on()
    {
        var organizer = await site.AddOrganizerAsync();
        using var browser = site.NewVisitor();
        await browser.SignInAsync(site, organizer);
        site.Clock.Advance(TimeSpan.FromMinutes(16));

        var asked = await browser.GetAsync(OrganizerTeamLinks.List + "?x=1");
        Assert.Equal(OrganizerSignInLinks.StepUp + "?ziel=%2Fadmin%2Fteam%3Fx%3D1", asked.Location);

        var page = await browser.GetAsync(asked.Location!);
        var wrong = await browser.SubmitAsync(
            page, new Dictionary<string, string?> { ["Password"] = "falsch-falsch-falsch" }, "main form:not([data-passkey])");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        var right = await browser.SubmitAsync(
            page, new Dictionary<string, string?> { ["Password"] = SignedIn.Password }, "main form:not([data-passkey])");
        Assert.Equal(OrganizerTeamLinks.List + "?x=1", right.Location);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(OrganizerTeamLinks.List)).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(OrganizerLinks.Dashboard)).Status);
    }

    [Fact]
    public async Task Revalidating_a_session_keeps_its_second_factor()
    {
        using var browser = await site.NewOrganizerAsync();
        site.Clock.Advance(OneMinute);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(OrganizerLinks.Dashboard)).Status);
        site.Clock.Advance(OneMinute);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(OrganizerLinks.Dashboard)).Status);
    }

    [Fact]
    public async Task An_idle_session_ends_and_a_used_one_slides()
    {
        using var idle = await site.NewOrganizerAsync();
        using var used = await site.NewOrganizerAsync();
        for (var hour = 0; hour < 9; hour++)
        {
            site.Clock.Advance(TimeSpan.FromHours(1));
            Assert.Equal(HttpStatusCode.OK, (await used.GetAsync(OrganizerLinks.Dashboard)).Status);
        }

        Assert.NotNull((await idle.GetAsync(OrganizerLinks.Dashboard)).Location);
    }

    [Fact]
    public async Task A_password_only_session_ends_when_a_second_factor_is_set_up_elsewhere()
    {
        var member = new TeamMember(site, await site.AddOrganizerAsync(OrganizerRole.Organizer, withSecondFactor: false));
        using var stolen = site.NewVisitor();
        using var own = site.NewVisitor();
        await member.GivePasswordAsync(stolen);
        await member.GivePasswordAsync(own);
        Assert.Equal(HttpStatusCode.OK, (await stolen.GetAsync(OrganizerAccountLinks.AuthenticatorApp)).Status);

        await member.SetUpAppAsync(own);

        Assert.StartsWith(
            OrganizerSignInLinks.SignIn,
            (await stolen.GetAsync(OrganizerAccountLinks.AuthenticatorApp)).Location!,
            StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await own.GetAsync(OrganizerLinks.Dashboard)).Status);
    }

    [Fact]
    public async Task Attempts_to_sign_in_are_limited_per_address()
    {
        using var strict = new StrictSite();
        using var browser = strict.NewVisitor();
        var page = await browser.GetAsync(OrganizerSignInLinks.SignIn);
        var attempt = new Dictionary<string, string?> { ["Email"] = "niemand@gescheiterweiter.test", ["Password"] = "x" };
        for (var i = 0; i < StrictSite.Attempts; i++)
            Assert.Equal(
                HttpStatusCode.UnprocessableEntity, (await browser.SubmitAsync(page, attempt, "main form:not([data-passkey])")).Status);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await browser.SubmitAsync(page, attempt, "main form:not([data-passkey])")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(OrganizerSignInLinks.SignIn)).Status);
    }

    private sealed class StrictSite : TestSite
    {
        public const int Attempts = 3;

        protected override IReadOnlyDictionary<string, string?> Settings =>
            new Dictionary<string, string?>
            {
                ["SignIn:AttemptsPerWindow"] = Attempts.ToString(System.Globalization.CultureInfo.InvariantCulture),
            };
    }
}
