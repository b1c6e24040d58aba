using System.Net;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Visitors.LostLink;

public sealed class LostLinkTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task While_the_evening_is_on_the_link_is_found_asked_for_and_leads_into_the_waiting_room()
    {
        var edition = TestData.Edition(startUtc: TestData.Now.AddMinutes(-10));
        var registration = TestData.Registration(edition, email: "verloren@amt.example");
        edition.Seats.Taken = 1;
        await site.ArrangeAsync(edition, registration);
        using var visitor = site.NewVisitor();

        var cover = await visitor.GetAsync(VisitorLinks.Edition(edition.Slug));
        var form = await visitor.GetAsync(cover.Document.QuerySelector($"main a[href$='{VisitorLinks.LostLink}']")!.GetAttribute("href")!);
        var sent = await visitor.FollowAsync(
            await visitor.SubmitAsync(form, new Dictionary<string, string?> { ["Email"] = "verloren@amt.example" }));
        var letter = await site.LastLetterAsync("verloren@amt.example");
        var personal = await visitor.GetAsync(letter.Link("/teilnahme/"));

        Assert.Contains("Bitte schauen Sie in Ihr Postfach", sent.Text, StringComparison.Ordinal);
        Assert.NotNull(personal.Document.QuerySelector("main a[href$='/beitreten']"));
        var closed = await visitor.GetAsync(VisitorLinks.SignUp(edition.Slug));
        Assert.NotNull(closed.Document.QuerySelector($"main a[href$='{VisitorLinks.LostLink}']"));
    }

    [Fact]
    public async Task The_answer_to_an_address_nobody_knows_is_the_same()
    {
        var edition = TestData.Edition();
        await site.ArrangeAsync(edition, TestData.Registration(edition, email: "bekannt@amt.example"));
        using var visitor = site.NewVisitor();
        var form = await visitor.GetAsync(VisitorLinks.LostLink);

        var known = await visitor.FollowAsync(
            await visitor.SubmitAsync(form, new Dictionary<string, string?> { ["Email"] = "bekannt@amt.example" }));
        var unknown = await visitor.FollowAsync(
            await visitor.SubmitAsync(form, new Dictionary<string, string?> { ["Email"] = "unbekannt@amt.example" }));

        Assert.Equal(HttpStatusCode.OK, known.Status);
        Assert.Contains("zu unbekannt@amt.example eine", unknown.Text, StringComparison.Ordinal);
        Assert.Equal(known.Text.Replace("bekannt@", "unbekannt@", StringComparison.Ordinal), unknown.Text);
        Assert.Empty(await site.LettersAsync("unbekannt@amt.example"));
    }

    [Fact]
    public async Task What_is_no_address_comes_back()
    {
        using var visitor = site.NewVisitor();
        var form = await visitor.GetAsync(VisitorLinks.LostLink);

        var back = await visitor.SubmitAsync(form, new Dictionary<string, string?> { ["Email"] = "keine Adresse" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, back.Status);
        Assert.Equal("keine Adresse", back.Document.QuerySelector("#Email")?.GetAttribute("value"));
    }

    [Fact]
    public async Task A_link_that_is_gone_leads_to_a_new_one()
    {
        using var visitor = site.NewVisitor();

        var gone = await visitor.GetAsync(AttendeeLinks.MyRegistration("zu-kurz"));

        Assert.NotNull(gone.Document.QuerySelector($"main a[href$='{VisitorLinks.LostLink}']"));
    }
}
