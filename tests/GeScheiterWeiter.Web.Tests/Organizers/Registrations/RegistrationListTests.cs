using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Organizers.Registrations.List;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Registrations;

/// <summary>The list as somebody works with it: where one is, whom one has ticked, what the rows tell.</summary>
public sealed class RegistrationListTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("")]
    [InlineData("?sortierung=Name")]
    [InlineData("?sortierung=Organisation")]
    public async Task Each_page_says_which_part_of_how_many_it_is(string query)
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync([edition, .. Enumerable.Range(0, 127).Select(_ => TestData.Registration(edition))]);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Reader);

        var page = await organizer.GetAsync(OrganizerRegistrationLinks.List(edition.Slug) + query);
        Assert.Contains("1–50 von 127", page.Text, StringComparison.Ordinal);
        page = await organizer.GetAsync(page.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        Assert.Contains("51–100 von 127", page.Text, StringComparison.Ordinal);
        page = await organizer.GetAsync(page.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        Assert.Contains("101–127 von 127", page.Text, StringComparison.Ordinal);
        page = await organizer.GetAsync(page.Document.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
        Assert.Contains("51–100 von 127", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 50, 5_000, "1–50 von 5.000")]
    [InlineData(1, 50, 10_001, "1–50 von mehr als 10.000")]
    [InlineData(null, 50, 10_001, "50 von mehr als 10.000")]
    [InlineData(1, 1, 1, "1–1 von 1")]
    public void What_is_far_away_is_not_counted(int? first, int shown, int total, string words) =>
        Assert.Equal(words, new RegistrationRange(first, shown, total).Words);

    [Fact]
    public async Task Everybody_on_the_page_is_ticked_by_a_link_which_keeps_filter_and_place()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync([edition, .. Enumerable.Range(0, 60).Select(i => TestData.Registration(edition, name: $"Tickbar {i}"))]);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var first = await organizer.GetAsync(OrganizerRegistrationLinks.List(edition.Slug) + "?suche=tickbar&sortierung=Name");
        var second = await organizer.GetAsync(first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        var ticked = await organizer.GetAsync(LinkOf(second, "Alle auf dieser Seite auswählen"));
        var none = await organizer.GetAsync(LinkOf(ticked, "Auswahl aufheben"));

        Assert.Empty(second.Document.QuerySelectorAll("input[name=id][checked]"));
        Assert.Equal(10, ticked.Document.QuerySelectorAll("input[name=id][checked]").Length);
        Assert.Contains("51–60 von 60", ticked.Text, StringComparison.Ordinal);
        Assert.Empty(none.Document.QuerySelectorAll("input[name=id][checked]"));
        Assert.Contains("51–60 von 60", none.Text, StringComparison.Ordinal);
        Assert.Contains("alle, die passen (60)", ticked.Text, StringComparison.Ordinal);
        // What is done with them stands before them.
        var html = ticked.Body;
        Assert.True(html.IndexOf("Weiter zur Rückfrage", StringComparison.Ordinal) < html.IndexOf("<table", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_row_tells_who_asks_who_needs_something_who_has_a_note_and_who_is_marked()
    {
        var edition = TestData.Edition();
        var (asked, asksLater, needs, noted, marked, plain) = (
            TestData.Registration(edition), TestData.Registration(edition), TestData.Registration(edition), TestData.Registration(edition),
            TestData.Registration(edition), TestData.Registration(edition));
        asked.Question = "Warum?";
        needs.AccessNeeds = "Gebärdensprache";
        noted.InternalNote = "Ruft an";
        marked.IsMarked = true;
        await site.ArrangeAsync(edition, asked, asksLater, needs, noted, marked, plain, TestData.Question(asksLater, "Und dann?"));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);

        var page = await organizer.GetAsync(OrganizerRegistrationLinks.List(edition.Slug));
        var read = await reader.GetAsync(OrganizerRegistrationLinks.List(edition.Slug));

        Assert.Equal("fragt", HintsOf(page, asked));
        Assert.Equal("fragt", HintsOf(page, asksLater));
        Assert.Equal("Barrierefreiheit", HintsOf(page, needs));
        Assert.Equal("Notiz", HintsOf(page, noted));
        Assert.Equal("vorgemerkt", HintsOf(page, marked));
        Assert.Equal("", HintsOf(page, plain));
        Assert.Equal("fragt", HintsOf(read, asked));
        Assert.Equal("", HintsOf(read, needs));
        Assert.Equal("", HintsOf(read, noted));
        Assert.Equal("vorgemerkt", HintsOf(read, marked));
        Assert.DoesNotContain("Gebärdensprache", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_confidential_is_shown_to_organizers_and_not_to_readers()
    {
        var edition = TestData.Edition();
        var person = TestData.Registration(edition);
        (person.AccessNeeds, person.InternalNote) = ("Gebärdensprache", "Ruft an");
        await site.ArrangeAsync(edition, person);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);
        var address = OrganizerRegistrationLinks.Details(edition.Slug, person.Id);

        var (seen, read) = ((await organizer.GetAsync(address)).Text, (await reader.GetAsync(address)).Text);

        Assert.All(new[] { "Gebärdensprache", "Ruft an" }, words => Assert.Contains(words, seen, StringComparison.Ordinal));
        Assert.All(new[] { "Gebärdensprache", "Ruft an" }, words => Assert.DoesNotContain(words, read, StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_than_five_hundred_are_decided_step_by_step_with_the_sentence_kept()
    {
        var edition = TestData.Edition(capacity: 10);
        await site.ArrangeAsync(
            [edition, .. Enumerable.Range(0, 505).Select(_ => TestData.Registration(edition, RegistrationState.AwaitingApproval))]);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var question = await organizer.GetAsync(OrganizerRegistrationLinks.Bulk(edition.Slug) + "?wer=Filtered&was=Decline");
        var next = await organizer.SubmitAsync(question, new Dictionary<string, string?> { ["Sentence"] = "Beim nächsten Mal gern." });
        var done = await organizer.FollowAsync(await organizer.SubmitAsync(next));

        Assert.Contains("Ablehnen: die ersten 500", question.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, next.Status);
        Assert.Contains("Erledigt für 500 Anmeldungen.", next.Text, StringComparison.Ordinal);
        Assert.Contains("5 Anmeldungen ablehnen?", next.Text, StringComparison.Ordinal);
        Assert.Contains("Beim nächsten Mal gern.", next.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Erledigt für 5 Anmeldungen", done.Text, StringComparison.Ordinal);
        Assert.All(
            (await site.AllAsync<Registration>()).Where(r => r.EditionId == edition.Id),
            r => Assert.Equal(RegistrationState.Declined, r.State));
    }

    [Fact]
    public async Task Letters_to_more_than_five_hundred_are_refused_and_the_way_is_said()
    {
        var edition = TestData.Edition(capacity: null);
        await site.ArrangeAsync([edition, .. Enumerable.Range(0, 501).Select(_ => TestData.Registration(edition))]);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var page = await organizer.GetAsync(OrganizerRegistrationLinks.Bulk(edition.Slug) + "?wer=Filtered&was=Resend");

        Assert.Contains("Das wären 501.", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"main a[href='{OrganizerMessageLinks.Create(edition.Slug)}']"));
        Assert.Null(page.Document.QuerySelector("main form"));
    }

    private static string LinkOf(WebPage page, string text) =>
        Assert.Single(page.Document.QuerySelectorAll("main a"), a => a.TextContent == text).GetAttribute("href")!;

    private static string HintsOf(WebPage page, Registration person) => string.Join(
        ", ",
        page.Document.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector($"input[value='{person.Id}']") is not null)
            .QuerySelectorAll("[data-label=Hinweise] .badge").Select(badge => badge.TextContent));
}
