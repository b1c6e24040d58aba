using GeScheiterWeiter.Common.Markup;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Visitors.Editions;

/// <summary>What the pages of an edition in Leichte Sprache and in English say by themselves, in each of its phases.</summary>
public sealed class OtherWordsPageTests(TestSite site) : IClassFixture<TestSite>
{
    public static TheoryData<EditionPhase, string, string> Phases => new()
    {
        { EditionPhase.BeforeRegistration, "Die Anmeldung beginnt später.", "You can sign up from " },
        { EditionPhase.Open, "Dann melden Sie sich an.", "There are seats left. Please sign up by " },
        { EditionPhase.FewSeatsLeft, "Dann melden Sie sich an.", "There are seats left." },
        { EditionPhase.FullWithWaitingList, "Sie können auf die Warte·liste kommen.", "All seats are taken." },
        { EditionPhase.Closed, "Die Anmeldung ist zu Ende.", "Registration has closed." },
        { EditionPhase.Live, "Die Veranstaltung läuft gerade.", "It is on right now." },
        { EditionPhase.Over, "Die Veranstaltung ist vorbei.", "This edition is over." },
        { EditionPhase.Cancelled, "Die Veranstaltung fällt aus.", "Unfortunately this edition will not take place." },
    };

    [Theory, MemberData(nameof(Phases))]
    public async Task Each_phase_is_said_and_the_button_is_there_while_one_can_sign_up(EditionPhase phase, string easy, string english)
    {
        var edition = EditionIn(phase);
        (edition.EasyLanguage, edition.English) = (KeptLines.Rendered("Text."), "Text.");
        await site.ArrangeAsync(edition);
        using var visitor = site.NewVisitor();
        Assert.Equal(phase, edition.PhaseAt(TestData.Now));
        var isOpen = phase is EditionPhase.Open or EditionPhase.FewSeatsLeft or EditionPhase.FullWithWaitingList;

        foreach (var (address, words) in new[]
        {
            (VisitorLinks.EditionEasyLanguage(edition.Slug), easy), (VisitorLinks.EditionEnglish(edition.Slug), english),
        })
        {
            var page = await visitor.GetAsync(address);
            Assert.Contains(words, page.Text, StringComparison.Ordinal);
            Assert.Contains(edition.Name, page.Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(isOpen, page.Document.QuerySelector($"main a.button[href='{VisitorLinks.SignUp(edition.Slug)}']") is not null);
        }
    }

    [Fact]
    public async Task Both_say_when_it_is_with_its_zone()
    {
        var edition = TestData.Edition(startUtc: new DateTime(2035, 7, 3, 16, 0, 0, DateTimeKind.Utc));
        (edition.EasyLanguage, edition.English) = (KeptLines.Rendered("Text."), "Text.");
        await site.ArrangeAsync(edition);
        using var visitor = site.NewVisitor();

        var easy = Lines(await visitor.GetAsync(VisitorLinks.EditionEasyLanguage(edition.Slug)));
        var english = Lines(await visitor.GetAsync(VisitorLinks.EditionEnglish(edition.Slug)));

        Assert.Contains("Am Dienstag, 3. Juli 2035.", easy, StringComparison.Ordinal);
        Assert.Contains("Von 18:00 Uhr bis ", easy, StringComparison.Ordinal);
        Assert.Contains("Das ist die Zeit in Deutschland. Man sagt dazu auch: MESZ.", easy, StringComparison.Ordinal);
        Assert.Contains("Tuesday, 3 July 2035, 18:00 to ", english, StringComparison.Ordinal);
        Assert.Contains("(CEST)", english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_an_English_page_what_is_German_says_so()
    {
        var edition = TestData.Edition();
        edition.English = "Text.";
        await site.ArrangeAsync(edition);
        using var visitor = site.NewVisitor();

        var page = await visitor.GetAsync(VisitorLinks.EditionEnglish(edition.Slug));

        Assert.Equal("en_GB", page.Document.QuerySelector("meta[property='og:locale']")!.GetAttribute("content"));
        foreach (var german in new[] { "header.site-header", "footer.site-footer", ".skip-link", "h1", "main a[hreflang=de] span" })
            Assert.Equal((german, "de"), (german, page.Document.QuerySelector(german)!.GetAttribute("lang")));
        Assert.Null(page.Document.QuerySelector($"main a[href='{VisitorLinks.EditionEasyLanguage(edition.Slug)}']"));
    }

    private static string Lines(WebPage page) =>
        string.Join(' ', page.Document.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Edition EditionIn(EditionPhase phase)
    {
        var edition = TestData.Edition(
            capacity: 20, state: phase == EditionPhase.Cancelled ? EditionState.Cancelled : EditionState.Announced,
            startUtc: TestData.Now + phase switch
            {
                EditionPhase.Live => TimeSpan.FromMinutes(-30),
                EditionPhase.Over => TimeSpan.FromDays(-20),
                _ => TimeSpan.FromDays(20),
            });
        edition.Seats.Taken = phase switch
        {
            EditionPhase.FewSeatsLeft => 19,
            EditionPhase.FullWithWaitingList => 20,
            _ => 0,
        };
        edition.RegistrationOpensUtc = phase == EditionPhase.BeforeRegistration ? TestData.Now.AddDays(3) : null;
        edition.RegistrationClosesUtc = phase == EditionPhase.Closed ? TestData.Now.AddDays(-1) : null;
        return edition;
    }
}
