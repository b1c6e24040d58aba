using System.Net;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Tests.Organizers.Evenings;

public sealed class EveningPagesTests(TestSite site) : IClassFixture<TestSite>
{
    private readonly Edition _edition = TestData.Edition(startUtc: TestData.Now.AddMinutes(10));

    [Fact]
    public async Task The_room_is_set_up_and_what_is_wrong_comes_back_with_everything_typed()
    {
        using var organizer = await OrganizerAsync();
        var form = await organizer.GetAsync(OrganizerEveningLinks.Edit(_edition.Slug));

        var wrong = await organizer.SubmitAsync(form, new Dictionary<string, string?>
        {
            ["Address"] = "http://unverschluesselt.example/",
            ["FallbackText"] = "030 1234",
            ["DoorsLeadMinutes"] = "15",
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("die mit https:// beginnt", wrong.Text, StringComparison.Ordinal);
        Assert.Equal("15", wrong.Document.QuerySelector("#DoorsLeadMinutes")?.GetAttribute("value"));

        var conduct = await organizer.FollowAsync(
            await organizer.SubmitAsync(wrong, new Dictionary<string, string?> { ["Address"] = "https://raum.example/a?b=c&d=e" }));
        Assert.Contains("Die Adresse ist hinterlegt", conduct.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("raum.example", conduct.Body, StringComparison.Ordinal);
        var room = await RoomAsync();
        Assert.Equal(("https://raum.example/a?b=c&d=e", 15, "030 1234"), (room.Address, room.DoorsLeadMinutes, room.FallbackText));
    }

    [Fact]
    public async Task Two_who_write_at_once_are_shown_both_versions()
    {
        using var organizer = await OrganizerAsync();
        var form = await organizer.GetAsync(OrganizerEveningLinks.Edit(_edition.Slug));
        await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Address"] = "https://eins.example/" });
        await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerEveningLinks.Edit(_edition.Slug)),
            new Dictionary<string, string?> { ["Address"] = "https://zwei.example/" });

        var conflict = await organizer.SubmitAsync(form, new Dictionary<string, string?> { ["Address"] = "https://drei.example/" });

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("https://zwei.example/", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("https://drei.example/", conflict.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_opens_the_doors_shows_the_fallback_and_speaks_to_the_waiting_room()
    {
        using var organizer = await OrganizerAsync(new EditionRoom { EditionId = _edition.Id, FallbackText = "030 1234" });
        var page = await organizer.GetAsync(OrganizerEveningLinks.Conduct(_edition.Slug));

        var opened = await organizer.FollowAsync(await organizer.SubmitAsync(
            page, new Dictionary<string, string?> { ["tueren"] = "Open" }, "form[action$='/tueren']"));
        Assert.Contains("Die Türen sind jetzt offen.", opened.Text, StringComparison.Ordinal);
        await organizer.SubmitAsync(page, new Dictionary<string, string?> { ["zeigen"] = "true" }, "form[action$='/ausweichen']");
        await organizer.SubmitAsync(
            await organizer.GetAsync(OrganizerEveningLinks.Notice(_edition.Slug)),
            new Dictionary<string, string?> { ["Notice"] = "Gleich\r\ngeht es los" });

        var room = await RoomAsync();
        Assert.Equal((DoorsMode.Open, true, "Gleich\ngeht es los"), (room.Doors, room.FallbackIsShown, room.Notice));
        var nonsense = await organizer.SubmitAsync(
            page, new Dictionary<string, string?> { ["tueren"] = "Quatsch" }, "form[action$='/tueren']");
        Assert.Equal(HttpStatusCode.BadRequest, nonsense.Status);
    }

    [Fact]
    public async Task The_host_sees_how_many_came_whose_link_is_passed_around_and_that_letters_are_late()
    {
        var person = TestData.Registration(_edition, name: "Ada Beispiel");
        var came = new Attendance { RegistrationId = person.Id, FirstUtc = TestData.Now, LastUtc = TestData.Now };
        for (byte browser = 0; browser < 5; browser++)
            came.Note([.. Enumerable.Repeat(browser, 32)], TestData.Now);
        using var organizer = await OrganizerAsync(person, TestData.Registration(_edition), came);

        var page = await organizer.GetAsync(OrganizerEveningLinks.Conduct(_edition.Slug));
        Assert.Contains("1 von 2 Personen", page.Text, StringComparison.Ordinal);
        Assert.Contains("in auffällig vielen Browsern", page.Text, StringComparison.Ordinal);
        var names = await organizer.GetAsync(OrganizerEveningLinks.Attendees(_edition.Slug));
        Assert.Contains("Ada Beispiel", names.Text, StringComparison.Ordinal);
        Assert.Contains("in 5 Browsern", names.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_only_reads_sees_the_evening_and_no_buttons()
    {
        using var reader = await OrganizerAsync(OrganizerRole.Reader);

        var page = await reader.GetAsync(OrganizerEveningLinks.Conduct(_edition.Slug));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync(OrganizerEveningLinks.Edit(_edition.Slug))).Status);
    }

    private Task<Visitor> OrganizerAsync(params object[] things) => OrganizerAsync(OrganizerRole.Organizer, things);

    private async Task<Visitor> OrganizerAsync(OrganizerRole role, params object[] things)
    {
        await site.ArrangeAsync([_edition, .. things]);
        return await site.NewOrganizerAsync(role);
    }

    private Task<EditionRoom> RoomAsync() =>
        site.WithDbAsync(db => db.Set<EditionRoom>().AsNoTracking().SingleAsync(room => room.EditionId == _edition.Id));
}
