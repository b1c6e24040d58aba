using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Tables;
using GeScheiterWeiter.Tables.Rounds;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Tests.Attendees.Tables;

public sealed class TablePagesTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Secret = "geheim-0815";

    private readonly Edition _edition = TestData.Edition(startUtc: TestData.Now.AddMinutes(-10));

    [Fact]
    public async Task Organizers_set_tables_up_and_people_come_sit_and_are_led_there_without_anybody_reading_where()
    {
        var people = await ArrangeAsync(3);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        using var person = site.NewVisitor();
        Assert.DoesNotContain("Tische", (await person.GetAsync(WaitingRoom(people[0]))).Text, StringComparison.Ordinal);

        var plan = await organizer.FollowAsync(await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerTableLinks.Edit(_edition.Slug)),
            new Dictionary<string, string?>
            {
                ["Size"] = "3",
                ["Topics"] = "Prozesse\n<b>Personal</b>",
                ["Rooms"] = $"https://tische.example/{Secret}-{{tisch}}",
            }));
        Assert.Contains("0 Personen sind da", plan.Text, StringComparison.Ordinal);

        foreach (var link in people)
            await ComeAsync(person, link);
        await organizer.SubmitAsync(await organizer.GetAsync(OrganizerTableLinks.Plan(_edition.Slug)), form: "form[action$='/runde']");

        var waitingRoom = await person.GetAsync(WaitingRoom(people[0]));
        Assert.Contains("Ihr Tisch: 1", waitingRoom.Text, StringComparison.Ordinal);
        var tables = await person.GetAsync(AttendeeLinks.Tables(people[0].ToString()));
        Assert.Contains("Mit Ihnen sitzen dort 2 andere Personen.", tables.Text, StringComparison.Ordinal);
        Assert.Equal("15", Assert.Single(tables.Headers.GetValues("Refresh")));
        var led = await person.SubmitAsync(tables, form: "form[action$='/tisch']");
        Assert.Equal((HttpStatusCode.SeeOther, $"https://tische.example/{Secret}-1"), (led.Status, led.Headers.Location?.AbsoluteUri));

        var running = await organizer.GetAsync(OrganizerTableLinks.Plan(_edition.Slug));
        Assert.Contains("Niemand trifft jemanden zum zweiten Mal.", running.Text, StringComparison.Ordinal);
        Assert.All(
            new[] { waitingRoom, tables, running },
            page => Assert.DoesNotContain(Secret, page.Body, StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, site.ReadLog(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_the_page_is_no_coming_and_a_topic_nobody_offers_is_refused()
    {
        var link = (await ArrangeAsync(1, Setting()))[0];
        using var person = site.NewVisitor();

        var page = await person.GetAsync(AttendeeLinks.Tables(link.ToString()));
        await person.HeadAsync(AttendeeLinks.Tables(link.ToString()));
        Assert.Empty(await PeopleThereAsync());

        var answer = await person.SubmitAsync(page, new Dictionary<string, string?> { ["thema"] = "Wetter" }, "form[action$='/da']");
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Empty(await PeopleThereAsync());
    }

    [Fact]
    public async Task Whoever_leaves_is_out_and_a_reader_only_reads()
    {
        var link = (await ArrangeAsync(1, Setting()))[0];
        using var person = site.NewVisitor();
        await ComeAsync(person, link);
        Assert.Single(await PeopleThereAsync());

        await person.SubmitAsync(await person.GetAsync(AttendeeLinks.Tables(link.ToString())), form: "form[action$='/gehen']");
        Assert.Empty(await PeopleThereAsync());

        using var reader = await site.NewOrganizerAsync(OrganizerRole.Reader);
        var plan = await reader.GetAsync(OrganizerTableLinks.Plan(_edition.Slug));
        Assert.Empty(plan.Document.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync(OrganizerTableLinks.Edit(_edition.Slug))).Status);
    }

    [Fact]
    public async Task Without_an_evening_there_are_no_tables()
    {
        using var person = site.NewVisitor();
        var link = SecretToken.Create();
        var edition = TestData.Edition();
        var later = TestData.Registration(edition);
        await site.ArrangeAsync(
            edition, later, TestData.Link(later, link),
            new TableSetting { EditionId = edition.Id, Rooms = ["https://tische.example/{tisch}"] });

        var answer = await person.GetAsync(AttendeeLinks.Tables(link.ToString()));

        Assert.Equal(
            (HttpStatusCode.Redirect, AttendeeLinks.MyRegistration(link.ToString())),
            (answer.Status, answer.Headers.Location?.OriginalString));
        Assert.Equal(HttpStatusCode.Gone, (await person.GetAsync(AttendeeLinks.Tables(SecretToken.Create().ToString()))).Status);
    }

    [Theory]
    [InlineData("Size", "7", "Bitte geben Sie eine Zahl zwischen 3 und 6 an.")]
    [InlineData("Rooms", "http://tische.example/", "die mit https:// beginnt")]
    [InlineData("Rooms", "https://a.example/{tisch}\nhttps://b.example/", "steht allein")]
    [InlineData("Rooms", "", "Bitte sagen Sie, wo die Tische sind.")]
    public async Task What_cannot_be_is_refused_and_nothing_is_lost(string field, string value, string sentence)
    {
        await ArrangeAsync(0);
        using var organizer = await site.NewOrganizerAsync(OrganizerRole.Organizer);
        var form = await organizer.GetAsync(OrganizerTableLinks.Edit(_edition.Slug));

        var answer = await organizer.SubmitAsync(form, new Dictionary<string, string?>
        {
            ["Topics"] = "Prozesse",
            ["Rooms"] = "https://tische.example/{tisch}",
            [field] = value,
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
        Assert.Equal("Prozesse", answer.Document.QuerySelector("#Topics")!.TextContent.Trim());
        Assert.DoesNotContain(await site.AllAsync<TableSetting>(), setting => setting.EditionId == _edition.Id);
    }

    private static string WaitingRoom(SecretToken link) => AttendeeLinks.WaitingRoom(link.ToString());

    private static async Task ComeAsync(Visitor person, SecretToken link) => await person.SubmitAsync(
        await person.GetAsync(AttendeeLinks.Tables(link.ToString())),
        new Dictionary<string, string?> { ["thema"] = "Prozesse" }, "form[action$='/da']");

    private TableSetting Setting() =>
        new() { EditionId = _edition.Id, Topics = ["Prozesse"], Rooms = ["https://tische.example/{tisch}"] };

    private async Task<List<TableParticipation>> PeopleThereAsync() =>
        [.. (await site.AllAsync<TableParticipation>()).Where(p => p.EditionId == _edition.Id)];

    private async Task<List<SecretToken>> ArrangeAsync(int count, TableSetting? setting = null)
    {
        var people = Enumerable.Range(0, count).Select(_ => TestData.Registration(_edition)).ToList();
        var links = people.Select(_ => SecretToken.Create()).ToList();
        await site.ArrangeAsync(
        [
            _edition, new EditionRoom { EditionId = _edition.Id, Address = "https://raum.example/" },
            .. people, .. people.Zip(links, (person, link) => TestData.Link(person, link)),
            .. setting is null ? Array.Empty<object>() : [setting],
        ]);
        return links;
    }
}
