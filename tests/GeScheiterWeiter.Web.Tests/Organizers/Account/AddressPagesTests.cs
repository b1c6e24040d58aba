using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using GeScheiterWeiter.Web.Tests.Organizers.SignIn;

namespace GeScheiterWeiter.Web.Tests.Organizers.Account;

/// <summary>An organizer's own address: proven by a letter to the new one, told to the old one.</summary>
public sealed class AddressPagesTests(SignInSite site) : IClassFixture<SignInSite>
{
    [Fact]
    public async Task A_new_address_holds_once_its_letter_is_confirmed_and_the_old_one_is_told()
    {
        var organizer = await site.AddOrganizerAsync();
        var (before, after) = (organizer.Email!, $"neu{TestData.Next()}@stadt.example");
        using var here = site.NewVisitor();
        using var elsewhere = site.NewVisitor();
        await here.SignInAsync(site, organizer);
        await elsewhere.SignInAsync(site, organizer);

        var asked = await here.FollowAsync(await AskAsync(here, after));
        Assert.Contains($"Eine E-Mail an {after} ist unterwegs.", asked.Text, StringComparison.Ordinal);
        Assert.Equal(before, (await RowAsync(organizer)).Email);
        var link = (await site.LastLetterAsync(after)).Link("/admin/konto/adresse/");
        var page = await here.GetAsync(link);
        await here.HeadAsync(link.AbsolutePath);
        Assert.Equal(before, (await RowAsync(organizer)).Email);
        var done = await here.FollowAsync(await here.SubmitAsync(page));
        site.Clock.Advance(TimeSpan.FromMinutes(1));

        var row = await RowAsync(organizer);
        Assert.Contains("Die neue Adresse gilt", done.Text, StringComparison.Ordinal);
        Assert.Equal((after, after, true), (row.Email, row.UserName, row.EmailConfirmed));
        var told = await site.LastLetterAsync(before);
        Assert.Equal("OrganizerAddressChanged", told.Kind);
        Assert.Contains(after, told.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync(OrganizerLinks.Dashboard)).Status);
        Assert.StartsWith(
            OrganizerSignInLinks.SignIn, (await elsewhere.GetAsync(OrganizerLinks.Dashboard)).Location!, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await here.GetAsync(link)).Status);
        var trace = (await site.AllAsync<AuditEntry>()).Where(entry => entry.SubjectId == organizer.Id).ToList();
        Assert.Contains(trace, entry => entry.Action == "organizer.readdressed");
        Assert.DoesNotContain(trace, entry => entry.Details?.Contains(after, StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task What_cannot_become_the_address_says_why_and_a_second_letter_waits()
    {
        var (organizer, other) = (await site.AddOrganizerAsync(), await site.AddOrganizerAsync());
        using var browser = site.NewVisitor();
        await browser.SignInAsync(site, organizer);

        Assert.Contains("schon zum Team", (await AskAsync(browser, other.Email!)).Text, StringComparison.Ordinal);
        var own = await AskAsync(browser, organizer.Email!.ToUpperInvariant());
        Assert.Contains("die Sie schon haben", own.Text, StringComparison.Ordinal);
        Assert.Contains("keine E-Mail-Adresse", (await AskAsync(browser, "irgendwas")).Text, StringComparison.Ordinal);
        await AskAsync(browser, $"neu{TestData.Next()}@stadt.example");
        var tooSoon = await AskAsync(browser, $"neu{TestData.Next()}@stadt.example");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooSoon.Status);
        Assert.Contains("eben erst geschrieben", tooSoon.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_works_for_nobody_else_and_not_after_a_day_or_a_later_one()
    {
        var (organizer, other) = (await site.AddOrganizerAsync(), await site.AddOrganizerAsync());
        var (first, second) = ($"neu{TestData.Next()}@stadt.example", $"neu{TestData.Next()}@stadt.example");
        using var browser = site.NewVisitor();
        using var stranger = site.NewVisitor();
        await browser.SignInAsync(site, organizer);
        await stranger.SignInAsync(site, other);
        await AskAsync(browser, first);
        var old = (await site.LastLetterAsync(first)).Link("/admin/konto/adresse/");
        site.Clock.Advance(TimeSpan.FromMinutes(6));
        await AskAsync(browser, second);
        var link = (await site.LastLetterAsync(second)).Link("/admin/konto/adresse/");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(old)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(link)).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(link)).Status);
        site.Clock.Advance(TimeSpan.FromHours(24));
        await browser.SignInAsync(site, organizer);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(link)).Status);
        Assert.Equal(organizer.Email, (await RowAsync(organizer)).Email);
    }

    private static async Task<WebPage> AskAsync(Visitor browser, string address) => await browser.SubmitAsync(
        await browser.GetAsync(OrganizerAccountLinks.Address), new Dictionary<string, string?> { ["Email"] = address });

    private async Task<Organizer> RowAsync(Organizer organizer) =>
        Assert.Single(await site.AllAsync<Organizer>(), o => o.Id == organizer.Id);
}
