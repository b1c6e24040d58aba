using System.Net;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.EntityFrameworkCore;

namespace GeScheiterWeiter.Web.Tests.Attendees.Joining;

public sealed class WaitingRoomTests(TestSite site) : IClassFixture<TestSite>
{
    private const string JoinForm = "form[action$='/beitreten']";
    private const string Address = "https://raum.example/geheim-4711";

    private Edition _edition = TestData.Edition(startUtc: TestData.Now.AddMinutes(20));
    private readonly SecretToken _token = SecretToken.Create();

    [Fact]
    public async Task Before_the_doors_open_there_is_the_time_the_running_order_and_no_button()
    {
        _edition = TestData.Edition(startUtc: TestData.Now.AddMinutes(50));
        using var person = await SeatedAsync(room => room.TestAddress = "https://test.example/ton-und-bild");

        var page = await person.GetAsync(WaitingRoom);

        Assert.Contains("Die Türen öffnen am", page.Text, StringComparison.Ordinal);
        Assert.Contains("10:20", page.Text, StringComparison.Ordinal);
        Assert.Contains("Vortrag", page.Document.QuerySelector(".timetable")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("a[href='https://test.example/ton-und-bild'][rel~=noreferrer]"));
        Assert.Null(page.Document.QuerySelector(JoinForm));
        Assert.Equal("15", Assert.Single(page.Headers.GetValues("Refresh")));
        Assert.False((await person.GetAsync(WaitingRoom + "?still=true")).Headers.Contains("Refresh"));
    }

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, "Begrüßung")]
    [InlineData(10, "Vortrag")]
    public async Task While_the_evening_runs_a_dot_stands_where_it_is(int minutesAfterTheStart, string? now)
    {
        _edition = TestData.Edition(startUtc: TestData.Now.AddMinutes(-minutesAfterTheStart));
        using var person = await SeatedAsync();

        var page = await person.GetAsync(WaitingRoom);

        var current = page.Document.QuerySelector(".timetable [aria-current=time]");
        Assert.Equal(now is not null, current is not null);
        if (now is not null)
        {
            Assert.Contains(now, current!.TextContent, StringComparison.Ordinal);
            Assert.Contains("jetzt", current.TextContent, StringComparison.Ordinal);
            Assert.NotNull(current.QuerySelector("circle"));
        }
    }

    [Fact]
    public async Task A_press_on_the_button_leads_to_the_room_of_this_moment_and_tells_it_nothing()
    {
        using var person = await SeatedAsync();
        var waitingRoom = await person.GetAsync(WaitingRoom);

        AssertLedTo(Address, await person.SubmitAsync(waitingRoom, form: JoinForm));
        await ChangeRoomAsync(room => room.Address = "https://anderswo.example/");
        AssertLedTo("https://anderswo.example/", await person.SubmitAsync(waitingRoom, form: JoinForm));

        var fromThePersonalPage = await person.GetAsync(MyRegistration);
        AssertLedTo("https://anderswo.example/", await person.SubmitAsync(fromThePersonalPage, form: JoinForm));
    }

    [Fact]
    public async Task The_pages_with_the_button_let_forms_lead_out_and_no_other_page_does()
    {
        using var person = await SeatedAsync();

        foreach (var path in new[] { WaitingRoom, MyRegistration })
            Assert.Contains("form-action 'self' https:", Policy(await person.GetAsync(path)), StringComparison.Ordinal);
        var other = await person.GetAsync(AttendeeLinks.MyData(_token.ToString()));
        Assert.EndsWith("form-action 'self'", Policy(other), StringComparison.Ordinal);

        static string Policy(WebPage page) => Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
    }

    [Fact]
    public async Task Opening_the_pages_is_no_coming()
    {
        using var person = await SeatedAsync();

        await person.GetAsync(WaitingRoom);
        await person.HeadAsync(WaitingRoom);
        await person.GetAsync(MyRegistration);

        Assert.False(await CameAsync());
        await person.SubmitAsync(await person.GetAsync(WaitingRoom), form: JoinForm);
        Assert.True(await CameAsync());
    }

    [Fact]
    public async Task What_the_host_prepared_for_trouble_is_seen_when_it_is_shown_and_leads_elsewhere()
    {
        using var person = await SeatedAsync(room =>
        {
            room.FallbackText = "Rufen Sie an: 030 1234";
            room.FallbackAddress = "https://ausweich.example/zwei";
        });
        Assert.DoesNotContain("030 1234", (await person.GetAsync(WaitingRoom)).Text, StringComparison.Ordinal);
        await ChangeRoomAsync(room => (room.FallbackIsShown, room.Notice) = (true, "Wir beginnen später."));

        var page = await person.GetAsync(WaitingRoom);

        Assert.Contains("030 1234", page.Text, StringComparison.Ordinal);
        Assert.Contains("Wir beginnen später.", page.Text, StringComparison.Ordinal);
        AssertLedTo("https://ausweich.example/zwei", await person.SubmitAsync(page, form: "form[action$='/ausweichraum']"));
    }

    [Fact]
    public async Task A_button_pressed_too_late_leads_back_and_not_in()
    {
        using var person = await SeatedAsync();
        var open = await person.GetAsync(WaitingRoom);
        await ChangeRoomAsync(room => room.Doors = DoorsMode.Shut);

        var back = await person.FollowAsync(await person.SubmitAsync(open, form: JoinForm));

        Assert.Equal(WaitingRoom, back.Path);
        Assert.Contains("Die Moderation öffnet die Türen gleich", back.Text, StringComparison.Ordinal);
        Assert.False(await CameAsync());
    }

    [Theory]
    [InlineData(RegistrationState.Cancelled)]
    [InlineData(RegistrationState.AwaitingApproval)]
    public async Task Whoever_has_no_seat_is_told_how_things_stand(RegistrationState state)
    {
        using var person = await SeatedAsync(state: state);

        var page = await person.GetAsync(WaitingRoom);

        Assert.Equal(MyRegistration, page.Location);
    }

    [Fact]
    public async Task A_cancelled_evening_and_one_that_is_over_have_no_waiting_room()
    {
        _edition.State = EditionState.Cancelled;
        using var person = await SeatedAsync();

        Assert.Equal(MyRegistration, (await person.GetAsync(WaitingRoom)).Location);
        Assert.DoesNotContain("Warteraum", (await person.GetAsync(MyRegistration)).Text, StringComparison.Ordinal);

        await site.WithDbAsync(db => db.Set<Edition>().Where(e => e.Id == _edition.Id).ExecuteUpdateAsync(set => set
            .SetProperty(e => e.State, EditionState.Announced)
            .SetProperty(e => e.StartUtc, TestData.Now.AddHours(-3)).SetProperty(e => e.EndUtc, TestData.Now.AddHours(-1))));
        Assert.Equal(MyRegistration, (await person.GetAsync(WaitingRoom)).Location);
    }

    [Fact]
    public async Task The_personal_page_says_what_is_needed_now()
    {
        _edition = TestData.Edition(startUtc: TestData.Now.AddDays(20));
        using var person = await SeatedAsync();

        Assert.Contains("Den Warteraum schon einmal ansehen", await PersonalPageAsync(), StringComparison.Ordinal);
        await MoveToAsync(TestData.Now.AddHours(5));
        Assert.Contains("Heute ist es so weit", await PersonalPageAsync(), StringComparison.Ordinal);
        await MoveToAsync(TestData.Now.AddMinutes(-5));
        Assert.Contains("Die Türen sind offen", await PersonalPageAsync(), StringComparison.Ordinal);
        await MoveToAsync(TestData.Now.AddHours(-5));
        Assert.Contains("Schön, dass Sie dabei waren", await PersonalPageAsync(), StringComparison.Ordinal);

        async Task<string> PersonalPageAsync() => (await person.GetAsync(MyRegistration)).Text;
        Task MoveToAsync(DateTime start) => site.WithDbAsync(db => db.Set<Edition>().Where(e => e.Id == _edition.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.StartUtc, start).SetProperty(e => e.EndUtc, start.AddHours(2))));
    }

    [Fact]
    public async Task A_link_that_opens_nothing_leads_nowhere()
    {
        using var person = await SeatedAsync();
        var page = await person.GetAsync(WaitingRoom);
        var strange = AttendeeLinks.WaitingRoom(SecretToken.Create().ToString());

        Assert.Equal(HttpStatusCode.Gone, (await person.GetAsync(strange)).Status);
        Assert.Equal(HttpStatusCode.Gone, (await person.PostAsync(strange, FormFields.Of(page.Form(JoinForm)))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await person.PostAsync(WaitingRoom, [])).Status);
    }

    [Fact]
    public async Task The_address_is_not_in_the_log()
    {
        using var person = await SeatedAsync();

        await person.SubmitAsync(await person.GetAsync(WaitingRoom), form: JoinForm);

        Assert.Contains("/teilnahme/[secret]/beitreten", site.ReadLog(), StringComparison.Ordinal);
        Assert.DoesNotContain("geheim-4711", site.ReadLog(), StringComparison.Ordinal);
    }

    private string MyRegistration => AttendeeLinks.MyRegistration(_token.ToString());

    private string WaitingRoom => AttendeeLinks.WaitingRoom(_token.ToString());

    private async Task<Visitor> SeatedAsync(
        Action<EditionRoom>? change = null, RegistrationState state = RegistrationState.Seated)
    {
        var registration = TestData.Registration(_edition, state);
        var room = new EditionRoom { EditionId = _edition.Id, Address = Address };
        change?.Invoke(room);
        var talk = TestData.Talk(_edition, TestData.Speaker());
        (talk.StartUtc, talk.DurationMinutes) = (_edition.StartUtc.AddMinutes(10), 30);
        await site.ArrangeAsync(
            talk, _edition, room, registration,
            TestData.Link(registration, _token));
        return site.NewVisitor();
    }

    private Task ChangeRoomAsync(Action<EditionRoom> change) => site.WithDbAsync(async db =>
    {
        change(await db.Set<EditionRoom>().SingleAsync(room => room.EditionId == _edition.Id));
        await db.SaveChangesAsync();
    });

    private Task<bool> CameAsync() => site.WithDbAsync(db => db.Set<Attendance>().AnyAsync(a => a.Registration.EditionId == _edition.Id));

    private static void AssertLedTo(string address, WebPage answer)
    {
        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        Assert.Equal(address, answer.Headers.Location?.AbsoluteUri);
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.DoesNotContain(address, answer.Body, StringComparison.Ordinal);
    }
}
