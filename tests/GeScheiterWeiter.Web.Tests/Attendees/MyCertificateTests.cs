using System.Net;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Tests.Attendees;

/// <summary>From the personal page to the certificate, and from the certificate to the page that checks it.</summary>
public sealed class MyCertificateTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Checked = "Ja, diese Bescheinigung ist von uns.";

    private readonly Edition _edition = TestData.Edition(startUtc: TestData.Now.AddHours(-3));
    private readonly SecretToken _token = SecretToken.Create();
    private Registration _person = null!;

    private string Certificate => AttendeeLinks.Certificate(_token.ToString());

    [Fact]
    public async Task Somebody_looks_at_the_name_has_it_issued_takes_the_file_and_anybody_checks_it()
    {
        using var person = await ArrangeAsync(wasThere: true);
        var mine = await person.GetAsync(AttendeeLinks.MyRegistration(_token.ToString()));
        var page = await person.GetAsync(mine.Document.QuerySelector("a[href$='/bescheinigung']:not(footer a)")!.GetAttribute("href")!);
        Assert.Contains("Stimmt Ihr Name?", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main .code"));
        Assert.Equal(HttpStatusCode.NotFound, (await person.GetAsync(AttendeeLinks.CertificateFile(_token.ToString()))).Status);

        var issued = await person.FollowAsync(await person.SubmitAsync(page));

        Assert.Contains("Ihre Bescheinigung ist ausgestellt.", issued.Text, StringComparison.Ordinal);
        Assert.Contains("2 Zeitstunden", issued.Text, StringComparison.Ordinal);
        Assert.Contains("Der einzige Vortrag", issued.Text, StringComparison.Ordinal);
        Assert.True(issued.Headers.CacheControl?.NoStore);
        var file = await person.GetAsync(AttendeeLinks.CertificateFile(_token.ToString()));
        Assert.Equal("application/pdf", file.Response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            $"teilnahmebescheinigung-{_edition.Slug}.pdf", file.Response.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        Assert.True(file.Headers.CacheControl?.NoStore);
        Assert.StartsWith("%PDF-", file.Body, StringComparison.Ordinal);

        var code = issued.Document.QuerySelector("main .code")!.TextContent;
        Assert.Contains(Checked, (await CheckAsync(person, code, "anna beispiel")).Text, StringComparison.Ordinal);
        Assert.Contains("Nein,", (await CheckAsync(person, code, "Anna Anders")).Text, StringComparison.Ordinal);
        Assert.Contains("Nein,", (await CheckAsync(person, "0000-0000-0000-0000", "Anna Beispiel")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_it_by_get_or_head_changes_nothing()
    {
        using var person = await ArrangeAsync(wasThere: true);
        await person.GetAsync(Certificate);
        var before = await DatabaseDump.OfAsync(site);

        foreach (var path in new[] { Certificate, AttendeeLinks.CertificateFile(_token.ToString()), VisitorLinks.CertificateCheck })
        {
            await person.GetAsync(path);
            await person.HeadAsync(path);
        }

        Assert.Equal(before, await DatabaseDump.OfAsync(site));
    }

    [Fact]
    public async Task A_certified_name_is_not_changed_any_more_and_what_was_typed_comes_back()
    {
        using var person = await ArrangeAsync(wasThere: true);
        await person.SubmitAsync(await person.GetAsync(Certificate));
        var data = await person.GetAsync(AttendeeLinks.MyData(_token.ToString()));

        var refused = await person.SubmitAsync(data, new Dictionary<string, string?> { ["Name"] = "Jemand Anderes" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("steht schon auf Ihrer Teilnahmebescheinigung", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Jemand Anderes", refused.Body, StringComparison.Ordinal);
        Assert.Equal("Anna Beispiel", (await site.ReadAsync(_person)).Name);
    }

    [Fact]
    public async Task A_name_changed_in_another_window_is_shown_before_it_is_certified()
    {
        using var person = await ArrangeAsync(wasThere: true);
        var page = await person.GetAsync(Certificate);
        await site.WithDbAsync(db => db.Set<Registration>().Where(r => r.Id == _person.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Name, "Anna Neu")));

        var again = await person.FollowAsync(await person.SubmitAsync(page));

        Assert.Contains("Ihr Name wurde inzwischen geändert.", again.Text, StringComparison.Ordinal);
        Assert.Contains("Anna Neu", again.Text, StringComparison.Ordinal);
        Assert.Null((await site.ReadAsync(_person)).CertificateIssuedUtc);
    }

    [Fact]
    public async Task Whoever_was_not_there_is_told_what_to_do_and_gets_none_by_force()
    {
        using var person = await ArrangeAsync(wasThere: false);
        var mine = await person.GetAsync(AttendeeLinks.MyRegistration(_token.ToString()));
        Assert.NotNull(mine.Document.QuerySelector("main a[href$='/bescheinigung']"));
        var page = await person.GetAsync(Certificate);
        Assert.Contains("nicht angekommen, dass Sie dabei waren", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));

        var form = FormFields.Of((await person.GetAsync(AttendeeLinks.MyData(_token.ToString()))).Form("main form[method=post]"));
        await person.PostAsync(Certificate, [.. form, KeyValuePair.Create("name", "Anna Beispiel")]);

        Assert.Null((await site.ReadAsync(_person)).CertificateIssuedUtc);
        Assert.Equal(HttpStatusCode.Gone, (await person.GetAsync(AttendeeLinks.Certificate(SecretToken.Create().ToString()))).Status);
        Assert.Equal(HttpStatusCode.Gone, (await person.GetAsync(AttendeeLinks.CertificateFile("quatsch"))).Status);
    }

    [Fact]
    public async Task The_check_wants_both_says_what_is_missing_and_shows_what_was_typed_as_text()
    {
        using var visitor = await ArrangeAsync(wasThere: true);

        var empty = await CheckAsync(visitor, "", " ");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Equal(2, empty.Document.QuerySelectorAll(".error-summary li").Length);
        var hostile = await CheckAsync(visitor, Hostile.Name[..Math.Min(60, Hostile.Name.Length)], Hostile.Name);
        Assert.Contains("Nein,", hostile.Text, StringComparison.Ordinal);
        Assert.Null(hostile.Document.QuerySelector("[data-hostile]"));
    }

    [Fact]
    public async Task The_personal_page_and_the_certificate_cost_as_many_queries_for_thirty_talks_as_for_one()
    {
        using var person = await ArrangeAsync(wasThere: true);
        await QueriesAsync(person);
        var few = await QueriesAsync(person);
        await site.ArrangeAsync([.. Enumerable.Range(0, 30).Select(_ => TestData.Talk(_edition))]);

        Assert.Equal(few, await QueriesAsync(person));
    }

    private async Task<int> QueriesAsync(Visitor person)
    {
        site.Queries.Clear();
        await person.GetAsync(AttendeeLinks.MyRegistration(_token.ToString()));
        await person.GetAsync(Certificate);
        return site.Queries.Commands.Count(command => !command.Contains("PRAGMA", StringComparison.Ordinal));
    }

    private static async Task<WebPage> CheckAsync(Visitor visitor, string code, string name) => await visitor.SubmitAsync(
        await visitor.GetAsync(VisitorLinks.CertificateCheck),
        new Dictionary<string, string?> { ["Form.Code"] = code, ["Form.Name"] = name });

    private async Task<Visitor> ArrangeAsync(bool wasThere)
    {
        _person = TestData.Registration(_edition, name: "Anna Beispiel");
        var talk = TestData.Talk(_edition, TestData.Speaker());
        talk.Title = "Der einzige Vortrag";
        _edition.Seats.Taken = 1;
        object[] presence = wasThere ? [TestData.Attendance(_edition, _person)] : [];
        await site.ArrangeAsync([_edition, talk, _person, TestData.Link(_person, _token), .. presence]);
        return site.NewVisitor();
    }
}
