using System.Net;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Attendees.Joining;

public sealed class LateSeatTests(TestSite site) : IClassFixture<TestSite>
{
    private const string HereForm = "form[action$='/beitreten/da']";

    private Edition _edition = TestData.Edition(capacity: 1, startUtc: TestData.Now.AddMinutes(20));
    private readonly SecretToken _seated = SecretToken.Create();
    private readonly SecretToken _waiting = SecretToken.Create();

    [Fact]
    public async Task Whoever_waits_in_the_last_hour_says_that_they_are_there_and_gets_the_seat_that_comes_free()
    {
        using var person = await ArrangeAsync();
        var personalPage = await person.GetAsync(MyRegistration);
        Assert.NotNull(personalPage.Document.QuerySelector($"a.button[href='{WaitingRoom}']"));
        var room = await person.GetAsync(WaitingRoom);
        Assert.Equal("15", Assert.Single(room.Headers.GetValues("Refresh")));
        Assert.DoesNotContain("Sie zählen mit", room.Text, StringComparison.Ordinal);

        var there = await person.FollowAsync(await person.SubmitAsync(room, form: HereForm));
        Assert.Contains("Der nächste freie Platz ist Ihrer.", there.Text, StringComparison.Ordinal);
        Assert.Contains("Sie zählen mit bis", there.Text, StringComparison.Ordinal);

        await site.WithAsync((ParticipationDesk desk) => desk.CancelAsync(_seated, CancellationToken.None));

        var seated = await person.GetAsync(WaitingRoom);
        Assert.Contains("Ein Platz ist frei geworden: Sie sind dabei.", seated.Text, StringComparison.Ordinal);
        Assert.NotNull(seated.Document.QuerySelector("form[action$='/beitreten']"));
    }

    [Fact]
    public async Task Opening_the_page_is_not_being_there()
    {
        using var person = await ArrangeAsync();

        await person.GetAsync(WaitingRoom);
        await person.HeadAsync(WaitingRoom);
        await site.WithAsync((ParticipationDesk desk) => desk.CancelAsync(_seated, CancellationToken.None));

        Assert.NotNull((await person.GetAsync(WaitingRoom)).Document.QuerySelector(HereForm));
    }

    [Fact]
    public async Task Before_the_last_hour_the_personal_page_says_from_when_on_one_should_be_there()
    {
        _edition = TestData.Edition(capacity: 1, startUtc: TestData.Now.AddHours(3));
        using var person = await ArrangeAsync();

        var answer = await person.GetAsync(WaitingRoom);

        Assert.Equal(MyRegistration, answer.Location);
        var personalPage = await person.GetAsync(MyRegistration);
        Assert.Contains("geht ein frei werdender Platz an die Wartenden", personalPage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_opens_nothing_is_told_so()
    {
        using var person = await ArrangeAsync();
        var form = FormFields.Of((await person.GetAsync(WaitingRoom)).Form(HereForm));

        Assert.Equal(HttpStatusCode.Gone, (await person.PostAsync(AttendeeLinks.WaitHere(SecretToken.Create().ToString()), form)).Status);
        Assert.Equal(HttpStatusCode.Gone, (await person.PostAsync(AttendeeLinks.WaitHere("kurz"), form)).Status);
    }

    private string MyRegistration => AttendeeLinks.MyRegistration(_waiting.ToString());

    private string WaitingRoom => AttendeeLinks.WaitingRoom(_waiting.ToString());

    private async Task<Visitor> ArrangeAsync()
    {
        var seated = TestData.Registration(_edition);
        var waiting = TestData.Registration(_edition, RegistrationState.Waiting);
        waiting.WaitingNumber = 1;
        await site.ArrangeEditionAsync(_edition, seated, waiting);
        await site.ArrangeAsync(
            new EditionRoom { EditionId = _edition.Id, Address = "https://raum.example/" },
            TestData.Link(seated, _seated), TestData.Link(waiting, _waiting));
        return site.NewVisitor();
    }
}
