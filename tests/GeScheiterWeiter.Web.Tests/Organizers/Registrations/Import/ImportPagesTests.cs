using System.Net;
using System.Text;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Organizers.Registrations.Import;

public sealed class ImportPagesTests(TestSite site) : IClassFixture<TestSite>
{
    private const string List = "Vorname;Nachname;E-Mail;Firma\nJürgen;<b>Größer</b>;j{0}@amt.example;Amt\nOhne;Adresse;;Amt\n";

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
        var done = await organizer.FollowAsync(await organizer.SubmitAsync(preview));
        var replayed = await organizer.FollowAsync(await organizer.SubmitAsync(preview));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
        Assert.Contains("dieselbe Bedeutung", twice.Text, StringComparison.Ordinal);
        Assert.Contains("1 Person übernehmen", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Die E-Mail-Adresse fehlt.", preview.Text, StringComparison.Ordinal);
        Assert.Empty(preview.Document.QuerySelectorAll("td b"));
        Assert.Contains("Übernommen: 1 mit Platz", done.Text, StringComparison.Ordinal);
        Assert.Contains("gibt es hier nicht mehr", replayed.Text, StringComparison.Ordinal);
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
