using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Facts;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Editions.Facts;

public sealed class EditionFactsTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task What_organizers_say_is_read_by_visitors_and_search_engines()
    {
        var edition = TestData.Edition();
        var talk = TestData.Talk(edition, TestData.Speaker());
        await site.ArrangeAsync(edition, talk);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        using var visitor = site.NewVisitor();
        Assert.DoesNotContain("Aufzeichnung", (await visitor.GetAsync(VisitorLinks.Edition(edition.Slug))).Text, StringComparison.Ordinal);

        var answer = await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerEditionLinks.Facts(edition.Slug)),
            new Dictionary<string, string?>
            {
                ["Platform"] = "Zoom & Co",
                ["Camera"] = "Voluntary",
                ["Recording"] = "Talks",
                ["Captions"] = "WrittenByPeople",
                ["SignLanguage"] = "OnRequest",
                ["AccessContact"] = "hilfe@verwaltung.example",
            });
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var talkForm = await organizer.GetAsync(OrganizerTalkLinks.Edit(edition.Slug, talk.Id));
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await organizer.SubmitAsync(
                talkForm, new Dictionary<string, string?> { ["Recording"] = "None", ["Language"] = "English" })).Status);

        var page = await visitor.GetAsync(VisitorLinks.Edition(edition.Slug));
        var facts = page.Document.QuerySelector("#ueberblick + dl")!.TextContent;
        Assert.Contains("Zoom & Co", facts, StringComparison.Ordinal);
        Assert.Contains("nur was die Sprecher:innen sagen und zeigen", facts, StringComparison.Ordinal);
        Assert.Contains("von Menschen mitgeschrieben", facts, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("a[href='mailto:hilfe@verwaltung.example']"));
        Assert.Contains("Auf Englisch", page.Text, StringComparison.Ordinal);
        Assert.Contains("\"accessibilityFeature\":[\"captions\"]", page.Body, StringComparison.Ordinal);
        Assert.Contains("\"inLanguage\":\"de\"", page.Body, StringComparison.Ordinal);

        var talkPage = await visitor.GetAsync(VisitorLinks.Talk(edition.Slug, talk.Slug));
        var talkFacts = talkPage.Document.QuerySelector("dl.facts")!.TextContent;
        Assert.Contains("von Menschen mitgeschrieben", talkFacts, StringComparison.Ordinal);
        Assert.Contains("Englisch", talkFacts, StringComparison.Ordinal);
        Assert.Contains("hilfe@verwaltung.example", talkFacts, StringComparison.Ordinal);
        Assert.DoesNotContain("nur was die Sprecher:innen", talkFacts, StringComparison.Ordinal);
        Assert.Contains("\"inLanguage\":\"en\"", talkPage.Body, StringComparison.Ordinal);

        var signUp = await visitor.GetAsync(VisitorLinks.SignUp(edition.Slug));
        Assert.Contains("Live-Untertitel: von Menschen mitgeschrieben; Gebärdensprache: auf Wunsch", signUp.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            await site.AllAsync<AuditEntry>(), entry => entry.Details?.Contains("hilfe@", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Two_who_say_different_things_are_shown_both_in_words()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var address = OrganizerEditionLinks.Facts(edition.Slug);
        var (mine, theirs) = (await organizer.GetAsync(address), await organizer.GetAsync(address));
        await organizer.SubmitAsync(theirs, new Dictionary<string, string?> { ["Camera"] = "Off" });

        var conflict = await organizer.SubmitAsync(mine, new Dictionary<string, string?> { ["Camera"] = "Encouraged" });

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("bleibt aus, zu sehen sind nur die Sprecher:innen", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("gern an, aber keine Pflicht", conflict.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Camera", "Immer")]
    [InlineData("Platform", "81")]
    public async Task What_cannot_be_is_refused_and_nothing_is_lost(string field, string value)
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerEditionLinks.Facts(edition.Slug));

        var answer = await organizer.SubmitAsync(form, new Dictionary<string, string?>
        {
            ["AccessContact"] = "0228 1234",
            [field] = field == "Platform" ? new string('x', int.Parse(value, null)) : value,
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("0228 1234", answer.Document.QuerySelector("#AccessContact")!.GetAttribute("value"));
        Assert.Equal(EveningFacts.Unsaid, (await site.AllAsync<Edition>()).Single(e => e.Id == edition.Id).Facts);
    }
}
