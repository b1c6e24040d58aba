using System.Buffers.Text;
using System.Net;
using System.Text;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Organizers.Registrations.List;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Registrations;

public sealed class RegistrationPagesTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("")]
    [InlineData("?sortierung=Name")]
    [InlineData("?sortierung=Organisation")]
    [InlineData("?sortierung=WaitingList")]
    [InlineData("?stand=Waiting")]
    public async Task Turning_the_pages_shows_everybody_once_in_order_forwards_and_backwards(string query)
    {
        var edition = TestData.Edition();
        var people = Enumerable.Range(0, 127).Select(i =>
        {
            var person = TestData.Registration(edition, RegistrationState.Waiting, name: $"Gleich {i % 5}");
            person.Organisation = $"Amt {i % 3}";
            person.CreatedUtc = TestData.Now.AddMinutes(i % 7);
            return person;
        }).ToList();
        edition.Seats.Waiting = people.Count;
        await site.ArrangeAsync([edition, .. people]);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Reader);

        var pages = new List<List<string>>();
        var page = await organizer.GetAsync(OrganizerRegistrationLinks.List(edition.Slug) + query);
        for (; ; page = await organizer.GetAsync(page.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!))
        {
            pages.Add(IdsOn(page));
            if (page.Document.QuerySelector("a[rel=next]") is null)
                break;
        }

        Assert.Equal([50, 50, 27], pages.Select(ids => ids.Count));
        Assert.Equal(people.Select(p => p.Id.ToString()).Order(), pages.SelectMany(ids => ids).Order());
        for (var i = pages.Count - 2; i >= 0; i--)
        {
            page = await organizer.GetAsync(page.Document.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
            Assert.Equal(pages[i], IdsOn(page));
        }
    }

    [Fact]
    public async Task A_search_finds_umlauts_in_any_case_and_filters_narrow_it()
    {
        var (edition, other) = (TestData.Edition(), TestData.Edition());
        var wanted = TestData.Registration(
            edition, RegistrationState.AwaitingApproval, name: "Jürgen Übermut", side: AttendeeSide.Provider);
        await site.ArrangeAsync(
            edition, other, wanted, TestData.Registration(edition, name: "Übermut, aber mit Platz"),
            TestData.Registration(other, name: "Übermut anderswo"));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Reader);
        var list = OrganizerRegistrationLinks.List(edition.Slug);

        Assert.Equal(2, IdsOn(await organizer.GetAsync(list + "?suche=ÜBERMUT")).Count);
        Assert.Equal(
            [wanted.Id.ToString()],
            IdsOn(await organizer.GetAsync(list + "?suche=übermut+JÜR&stand=AwaitingApproval&seite=Provider&freigabe=Pending")));
        Assert.Equal([wanted.Id.ToString()], IdsOn(await organizer.GetAsync(list + "?suche=" + wanted.Email)));
        Assert.Empty(IdsOn(await organizer.GetAsync(list + "?suche=%25")));
        // 32 zeros: a cursor of nobody at no time.
        var zeros = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(new string('0', 32)));
        foreach (var order in Enum.GetValues<RegistrationOrder>())
        {
            Assert.Equal(HttpStatusCode.OK, (await organizer.GetAsync($"{list}?nach={zeros}&sortierung={order}")).Status);
            Assert.Equal(HttpStatusCode.OK, (await organizer.GetAsync($"{list}?vor={zeros}&sortierung={order}")).Status);
        }

        Assert.Equal(
            HttpStatusCode.OK, (await organizer.GetAsync(list + "?stand=Quatsch&nach=%C3%BC%C3%BC&vor=AAAA&sortierung=99")).Status);
    }

    [Fact]
    public async Task The_list_shows_where_people_came_from()
    {
        var edition = TestData.Edition();
        var (own, byHand) = (TestData.Registration(edition), TestData.Registration(edition));
        byHand.ComeBy(RegistrationOrigin.ByHand, "am Telefon");
        await site.ArrangeAsync(edition, own, byHand);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var list = OrganizerRegistrationLinks.List(edition.Slug);

        Assert.Equal([byHand.Id.ToString()], IdsOn(await organizer.GetAsync(list + "?herkunft=ByHand")));
        Assert.Equal([own.Id.ToString()], IdsOn(await organizer.GetAsync(list + "?herkunft=Website")));
        Assert.Empty(IdsOn(await organizer.GetAsync(list + "?herkunft=Import")));
    }

    [Fact]
    public async Task The_list_and_what_is_done_with_it_tell_who_was_there()
    {
        var edition = TestData.Edition();
        var (came, stayedAway) = (TestData.Registration(edition, name: "Kam"), TestData.Registration(edition, name: "Fehlte"));
        await site.ArrangeAsync(
            edition, came, stayedAway, TestData.Registration(edition, RegistrationState.Waiting), TestData.Attendance(edition, came));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var list = OrganizerRegistrationLinks.List(edition.Slug);

        var present = await organizer.GetAsync(list + "?anwesenheit=Present");
        var absent = await organizer.GetAsync(list + "?anwesenheit=Absent");
        var cancelling = await organizer.GetAsync(
            OrganizerRegistrationLinks.Bulk(edition.Slug) + "?wer=Filtered&was=Cancel&anwesenheit=Absent");
        var details = await organizer.GetAsync(OrganizerRegistrationLinks.Details(edition.Slug, came.Id));
        var file = await organizer.SubmitAsync(
            await organizer.GetAsync(present.Document.QuerySelector("main a[href*='/export']")!.GetAttribute("href")!));

        Assert.Equal([came.Id.ToString()], IdsOn(present));
        Assert.Contains("war da", present.Document.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([stayedAway.Id.ToString()], IdsOn(absent));
        Assert.Equal("Absent", absent.Document.QuerySelector("input[type=hidden][name=anwesenheit]")!.GetAttribute("value"));
        Assert.Contains("1 Anmeldung absagen?", cancelling.Text, StringComparison.Ordinal);
        Assert.Contains("Zuletzt beigetreten", details.Text, StringComparison.Ordinal);
        Assert.Contains("18:10 Uhr", details.Text, StringComparison.Ordinal);
        Assert.Contains("Kam", file.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Fehlte", file.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_the_list_costs_as_many_queries_for_forty_people_who_came_as_for_one()
    {
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        await QueriesAsync(organizer, people: 1);

        Assert.Equal(await QueriesAsync(organizer, people: 1), await QueriesAsync(organizer, people: 40));
    }

    [Fact]
    public async Task Reading_the_list_is_recorded_once_however_many_pages_are_turned()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition, TestData.Registration(edition));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Reader);

        await organizer.GetAsync(OrganizerRegistrationLinks.List(edition.Slug));
        await organizer.GetAsync(OrganizerRegistrationLinks.List(edition.Slug) + "?suche=x");

        Assert.Single(await site.AllAsync<AuditEntry>(), e => e.EditionId == edition.Id && e.Action == "registration.listed");
    }

    [Fact]
    public async Task A_registration_is_not_found_below_another_edition()
    {
        var (edition, other) = (TestData.Edition(), TestData.Edition());
        var person = TestData.Registration(edition, RegistrationState.AwaitingApproval);
        await site.ArrangeAsync(edition, other, person);
        using var organizer = await site.NewOrganizerAsync();

        string[] pages =
        [
            "", "/freigeben", "/ablehnen", "/absagen", "/adresse", "/vorziehen", "/loeschen", "/bearbeiten", "/notiz", "/zuruecknehmen",
        ];
        foreach (var page in pages)
        {
            Assert.Equal(
                HttpStatusCode.NotFound,
                (await organizer.GetAsync(OrganizerRegistrationLinks.Details(other.Slug, person.Id) + page)).Status);
            Assert.Equal(
                HttpStatusCode.OK, (await organizer.GetAsync(OrganizerRegistrationLinks.Details(edition.Slug, person.Id) + page)).Status);
        }
    }

    [Fact]
    public async Task An_approval_sent_twice_decides_once_and_says_so()
    {
        var edition = TestData.Edition(audience: AudienceRule.AdministrationOnly);
        var person = TestData.Registration(edition, RegistrationState.AwaitingApproval, side: AttendeeSide.Provider);
        await site.ArrangeAsync(edition, person);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerRegistrationLinks.Approve(edition.Slug, person.Id));

        var tooLong = await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Sentence"] = new string('x', 501) });
        var first = await organizer.FollowAsync(
            await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Sentence"] = "Bis bald!" }));
        var second = await organizer.FollowAsync(await organizer.SubmitAsync(form));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooLong.Status);
        Assert.Contains("Es gibt einen Platz", first.Text, StringComparison.Ordinal);
        Assert.Contains("Bis bald!", first.Text, StringComparison.Ordinal);
        Assert.Contains("nichts mehr zu entscheiden", second.Text, StringComparison.Ordinal);
        Assert.Single(await site.LettersAsync(person.Email));
    }

    [Fact]
    public async Task A_batch_says_the_number_before_it_acts_and_asks_again_when_it_has_changed()
    {
        var edition = TestData.Edition();
        var people = Enumerable.Range(0, 3).Select(_ => TestData.Registration(edition, RegistrationState.AwaitingApproval)).ToList();
        await site.ArrangeAsync([edition, .. people, TestData.Registration(edition, RegistrationState.Cancelled)]);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var question = await organizer.GetAsync(OrganizerRegistrationLinks.Bulk(edition.Slug) + "?wer=Filtered&was=Approve");
        Assert.Contains("3 Anmeldungen freigeben?", question.Text, StringComparison.Ordinal);
        await site.ArrangeAsync(TestData.Registration(edition, RegistrationState.AwaitingApproval));

        var again = await organizer.SubmitAsync(question);
        var done = await organizer.FollowAsync(await organizer.SubmitAsync(again));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains("4 Anmeldungen freigeben?", again.Text, StringComparison.Ordinal);
        Assert.Contains("Erledigt für 4 Anmeldungen", done.Text, StringComparison.Ordinal);
        Assert.Equal(4, (await site.AllAsync<Registration>()).Count(r => r.EditionId == edition.Id && r.State == RegistrationState.Seated));
    }

    [Fact]
    public async Task A_batch_acts_on_those_who_were_ticked_and_on_nobody_else()
    {
        var edition = TestData.Edition();
        var people = Enumerable.Range(0, 3).Select(_ => TestData.Registration(edition, RegistrationState.AwaitingApproval)).ToList();
        await site.ArrangeAsync([edition, .. people]);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var path = OrganizerRegistrationLinks.Bulk(edition.Slug) + "?wer=Selected&was=Approve";

        var nobody = await organizer.GetAsync(path);
        var question = await organizer.GetAsync($"{path}&id={people[0].Id}&id={people[1].Id}");
        await organizer.SubmitAsync(question);

        Assert.Contains("Sie haben noch niemanden ausgewählt", nobody.Text, StringComparison.Ordinal);
        Assert.Contains("2 Anmeldungen freigeben?", question.Text, StringComparison.Ordinal);
        Assert.Equal(
            people.Take(2).Select(person => person.Id).Order(),
            (await site.AllAsync<Registration>())
                .Where(r => r.EditionId == edition.Id && r.State == RegistrationState.Seated).Select(r => r.Id).Order());
    }

    [Fact]
    public async Task What_was_typed_comes_back_and_a_person_is_entered_once()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerRegistrationLinks.Create(edition.Slug));
        var values = new Dictionary<string, string?>
        {
            ["Name"] = "Ada <b>Beispiel</b>",
            ["Email"] = "ada(at)amt.example",
            ["Organisation"] = "Amt",
            ["Side"] = "Administration",
            ["ConsentNote"] = "Anruf",
        };

        var wrong = await organizer.SubmitAsync(form, values);
        values["Email"] = $"ada{TestData.Next()}@amt.example";
        var right = await organizer.FollowAsync(await organizer.SubmitAsync(wrong, values));
        var twice = await organizer.FollowAsync(await organizer.SubmitAsync(wrong, values));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("keine E-Mail-Adresse", wrong.Text, StringComparison.Ordinal);
        Assert.Equal("Ada <b>Beispiel</b>", wrong.Document.QuerySelector("#Name")!.GetAttribute("value"));
        Assert.Contains("Eingetragen, mit Platz.", right.Text, StringComparison.Ordinal);
        Assert.Contains("schon angemeldet", twice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_is_a_file_of_what_the_filter_shows()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(
            edition,
            TestData.Registration(edition, name: "=1+1"),
            TestData.Registration(edition, RegistrationState.Cancelled, name: "Weg"));
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerRegistrationLinks.Export(edition.Slug) + "?stand=Seated");

        var file = await organizer.SubmitAsync(form);
        var none = await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Columns"] = null });

        Assert.Equal("text/csv", file.Response.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"anmeldungen-{edition.Slug}.csv", file.Response.Content.Headers.ContentDisposition?.FileName);
        Assert.Contains("\"'=1+1\";", file.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Weg", file.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.Status);
    }

    [Fact]
    public async Task A_reader_sees_no_button_that_would_refuse_them_and_no_needs()
    {
        var edition = TestData.Edition();
        var person = TestData.Registration(edition);
        await site.ArrangeAsync(edition, person);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);

        foreach (var path in new[] { "/anmeldungen", $"/anmeldungen/{person.Id}", "/zahlen", "/fragen" })
        {
            var page = await reader.GetAsync(OrganizerEditionLinks.Overview(edition.Slug) + path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Empty(
                page.Document.QuerySelectorAll("main form[method=post], main a[href$=loeschen], main a[href*=export], main a[href$=neu], "
                    + "main a[href$=barrierefreiheit], main a[href*=druck]"));
        }
    }

    [Fact]
    public async Task Every_plot_has_a_table_behind_it()
    {
        var edition = TestData.Edition();
        var people = Enumerable.Range(0, 5).Select(i =>
        {
            var person = TestData.Registration(edition);
            person.CreatedUtc = TestData.Now.AddDays(-i);
            person.Role = "Amtsleiter:in";
            return person;
        });
        await site.ArrangeAsync([edition, .. people]);
        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);

        var page = await reader.GetAsync(OrganizerEditionLinks.Statistics(edition.Slug));
        var overview = await reader.GetAsync(OrganizerLinks.Dashboard);

        var plots = page.Document.QuerySelectorAll("figure.plot");
        Assert.Equal(5, plots.Length);
        Assert.All(
            plots,
            plot => Assert.True(plot.QuerySelector("svg") is not null && plot.QuerySelectorAll("details table tbody tr").Length > 0));
        Assert.All(
            page.Document.QuerySelectorAll("[role=img]"),
            picture => Assert.False(string.IsNullOrEmpty(picture.GetAttribute("aria-label"))));
        Assert.DoesNotContain("style=", page.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, overview.Status);
    }

    private async Task<int> QueriesAsync(Visitor organizer, int people)
    {
        var edition = TestData.Edition();
        var registrations = Enumerable.Range(0, people).Select(_ => TestData.Registration(edition)).ToList();
        await site.ArrangeAsync([edition, .. registrations, .. registrations.Select(person => TestData.Attendance(edition, person))]);

        site.Queries.Clear();
        Assert.Equal(people, IdsOn(await organizer.GetAsync(OrganizerRegistrationLinks.List(edition.Slug))).Count);
        return site.Queries.Commands.Count(command => !command.Contains("PRAGMA", StringComparison.Ordinal));
    }

    private static List<string> IdsOn(WebPage page) =>
        [.. page.Document.QuerySelectorAll("input[name=id]").Select(box => box.GetAttribute("value")!).Concat(
            page.Document.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")!.Split('/')[^1])).Distinct()];
}
