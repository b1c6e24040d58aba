using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Team;

public sealed class TeamTests
{
    [Fact]
    public async Task The_first_owner_sets_the_account_up_and_is_inside()
    {
        using var site = new TestSite();
        _ = site.Address;
        var token = await site.WithAsync(
            (AccountSetUp setUp) => setUp.CreateOwnerAsync(EmailAddress.Parse("erste@gescheiterweiter.test"), CancellationToken.None));
        using var browser = site.NewVisitor();

        var page = await browser.GetAsync(OrganizerSignInLinks.SetUp(token.ToString()));
        var weak = await browser.SubmitAsync(
            page, new Dictionary<string, string?> { ["Name"] = "Erste Person", ["Password"] = "Passwort2026!" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, weak.Status);
        var done = await browser.SubmitAsync(
            page, new Dictionary<string, string?> { ["Name"] = "Erste Person", ["Password"] = SignedIn.Password });
        Assert.Equal(OrganizerAccountLinks.SecondFactor, done.Location);
        Assert.Equal(OrganizerAccountLinks.SecondFactor, (await browser.GetAsync(OrganizerLinks.Dashboard)).Location);

        var owner = Assert.Single(await site.AllAsync<Organizer>());
        var member = new TeamMember(site, owner);
        await member.SetUpAppAsync(browser);
        Assert.Equal(10, member.RecoveryCodes.Count);
        Assert.Contains("Erste Person", (await browser.GetAsync(OrganizerLinks.Dashboard)).Body, StringComparison.Ordinal);
        Assert.Equal(OrganizerRole.Owner, owner.Role);

        var again = await browser.GetAsync(OrganizerSignInLinks.SetUp(token.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, again.Status);
        Assert.Contains("gilt nicht mehr", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_set_up_an_account_ends_after_a_day_and_opens_nothing_else()
    {
        using var site = new TestSite();
        _ = site.Address;
        var token = await site.WithAsync(
            (AccountSetUp setUp) => setUp.CreateOwnerAsync(EmailAddress.Parse("erste@gescheiterweiter.test"), CancellationToken.None));
        using var browser = site.NewVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(OrganizerSignInLinks.NewPassword(token.ToString()))).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(OrganizerSignInLinks.SetUp(token.ToString()))).Status);
        site.Clock.Advance(TimeSpan.FromHours(24));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(OrganizerSignInLinks.SetUp(token.ToString()))).Status);
    }

    [Fact]
    public async Task An_owner_invites_by_letter_and_the_link_leads_in()
    {
        using var site = new TestSite();
        using var owner = await site.NewOrganizerAsync();
        var fields = new Dictionary<string, string?>
        {
            ["Name"] = "Neue Person",
            ["Email"] = "neu@gescheiterweiter.test",
            ["Role"] = "Reader",
        };

        var answer = await owner.SubmitAsync(await owner.GetAsync(OrganizerTeamLinks.Invite), fields);
        Assert.Equal(OrganizerTeamLinks.List, answer.Location);
        var twice = await owner.SubmitAsync(await owner.GetAsync(OrganizerTeamLinks.Invite), fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);

        var letter = await site.LastLetterAsync("neu@gescheiterweiter.test");
        var inviter = (await site.AllAsync<Organizer>()).Single(o => o.Role == OrganizerRole.Owner);
        Assert.StartsWith(inviter.Name + " lädt Sie", letter.Subject, StringComparison.Ordinal);
        Assert.Contains($"{inviter.Name} ({inviter.Email})", letter.Text, StringComparison.Ordinal);
        Assert.Contains("Ihre Rolle heißt Lesen.", letter.Text, StringComparison.Ordinal);
        Assert.Contains("noch nie", await ListedAsync(owner), StringComparison.Ordinal);
        var token = letter.Mail.Text.Split("/admin/einrichten/")[1][..43];
        using var invited = site.NewVisitor();
        var done = await invited.SubmitAsync(
            await invited.GetAsync(OrganizerSignInLinks.SetUp(token.ToString())),
            new Dictionary<string, string?> { ["Password"] = SignedIn.Password });
        Assert.Equal(OrganizerAccountLinks.SecondFactor, done.Location);
        // Whoever sits inside has signed in.
        Assert.DoesNotContain("noch nie", await ListedAsync(owner), StringComparison.Ordinal);
        var organizer = (await site.AllAsync<Organizer>()).Single(o => o.Email == "neu@gescheiterweiter.test");
        await new TeamMember(site, organizer).SetUpAppAsync(invited);
        Assert.Equal(HttpStatusCode.OK, (await invited.GetAsync(OrganizerLinks.Dashboard)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await invited.GetAsync(OrganizerTeamLinks.List)).Status);
    }

    private static async Task<string> ListedAsync(Visitor owner) => (await owner.GetAsync(OrganizerTeamLinks.List)).Document
        .QuerySelectorAll("tr").Single(row => row.TextContent.Contains("neu@gescheiterweiter.test", StringComparison.Ordinal)).TextContent;

    [Theory]
    [InlineData("kein-at-zeichen", "Reader")]
    [InlineData("neu@gescheiterweiter.test", "Kaiser")]
    [InlineData("neu@gescheiterweiter.test", "7")]
    [InlineData("neu@gescheiterweiter.test", "")]
    public async Task A_wrong_invitation_is_refused_in_words(string email, string role)
    {
        using var site = new TestSite();
        using var owner = await site.NewOrganizerAsync();

        var answer = await owner.SubmitAsync(
            await owner.GetAsync(OrganizerTeamLinks.Invite),
            new Dictionary<string, string?> { ["Name"] = "Neu", ["Email"] = email, ["Role"] = role });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.NotNull(answer.Document.QuerySelector(".error-summary"));
        Assert.Empty(await site.LettersAsync());
    }

    [Fact]
    public async Task The_last_owner_can_neither_be_removed_nor_demoted()
    {
        using var site = new TestSite();
        var owner = await site.AddOrganizerAsync();
        await site.WithAsync((TeamDesk desk) => desk.InviteAsync(
            Actor.System, "Eingeladen", EmailAddress.Parse("owner2@gescheiterweiter.test"), OrganizerRole.Owner, CancellationToken.None));
        using var browser = site.NewVisitor();
        await browser.SignInAsync(site, owner);

        var member = await browser.GetAsync(OrganizerTeamLinks.Member(owner.Id));
        var demoted = await browser.SubmitAsync(
            member, new Dictionary<string, string?> { ["Role"] = "Reader" }, "main form[action$=rolle]");
        Assert.Contains("keine Leitung mehr", (await browser.FollowAsync(demoted)).Text, StringComparison.Ordinal);
        var removed = await browser.SubmitAsync(await browser.GetAsync(OrganizerTeamLinks.Remove(owner.Id)));
        Assert.Contains("keine Leitung mehr", (await browser.FollowAsync(removed)).Text, StringComparison.Ordinal);

        var kept = (await site.AllAsync<Organizer>()).Single(o => o.Id == owner.Id);
        Assert.Equal(OrganizerRole.Owner, kept.Role);
        Assert.DoesNotContain(await site.AllAsync<AuditEntry>(), e => e.Action is "organizer.removed" or "organizer.role-changed");
    }

    [Fact]
    public async Task Changing_roles_and_removing_people_is_recorded()
    {
        using var site = new TestSite();
        var other = await site.AddOrganizerAsync(OrganizerRole.Reader);
        using var owner = await site.NewOrganizerAsync();

        await owner.SubmitAsync(
            await owner.GetAsync(OrganizerTeamLinks.Member(other.Id)),
            new Dictionary<string, string?> { ["Role"] = "Organizer" }, "main form[action$=rolle]");
        await owner.SubmitAsync(await owner.GetAsync(OrganizerTeamLinks.Remove(other.Id)));

        var entries = (await site.AllAsync<AuditEntry>()).Where(e => e.SubjectId == other.Id).ToList();
        Assert.Equal(["organizer.role-changed", "organizer.removed"], entries.Select(e => e.Action));
        Assert.Equal("""{"before":"Reader","after":"Organizer"}""", entries[0].Details);
        Assert.All(entries, e => Assert.Equal(ActorKind.Organizer, e.ActorKind));
        Assert.DoesNotContain(await site.AllAsync<Organizer>(), o => o.Id == other.Id);
    }
}
