using System.Net;
using System.Text;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Organizers.Registrations.Import;

public sealed class ImportPagesTests(TestSite site) : IClassFixture<TestSite>
{
    private const string List = "Vorname;Nachname;E-Mail;Firma\nJürgen;<b>Größer</b>;j{0}@amt.example;Amt\nOhne;Adresse;;Amt\n";

    private static readonly Dictionary<string, string?> TakeOver = new() { ["Deed"] = "TakeOver" };

    [Fact]
    public async Task A_list_goes_from_upload_to_registrations_and_only_once()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var columns = await organizer.FollowAsync(await UploadAsync(organizer, edition, Windows(List)));
        Assert.Equal("FirstName", columns.Document.QuerySelector("#spalte-0 option[selected]")!.GetAttribute("value"));
        var twice = await organizer.SubmitAsync(
            columns, new Dictionary<string, string?> { ["Columns[0]"] = "Email", ["ConsentNote"] = "Eventbrite" });
        var preview = await organizer.FollowAsync(
            await organizer.SubmitAsync(columns, new Dictionary<string, string?> { ["ConsentNote"] = "Eventbrite" }));
        var done = await organizer.FollowAsync(await organizer.SubmitAsync(preview, TakeOver));
        var replayed = await organizer.FollowAsync(await organizer.SubmitAsync(preview, TakeOver));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
        Assert.Contains("dieselbe Bedeutung", twice.Text, StringComparison.Ordinal);
        Assert.Contains("1 Person übernehmen", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Die E-Mail-Adresse fehlt.", preview.Text, StringComparison.Ordinal);
        Assert.Empty(preview.Document.QuerySelectorAll("td b"));
        Assert.Contains("1 Person ist übernommen", done.Text, StringComparison.Ordinal);
        Assert.Contains("Fehlerhaft, bleiben draußen", done.Text, StringComparison.Ordinal);
        Assert.Contains("1 Person ist übernommen", replayed.Text, StringComparison.Ordinal);
        Assert.Equal("Jürgen <b>Größer</b>", Assert.Single(await site.AllAsync<Registration>(), r => r.EditionId == edition.Id).Name);
    }

    [Theory]
    [InlineData(EditionState.Draft, 1, "noch ein Entwurf")]
    [InlineData(EditionState.Cancelled, 1, "ist abgesagt")]
    [InlineData(EditionState.Announced, -1, "ist vorbei")]
    public async Task Where_nobody_can_be_taken_over_that_is_said_first(EditionState state, int daysAhead, string sentence)
    {
        var edition = TestData.Edition();
        edition.State = state;
        (edition.StartUtc, edition.EndUtc) = (TestData.Now.AddDays(daysAhead), TestData.Now.AddDays(daysAhead).AddHours(2));
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var page = await organizer.GetAsync(OrganizerRegistrationLinks.Import(edition.Slug));

        Assert.Contains(sentence, page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("input[type=file]"));
    }

    [Fact]
    public async Task What_is_no_list_gets_a_clear_sentence()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        foreach (var content in new byte[][]
        {
            [], [0x89, 0x50, 0x4E, 0x47, 0, 0], "PK\x03\x04nonsense"u8.ToArray(), [0xD0, 0xCF, 0x11, 0xE0], new byte[6 * 1024 * 1024],
        })
        {
            var page = await UploadAsync(organizer, edition, content);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
            Assert.NotNull(page.Document.QuerySelector(".error-summary a[href='#File']"));
        }
    }

    [Fact]
    public async Task A_list_uploaded_for_one_edition_is_not_there_for_another()
    {
        var (edition, other) = (TestData.Edition(), TestData.Edition());
        await site.ArrangeAsync(edition, other);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var columns = await UploadAsync(organizer, edition, Windows(List));
        var elsewhere = await organizer.FollowAsync(
            await organizer.GetAsync(columns.Location!.Replace(edition.Slug, other.Slug, StringComparison.Ordinal)));

        Assert.Contains("gibt es hier nicht mehr", elsewhere.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_unclear_is_decided_for_all_or_for_a_row_and_nothing_is_taken_over_unseen()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var number = TestData.Next();
        var columns = await organizer.FollowAsync(await UploadAsync(organizer, edition, Encoding.UTF8.GetBytes(
            $"Name;E-Mail;Firma;Ticketart;Status\nAda;a{number}@amt.example;Amt;Mond;paid\nBea;b{number}@amt.example;Amt;Mars;paid\n")));
        var first = await organizer.FollowAsync(
            await organizer.SubmitAsync(columns, new Dictionary<string, string?> { ["ConsentNote"] = "pretix" }));

        var decided = await organizer.FollowAsync(await organizer.SubmitAsync(first, new Dictionary<string, string?>
        {
            ["Answers[SideUnknown]"] = "AsAdministration",
            ["Deed"] = "TakeOver",
        }));
        var stale = await organizer.FollowAsync(await organizer.SubmitAsync(first, TakeOver));
        var rows = await organizer.GetAsync(decided.Document.QuerySelector("main table a")!.GetAttribute("href")!);
        var own = await organizer.FollowAsync(await organizer.SubmitAsync(
            rows, new Dictionary<string, string?> { ["Rows[3]"] = "LeaveOut" }));
        var nonsense = await organizer.SubmitAsync(own, new Dictionary<string, string?> { ["Answers[SideUnknown]"] = "AwaitApproval" });
        var done = await organizer.FollowAsync(await organizer.SubmitAsync(await organizer.FollowAsync(nonsense), TakeOver));

        Assert.Contains("Bis dahin: gilt als woanders.", first.Text, StringComparison.Ordinal);
        Assert.Contains("aber noch nicht übernommen", decided.Text, StringComparison.Ordinal);
        Assert.Contains("in einem anderen Fenster", stale.Text, StringComparison.Ordinal);
        Assert.Contains("Mars", rows.Text, StringComparison.Ordinal);
        Assert.Contains("1 Zeile mit eigener Entscheidung", own.Text, StringComparison.Ordinal);
        Assert.Contains("1 Person ist übernommen", done.Text, StringComparison.Ordinal);
        Assert.Equal("3", done.Document.QuerySelector("main td[data-label^=Welche]")!.TextContent);
        Assert.Equal(AttendeeSide.Other, Assert.Single(await site.AllAsync<Registration>(), r => r.EditionId == edition.Id).Side);
    }

    [Fact]
    public async Task Another_sheet_and_another_row_with_headings_are_chosen_and_nothing_typed_is_lost()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var number = TestData.Next();
        const string Cell = "<c t=\"str\"><v>";
        var file = HandmadeWorkbook.Of(
            "", [("Eins", "visible"), ("Zwei", "visible"), ("Leer", "visible")],
            [
                $"<row r=\"1\">{Cell}Name</v></c>{Cell}E-Mail</v></c></row>"
                + $"<row r=\"2\">{Cell}Ada</v></c>{Cell}a@amt.example</v></c></row>",
                $"<row r=\"1\">{Cell}Stand</v></c>{Cell}heute</v></c></row><row r=\"2\">{Cell}Vorname</v></c>{Cell}Mail</v></c></row>"
                + $"<row r=\"3\">{Cell}Bea</v></c>{Cell}b{number}@amt.example</v></c></row>",
                "",
            ],
            "<xf numFmtId=\"0\"/>");
        var columns = await organizer.FollowAsync(await UploadAsync(organizer, edition, file));

        var second = await organizer.SubmitAsync(
            columns, new Dictionary<string, string?> { ["Sheet"] = "1", ["ConsentNote"] = "Aus Excel" });
        var title = await organizer.SubmitAsync(second, new Dictionary<string, string?> { ["HeadingRow"] = "1", ["Again"] = "true" });
        var empty = await organizer.SubmitAsync(second, new Dictionary<string, string?> { ["Sheet"] = "2" });
        var preview = await organizer.FollowAsync(await organizer.SubmitAsync(second));

        Assert.Equal("0", columns.Document.QuerySelector("[name=Sheet] [selected]")!.GetAttribute("value"));
        Assert.Equal("2", second.Document.QuerySelector("[name=HeadingRow] [selected]")!.GetAttribute("value"));
        Assert.Equal("Aus Excel", second.Document.QuerySelector("[name=ConsentNote]")!.GetAttribute("value"));
        Assert.Equal("FirstName", second.Document.QuerySelector("#spalte-0 [selected]")!.GetAttribute("value"));
        Assert.Equal("Status", title.Document.QuerySelector("#spalte-0 [selected]")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.NotNull(empty.Document.QuerySelector(".error-summary a[href='#Sheet']"));
        Assert.Equal("1", empty.Document.QuerySelector("[name=Sheet] [selected]")!.GetAttribute("value"));
        Assert.Contains($"b{number}@amt.example", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_that_were_recognised_come_first()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);

        var columns = await organizer.FollowAsync(await UploadAsync(
            organizer, edition, "Code;Hut;E-Mail;Schuh;Name\nA1;blau;a@amt.example;43;Ada\n"u8.ToArray()));

        Assert.Equal(
            ["Erkannt", "E-Mail", "Name", "Nicht erkannt", "Code", "Hut", "Schuh"],
            columns.Document.QuerySelectorAll("#Columns tbody th").Select(heading => heading.TextContent.Trim()));
    }

    private static byte[] Windows(string list) => CodePagesEncodingProvider.Instance.GetEncoding(1252)!
        .GetBytes(
            list.Replace("{0}", TestData.Next().ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));

    private static async Task<WebPage> UploadAsync(Visitor organizer, Edition edition, byte[] content)
    {
        var path = OrganizerRegistrationLinks.Import(edition.Slug);
        var form = (await organizer.GetAsync(path)).Form("main form[method=post]");
        using var body = new MultipartFormDataContent();
        foreach (var (name, value) in FormFields.Of(form))
            body.Add(new StringContent(value), name);
        body.Add(new ByteArrayContent(content), "File", "liste.csv");
        return await organizer.SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = body });
    }
}
