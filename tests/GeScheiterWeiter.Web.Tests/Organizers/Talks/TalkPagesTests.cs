using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Pages;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Tests.Organizers.Talks;

public sealed class TalkPagesTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task A_tandem_is_put_together_from_somebody_found_and_somebody_new()
    {
        var edition = TestData.Edition();
        var known = TestData.Speaker(name: "Özlem Übermut", slug: $"oezlem-uebermut-{TestData.Next()}");
        await site.ArrangeAsync(edition, known);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerTalkLinks.Create(edition.Slug));

        var talkSpeakers = await organizer.FollowAsync(await organizer.SubmitAsync(
            form, new Dictionary<string, string?> { ["Title"] = "Hundesteuer", ["Links"] = "Stadt | https://stadt.example/" }));
        var found = await organizer.GetAsync(talkSpeakers.Path + "?suche=" + Uri.EscapeDataString("özlem"));
        await organizer.SubmitAsync(found, form: "form[action$=dazu]");
        var newPerson = await organizer.GetAsync(found.Document.QuerySelector("a[href*='/admin/mitwirkende/neu']")!.GetAttribute("href")!);
        var name = $"Neue Person {TestData.Next()}";
        var done = await organizer.FollowAsync(
            await organizer.SubmitAsync(newPerson, new Dictionary<string, string?> { ["Name"] = name, ["Side"] = "Provider" }));

        Assert.Contains("Tandem", done.Text, StringComparison.Ordinal);
        var talk = await site.WithDbAsync(
            db => db.Set<Talk>().Include(t => t.Speakers).ThenInclude(s => s.Speaker).SingleAsync(t => t.EditionId == edition.Id));
        Assert.Equal([known.Name, name], talk.Speakers.OrderBy(s => s.Order).Select(s => s.Speaker.Name));
        Assert.Equal("https://stadt.example/", Assert.Single(talk.Links).Url);
    }

    [Fact]
    public async Task Talks_are_ordered_by_buttons_and_by_dragging()
    {
        var edition = TestData.Edition();
        var (first, second) = (TestData.Talk(edition), TestData.Talk(edition));
        await site.ArrangeAsync(edition, first, second);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var overview = await organizer.GetAsync(OrganizerEditionLinks.Overview(edition.Slug));
        const string form = "form[action$='vortraege/reihenfolge']";

        await organizer.SubmitAsync(overview, new Dictionary<string, string?> { ["nach-oben"] = second.Id.ToString() }, form);
        Assert.Equal([second.Id, first.Id], await OrderAsync(edition.Id));

        var token = FormFields.Of(overview.Form(form)).Single(field => field.Key == "__RequestVerificationToken");
        await organizer.PostAsync(
            OrganizerTalkLinks.Order(edition.Slug), [token, new("folge", first.Id.ToString()), new("folge", second.Id.ToString())]);
        Assert.Equal([first.Id, second.Id], await OrderAsync(edition.Id));

        var refused = await organizer.FollowAsync(
            await organizer.PostAsync(OrganizerTalkLinks.Order(edition.Slug), [token, new("folge", first.Id.ToString())]));
        Assert.Contains("noch einmal", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Partners_are_ordered_by_the_same_buttons()
    {
        var edition = TestData.Edition();
        var (first, second) = (TestData.Partner(edition), TestData.Partner(edition));
        await site.ArrangeAsync(edition, first, second);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var overview = await organizer.GetAsync(OrganizerEditionLinks.Overview(edition.Slug));

        await organizer.SubmitAsync(
            overview, new Dictionary<string, string?> { ["nach-unten"] = first.Id.ToString() }, "form[action$='partner/reihenfolge']");

        var shown = (await organizer.GetAsync(OrganizerEditionLinks.Preview(edition.Slug))).Text;
        Assert.True(shown.IndexOf(second.Name, StringComparison.Ordinal) < shown.IndexOf(first.Name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Links", "nur Text", "Zeile 1")]
    [InlineData("Links", "Böse | javascript:alert(1)", "https://")]
    [InlineData("DurationMinutes", "0", "Minuten")]
    [InlineData("Start", "2020-01-01T10:00", "zwischen Beginn und Ende")]
    public async Task A_talk_with_a_wrong_field_comes_back(string field, string value, string sentence)
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerTalkLinks.Create(edition.Slug));

        var answer = await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Title"] = "Ein Titel", [field] = value });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
        Assert.Equal("Ein Titel", FormFields.Of(answer.Form("main form")).Single(f => f.Key == "Title").Value);
        Assert.Empty(await OrderAsync(edition.Id));
    }

    [Fact]
    public async Task Two_editors_of_a_biography_lose_nothing()
    {
        var speaker = TestData.Speaker();
        await site.ArrangeAsync(speaker);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var address = OrganizerSpeakerLinks.Edit(speaker.Id);
        var (mine, theirs) = (await organizer.GetAsync(address), await organizer.GetAsync(address));
        await organizer.SubmitAsync(theirs, new Dictionary<string, string?> { ["Organisation"] = "Stadt Anderswo" });

        var conflict = await organizer.SubmitAsync(
            mine, new Dictionary<string, string?> { ["Biography"] = "Nur \"meins\"\n\n<b>hier</b>" });
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Stadt Anderswo", conflict.Text, StringComparison.Ordinal);
        await organizer.SubmitAsync(conflict);

        var after = (await site.AllAsync<Speaker>()).Single(s => s.Id == speaker.Id);
        Assert.Equal(("Stadt Anderswo", "Nur \"meins\"\n\n<b>hier</b>"), (after.Organisation, after.Biography.Source));
    }

    [Fact]
    public async Task A_fixed_page_is_rewritten_previewed_and_given_back()
    {
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        using var visitor = site.NewVisitor();
        var page = await organizer.GetAsync("/admin/seiten/verhaltenskodex");

        var preview = page.Form("main form");
        preview.SetAttribute("action", "/admin/seiten/verhaltenskodex/vorschau");
        Assert.Contains(
            "<h1>Seid nett</h1>",
            (await organizer.SubmitAsync(preview, new Dictionary<string, string?> { ["Markdown"] = "# Seid nett\n\nBitte." })).Body,
            StringComparison.Ordinal);
        Assert.Empty(await site.AllAsync<FixedPage>());

        await organizer.SubmitAsync(
            await organizer.GetAsync("/admin/seiten/verhaltenskodex"),
            new Dictionary<string, string?> { ["Markdown"] = "# Seid nett\n\nBitte." });
        Assert.Contains("Seid nett", (await visitor.GetAsync(VisitorLinks.CodeOfConduct)).Text, StringComparison.Ordinal);

        await organizer.SubmitAsync(await organizer.GetAsync("/admin/seiten/verhaltenskodex"), form: "form[action$=zurueck]");
        Assert.DoesNotContain("Seid nett", (await visitor.GetAsync(VisitorLinks.CodeOfConduct)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await organizer.GetAsync("/admin/seiten/gibt-es-nicht")).Status);
    }

    [Fact]
    public async Task The_list_of_pages_says_which_details_are_missing_until_the_owner_fills_them_in()
    {
        using var owner = await site.NewOrganizerAsync(OrganizerRole.Owner);
        Assert.Contains("Registergericht", (await owner.GetAsync(OrganizerPageLinks.List)).Text, StringComparison.Ordinal);
        var form = await owner.GetAsync(OrganizerPageLinks.Operator);

        var wrong = await owner.SubmitAsync(
            form, new Dictionary<string, string?> { ["Email"] = "keine Adresse", ["RegisterEntry"] = "Amtsgericht Beispiel, HRB 1" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        await owner.SubmitAsync(wrong, new Dictionary<string, string?> { ["Email"] = "post@betreiber.example" });

        Assert.DoesNotContain(
            "Registergericht",
            (await owner.GetAsync(OrganizerPageLinks.List)).Document.QuerySelector(".notice--warn")!.TextContent,
            StringComparison.Ordinal);
        using var visitor = site.NewVisitor();
        Assert.Contains("HRB 1", (await visitor.GetAsync(VisitorLinks.Imprint)).Text, StringComparison.Ordinal);
    }

    private Task<List<Guid>> OrderAsync(Guid editionId) =>
        site.WithDbAsync(db => db.Set<Talk>().Where(t => t.EditionId == editionId).OrderBy(t => t.Order).Select(t => t.Id).ToListAsync());
}
