using System.Net;
using System.Text.RegularExpressions;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Audit;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Organizers.Audit;
using GeScheiterWeiter.Web.Shared.AuditWording;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using GeScheiterWeiter.Web.Tests.Organizers.SignIn;

namespace GeScheiterWeiter.Web.Tests.Organizers.Audit;

public sealed partial class AuditPageTests(SignInSite site) : IClassFixture<SignInSite>
{
    [Fact]
    public async Task Who_did_what_reads_as_a_sentence()
    {
        var organizer = await site.AddOrganizerAsync(OrganizerRole.Reader);
        var edition = TestData.Edition("protokoll");
        await site.ArrangeAsync(edition);
        await RecordAsync(
            Actor.Organizer(organizer.Id), "edition.edited", edition.Id,
            new { changes = new[] { new { field = "Title", before = "Alt", after = "Neu" } } });
        using var browser = site.NewVisitor();
        await browser.SignInAsync(site, organizer);

        var page = await browser.GetAsync(OrganizerLinks.AuditLog + $"?ding={edition.Id}");

        Assert.Contains($"{organizer.Name} hat die Ausgabe bearbeitet: „{edition.Name}“.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Titel: vorher „Alt“, nachher „Neu“", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_filtered_by_person_thing_and_time()
    {
        var one = await site.AddOrganizerAsync(OrganizerRole.Reader);
        var other = await site.AddOrganizerAsync(OrganizerRole.Reader);
        await RecordAsync(Actor.Organizer(one.Id), "page.edited", null);
        await RecordAsync(Actor.Organizer(other.Id), "talk.created", null);
        using var browser = await site.NewOrganizerAsync();
        var today = site.Clock.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(1, await CountAsync(browser, $"?wer={one.Id}"));
        Assert.Equal(1, await CountAsync(browser, $"?wer={one.Id}&art=page&von={today}&bis={today}"));
        Assert.Equal(0, await CountAsync(browser, $"?wer={one.Id}&art=talk"));
        Assert.Equal(0, await CountAsync(browser, $"?wer={one.Id}&bis=2000-01-01"));
        Assert.Equal(0, await CountAsync(browser, $"?wer={one.Id}&von=2100-01-01"));
    }

    [Fact]
    public async Task Every_entry_is_on_exactly_one_page()
    {
        var organizer = await site.AddOrganizerAsync(OrganizerRole.Reader);
        for (var i = 0; i < 120; i++)
            await RecordAsync(Actor.Organizer(organizer.Id), "talk.edited", null, new { order = i });
        using var browser = site.NewVisitor();
        await browser.SignInAsync(site, organizer);

        var seen = new List<string>();
        for (var path = OrganizerLinks.AuditLog + $"?wer={organizer.Id}&einzeln=true"; path is not null;)
        {
            var page = await browser.GetAsync(path);
            seen.AddRange(page.Document.QuerySelectorAll(".audit-log li li").Select(line => line.TextContent));
            path = page.Document.QuerySelector(".pagination a")?.GetAttribute("href");
        }

        Assert.Equal(Enumerable.Range(0, 120).Reverse().Select(i => $"Reihenfolge: {i}"), seen);
    }

    [Fact]
    public async Task What_one_import_leaves_is_one_line_that_opens()
    {
        var organizer = await site.AddOrganizerAsync(OrganizerRole.Reader);
        await RecordAsync(Actor.Organizer(organizer.Id), "page.edited", null);
        for (var i = 0; i < 130; i++)
            await RecordAsync(Actor.Organizer(organizer.Id), "registration.imported", Guid.CreateVersion7());
        await RecordAsync(Actor.Organizer(organizer.Id), "registration.list-imported", null);
        using var browser = site.NewVisitor();
        await browser.SignInAsync(site, organizer);

        var page = await browser.GetAsync(OrganizerLinks.AuditLog + $"?wer={organizer.Id}");

        Assert.Equal(3, page.Document.QuerySelectorAll("main > .audit-log > li").Length);
        var group = Assert.Single(page.Document.QuerySelectorAll(".audit-log details"));
        Assert.Equal($"{organizer.Name} hat eine Anmeldung importiert, 130-mal.", group.QuerySelector("summary")!.TextContent.Trim());
        Assert.Equal(AuditGroup.MostShown, group.QuerySelectorAll(".audit-log > li").Length);

        var alone = await browser.GetAsync(group.QuerySelector("p > a[href*=einzeln]")!.GetAttribute("href")!);
        Assert.Equal(50, alone.Document.QuerySelectorAll("main > .audit-log > li").Length);
        Assert.DoesNotContain("Seite bearbeitet", alone.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Liste von Anmeldungen importiert", alone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_lies_an_hour_apart_is_another_occasion()
    {
        var organizer = await site.AddOrganizerAsync(OrganizerRole.Reader);
        for (var i = 0; i < 6; i++)
        {
            await RecordAsync(Actor.Organizer(organizer.Id), "talk.edited", null);
            if (i == 2)
                site.Clock.Advance(TimeSpan.FromHours(2));
        }

        using var browser = site.NewVisitor();
        await browser.SignInAsync(site, organizer);
        var page = await browser.GetAsync(OrganizerLinks.AuditLog + $"?wer={organizer.Id}&art=talk");

        Assert.Equal(
            Enumerable.Repeat($"{organizer.Name} hat den Vortrag bearbeitet, 3-mal.", 2),
            page.Document.QuerySelectorAll(".audit-log summary").Select(summary => summary.TextContent.Trim()));
    }

    [Theory]
    [InlineData("", new[] { "hat eine feste Seite bearbeitet" })]
    [InlineData("&was=Readings", new[] { "hat die Liste der Anmeldungen gelesen" })]
    [InlineData("&was=All", new[] { "hat die Liste der Anmeldungen gelesen", "hat eine feste Seite bearbeitet" })]
    public async Task What_was_read_stands_apart_from_what_was_changed(string query, string[] predicates)
    {
        var organizer = await site.AddOrganizerAsync(OrganizerRole.Reader);
        await RecordAsync(Actor.Organizer(organizer.Id), "page.edited", null);
        await RecordAsync(Actor.Organizer(organizer.Id), "registration.listed", null);
        using var browser = await site.NewOrganizerAsync();

        var page = await browser.GetAsync(OrganizerLinks.AuditLog + $"?wer={organizer.Id}{query}");

        Assert.Equal(
            predicates.Select(predicate => $"{organizer.Name} {predicate}."),
            page.Document.QuerySelectorAll("main > .audit-log > li > p:nth-of-type(2)").Select(line => line.TextContent.Trim()));
    }

    [Fact]
    public async Task No_key_of_the_code_is_shown_to_people()
    {
        var organizer = await site.AddOrganizerAsync(OrganizerRole.Reader);
        await RecordAsync(Actor.Organizer(organizer.Id), "unheard-of.befallen", null, new { somethingNew = 1, Title = "Neu" });
        using var browser = await site.NewOrganizerAsync();

        var page = await browser.GetAsync(OrganizerLinks.AuditLog + $"?wer={organizer.Id}");

        Assert.Contains("Titel: „Neu“", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("somethingNew", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("unheard-of", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_detail_the_site_records_has_a_german_name() =>
        Findings.AreNone(
            from source in Sources()
            from call in Call().Matches(source)
            from details in Details().Matches(call.Value)
            from part in details.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            let name = Named().Match(part) is { Success: true } named ? named.Groups[1].Value : part.Split('.')[^1]
            where Word().IsMatch(name) && !AuditFields.Knows(name)
            select $"{name} in {call.Value.ReplaceLineEndings(" ")}");

    [Theory]
    [InlineData("?wer=niemand")]
    [InlineData("?von=gestern")]
    [InlineData("?vor=99999999999999999999")]
    [InlineData("?ding=%00")]
    public async Task A_filter_that_makes_no_sense_is_refused_in_words(string query)
    {
        using var browser = await site.NewOrganizerAsync();

        var page = await browser.GetAsync(OrganizerLinks.AuditLog + query);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("nicht filtern", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?von=0001-01-01&bis=9999-12-31")]
    [InlineData("?art=gibt-es-nicht")]
    [InlineData("?vor=-5")]
    public async Task Odd_filters_do_no_harm(string query)
    {
        using var browser = await site.NewOrganizerAsync();

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(OrganizerLinks.AuditLog + query)).Status);
    }

    [Fact]
    public void Everything_the_site_records_has_german_words()
    {
        var recorded = Sources()
            .SelectMany(source => Action().Matches(source))
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .ToList();

        Assert.Contains("delivery.paused", recorded);
        Assert.All(recorded, action => Assert.True(AuditWords.Knows(action), action));
    }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => File.ReadAllText(file))
            .Where(
                source => source.Contains("AuditLog", StringComparison.Ordinal) || source.Contains("AccessLog", StringComparison.Ordinal));

    private static async Task<int> CountAsync(Visitor browser, string query) =>
        (await browser.GetAsync(OrganizerLinks.AuditLog + query)).Document.QuerySelectorAll(".audit-log > li").Length;

    private Task RecordAsync(Actor actor, string action, Guid? subject, object? details = null) => site.WithDbAsync(async db =>
    {
        new AuditLog(db, site.Clock).Record(actor, action, subject, details: details);
        await db.SaveChangesAsync();
    });

    [GeneratedRegex(""" "([a-z-]+\.[a-z-]+)"[,; )] """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Action();

    [GeneratedRegex(@"\.Record\([^;]*?\);", RegexOptions.Singleline)]
    private static partial Regex Call();

    [GeneratedRegex(@"new\s*\{([^{}]*)\}")]
    private static partial Regex Details();

    [GeneratedRegex(@"^(\w+)\s*=[^=]")]
    private static partial Regex Named();

    [GeneratedRegex(@"^\w+$")]
    private static partial Regex Word();
}
