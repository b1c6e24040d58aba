using System.Net;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Tests.Visitors.Editions.SignUp;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Tests.Attendees;

public sealed class MyRegistrationTests(SignUpSite site) : IClassFixture<SignUpSite>
{
    [Fact]
    public async Task From_the_form_to_a_seat_and_back_again()
    {
        var edition = await AnEditionAsync();
        using var visitor = site.NewVisitor();
        await site.SignUpAsync(visitor, edition.Slug, SignUpSite.Complete("weg@stadt.example"));
        var link = (await site.LastLetterAsync("weg@stadt.example")).Link("/bestaetigen/");

        var personal = await visitor.FollowAsync(await visitor.SubmitAsync(await visitor.GetAsync(link)));
        Assert.Contains("Sie sind dabei", personal.Text, StringComparison.Ordinal);

        var give = (await site.LastLetterAsync("weg@stadt.example")).Link("/absagen");
        var cancelled = await visitor.FollowAsync(await visitor.SubmitAsync(await visitor.GetAsync(give)));
        Assert.Contains("Sie sind abgemeldet", cancelled.Text, StringComparison.Ordinal);

        var restored = await visitor.FollowAsync(await visitor.SubmitAsync(cancelled, form: "form[action$=zuruecknehmen]"));
        Assert.Contains("Sie sind dabei", restored.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Corrected_data_is_kept_and_wrong_data_comes_back()
    {
        var (visitor, personal) = await SeatedAsync("daten@stadt.example");
        using var _ = visitor;
        var path = personal.Path.Split('?')[0] + "/daten";

        var wrong = await visitor.SubmitAsync(
            await visitor.GetAsync(path), new Dictionary<string, string?> { ["Name"] = " ", ["Role"] = "Chefin" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal("Chefin", wrong.Document.QuerySelector("#Role")?.GetAttribute("value"));

        var right = await visitor.FollowAsync(
            await visitor.SubmitAsync(wrong, new Dictionary<string, string?> { ["Name"] = "Berta\r\nNeu" }));
        Assert.Contains("Berta Neu", right.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_not_lost_when_the_link_has_run_out_meanwhile()
    {
        var (visitor, personal) = await SeatedAsync("spaet@stadt.example");
        using var _ = visitor;
        var form = await visitor.GetAsync(personal.Path.Split('?')[0] + "/daten");
        await site.WithDbAsync(db => db.Set<GeScheiterWeiter.Registrations.RegistrationToken>().ExecuteDeleteAsync());

        var page = await visitor.SubmitAsync(form, new Dictionary<string, string?> { ["Question"] = "Was ich fragen wollte" });

        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.Contains("Was ich fragen wollte", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_entry_can_be_downloaded_and_holds_no_personal_link()
    {
        var (visitor, personal) = await SeatedAsync("kalender@stadt.example");
        using var _ = visitor;

        var entry = await visitor.GetAsync(personal.Path.Split('?')[0] + "/kalender.ics");

        Assert.Equal("text/calendar", entry.Response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("BEGIN:VEVENT", entry.Body, StringComparison.Ordinal);
        Assert.Contains("ORGANIZER;", entry.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("/teilnahme/", entry.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/bestaetigen/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("/bestaetigen/zu-kurz")]
    [InlineData("/teilnahme/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("/teilnahme/zu-kurz/daten")]
    [InlineData("/teilnahme/zu-kurz/absagen")]
    [InlineData("/teilnahme/zu-kurz/kalender.ics")]
    public async Task A_link_that_opens_nothing_is_gone(string path)
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(HttpStatusCode.Gone, (await visitor.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Personal_pages_are_never_kept_and_their_secret_never_logged()
    {
        var (visitor, personal) = await SeatedAsync("geheim@stadt.example");
        using var _ = visitor;

        Assert.True(personal.Headers.CacheControl?.NoStore);
        Assert.DoesNotContain(personal.Path.Split('/')[2].Split('?')[0], site.ReadLog(), StringComparison.Ordinal);
        Assert.DoesNotContain("geheim@stadt.example", site.ReadLog(), StringComparison.Ordinal);
        Assert.Contains("/teilnahme/[secret]", site.ReadLog(), StringComparison.Ordinal);
    }

    private async Task<(Visitor Visitor, WebPage Personal)> SeatedAsync(string email)
    {
        var edition = await AnEditionAsync();
        var visitor = site.NewVisitor();
        await site.SignUpAsync(visitor, edition.Slug, SignUpSite.Complete(email));
        var link = (await site.LastLetterAsync(email)).Link("/bestaetigen/");
        return (visitor, await visitor.FollowAsync(await visitor.SubmitAsync(await visitor.GetAsync(link))));
    }

    private async Task<Edition> AnEditionAsync()
    {
        var edition = TestData.Edition(startUtc: site.Clock.GetUtcNow().UtcDateTime.AddDays(30));
        await site.ArrangeAsync(edition);
        return edition;
    }
}
