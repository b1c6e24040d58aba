using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Tests.Visitors.Editions.SignUp;

namespace GeScheiterWeiter.Web.Tests.Attendees;

/// <summary>
/// A double click sends a form twice, and the browser shows the second answer: it says how things stand, as the first would have.
/// </summary>
public sealed class RepeatedButtonTests(SignUpSite site) : IClassFixture<SignUpSite>
{
    [Theory]
    [InlineData(1, "Sie sind dabei")]
    [InlineData(0, "Warteliste, Stelle 1")]
    public async Task Confirming_twice_leads_to_what_one_has(int capacity, string standing)
    {
        using var visitor = site.NewVisitor();
        var page = await ConfirmationPageAsync(visitor, capacity);

        await visitor.SubmitAsync(page);
        var second = await visitor.FollowAsync(await visitor.SubmitAsync(page));

        Assert.StartsWith("/teilnahme/", second.Path, StringComparison.Ordinal);
        Assert.Contains(standing, second.Text, StringComparison.Ordinal);
        Assert.Contains("schon bestätigt", second.Text, StringComparison.Ordinal);
        Assert.NotNull(second.Document.QuerySelector("a[href$='/absagen']"));
    }

    [Fact]
    public async Task A_used_link_says_how_things_stand_and_its_button_leads_on()
    {
        using var visitor = site.NewVisitor();
        var page = await ConfirmationPageAsync(visitor);
        await visitor.SubmitAsync(page);

        var used = await visitor.GetAsync(page.Path);
        Assert.Contains("Sie haben einen Platz.", used.Text, StringComparison.Ordinal);

        Assert.Contains("Sie sind dabei", (await visitor.FollowAsync(await visitor.SubmitAsync(used))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Giving_back_and_undoing_twice_end_where_once_would()
    {
        using var visitor = site.NewVisitor();
        var personal = await visitor.FollowAsync(await visitor.SubmitAsync(await ConfirmationPageAsync(visitor)));
        var question = await visitor.GetAsync(personal.Path.Split('?')[0] + "/absagen");

        var cancelled = await TwiceAsync(visitor, question);
        Assert.Contains("Sie sind abgemeldet", cancelled.Text, StringComparison.Ordinal);

        var restored = await TwiceAsync(visitor, cancelled, "form[action$=zuruecknehmen]");
        Assert.Contains("Sie sind dabei", restored.Text, StringComparison.Ordinal);
        Assert.Contains("Ihre Anmeldung gilt", restored.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nicht mehr zurücknehmen", restored.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_for_the_letter_and_correcting_twice_end_where_once_would()
    {
        using var visitor = site.NewVisitor();
        var personal = await visitor.FollowAsync(await visitor.SubmitAsync(await ConfirmationPageAsync(visitor)));
        site.Clock.Advance(RegistrationDesk.CoolDown);

        var asked = await TwiceAsync(visitor, personal, "form[action$=brief]");
        Assert.Contains("eben erst geschrieben", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Sie sind dabei", asked.Text, StringComparison.Ordinal);

        var corrected = await TwiceAsync(visitor, await visitor.GetAsync(personal.Path.Split('?')[0] + "/daten"));
        Assert.Contains("gespeichert", corrected.Text, StringComparison.Ordinal);
    }

    /// <summary>Every page with a button for a person loads the module that swallows the second click.</summary>
    [Fact]
    public async Task Every_page_with_a_button_ignores_a_second_click()
    {
        using var visitor = site.NewVisitor();
        var confirmation = await ConfirmationPageAsync(visitor);
        var personal = await visitor.FollowAsync(await visitor.SubmitAsync(confirmation));
        var path = personal.Path.Split('?')[0];
        WebPage[] pages = [confirmation, personal, await visitor.GetAsync(path + "/absagen"), await visitor.GetAsync(path + "/daten")];

        Assert.All(pages, page => Assert.NotNull(page.Document.QuerySelector("script[src*='forms']")));
    }

    private static async Task<WebPage> TwiceAsync(Visitor visitor, WebPage page, string form = "main form[method=post]")
    {
        await visitor.SubmitAsync(page, form: form);
        return await visitor.FollowAsync(await visitor.SubmitAsync(page, form: form));
    }

    private async Task<WebPage> ConfirmationPageAsync(Visitor visitor, int capacity = 100)
    {
        var edition = TestData.Edition(capacity: capacity, startUtc: site.Clock.GetUtcNow().UtcDateTime.AddDays(30));
        await site.ArrangeAsync(edition);
        var address = $"doppelt{TestData.Next()}@stadt.example";
        await site.SignUpAsync(visitor, edition.Slug, SignUpSite.Complete(address));
        return await visitor.GetAsync((await site.LastLetterAsync(address)).Link("/bestaetigen/"));
    }
}
