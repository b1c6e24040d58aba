using System.Net;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Readability;
using GeScheiterWeiter.TestKit;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Tests.Visitors.Editions;

/// <summary>What the page of an edition says in each of its phases.</summary>
public sealed class EditionPageTests(FullSite site)
{
    [Theory]
    [InlineData("sonderedition", "Anmeldung offen", true)]
    [InlineData("wenige-plaetze", "Wenige Plätze frei", true)]
    [InlineData("ausgebucht", "Ausgebucht, Warteliste offen", true)]
    [InlineData("vor-der-anmeldung", "Anmelden können Sie sich ab Donnerstag, 8. März 2035, 10:00 Uhr", false)]
    [InlineData("anmeldung-geschlossen", "Die Anmeldung ist seit Sonntag, 4. März 2035, 10:00 Uhr geschlossen.", false)]
    [InlineData("laeuft-gerade", "Läuft gerade", false)]
    [InlineData("abgesagt", "Diese Ausgabe findet leider nicht statt.", false)]
    [InlineData("vorbei", "Vorbei", false)]
    public async Task A_phase_is_said_in_words_and_one_can_sign_up_only_when_it_is_open(string edition, string words, bool open)
    {
        var page = await OpenAsync(VisitorLinks.Edition(edition));

        Assert.Contains(words, page.Text, StringComparison.Ordinal);
        Assert.Equal(open, page.Document.QuerySelector($"main a[href='/ausgaben/{edition}/anmelden']") is not null);
        Assert.Equal(open, page.Text.Contains("Anmeldeschluss", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("laeuft-gerade", true)]
    [InlineData("sonderedition", false)]
    [InlineData("vorbei", false)]
    public async Task Only_a_state_that_changes_while_one_reads_is_asked_for_again(string edition, bool near)
    {
        var page = await OpenAsync(VisitorLinks.Edition(edition));

        Assert.Equal(near, page.Document.QuerySelector("script[src*='live-state']") is not null);
        Assert.Single(page.Document.QuerySelectorAll("[data-live]"));
    }

    [Fact]
    public async Task An_open_edition_says_when_for_whom_what_it_costs_and_where()
    {
        var page = await OpenAsync("/ausgaben/sonderedition");

        Assert.Contains("Dienstag, 10. April 2035, 18:00 bis 19:30 Uhr (MESZ)", page.Text, StringComparison.Ordinal);
        Assert.Contains("Anmeldeschluss: Dienstag, 10. April 2035, 12:00 Uhr", page.Text, StringComparison.Ordinal);
        Assert.Contains("öffentlichen Verwaltung", page.Text, StringComparison.Ordinal);
        Assert.Contains("kostenlos", page.Text, StringComparison.Ordinal);
        Assert.Contains("Online", page.Text, StringComparison.Ordinal);
        Assert.Contains("Es sind noch Plätze frei.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Die Vorträge stehen fest.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Smart Country Convention", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_in_easy_language_keeps_to_its_rules()
    {
        var sample = (await site.AllAsync<Edition>()).Single(edition => edition.Slug == "sonderedition");

        Assert.False(sample.EasyLanguage.IsEmpty);
        Assert.Empty(EasyLanguageHints.Of(sample.EasyLanguage.Source));
    }

    [Fact]
    public async Task A_tandem_is_shown_as_one_talk_of_two_people()
    {
        var page = await OpenAsync("/ausgaben/sonderedition");

        var talk = page.Document.QuerySelectorAll("main article")
            .First(article => article.TextContent.Contains("Carina Steinert", StringComparison.Ordinal));
        Assert.Contains("Markus Töpfer", talk.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tandem", talk.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_edition_says_how_many_are_waiting()
    {
        var page = await OpenAsync("/ausgaben/ausgebucht");

        Assert.Contains("Alle 20 Plätze sind vergeben. Auf der Warteliste stehen 3 Personen.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_of_the_past_tells_of_its_day_with_recap_and_hosts()
    {
        var page = await OpenAsync("/ausgaben/vorbei");

        Assert.Contains("Dienstag, 13. Februar 2035", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Uhr", page.Text, StringComparison.Ordinal);
        Assert.Contains("Es war schön.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ada, Grace", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ausgaben/gibt-es-nicht")]
    [InlineData("/ausgaben/Sonderedition")]
    [InlineData("/ausgaben/noch-geheim")]
    [InlineData("/ausgaben/noch-geheim/kalender.ics")]
    [InlineData("/ausgaben/noch-geheim/vortraege/vortrag")]
    [InlineData("/ausgaben/sonderedition/vortraege/gibt-es-nicht")]
    [InlineData("/ausgaben/gescheiterweiter-2-0/vortraege/smart-city-bamberg")]
    [InlineData("/mitwirkende/gibt-es-nicht")]
    [InlineData("/mitwirkende/geheime-sprecherin")]
    public async Task What_is_not_there_or_not_yet_public_is_not_found(string path)
    {
        using var visitor = site.NewVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path)).Status);
    }

    private async Task<WebPage> OpenAsync(string path)
    {
        using var visitor = site.NewVisitor();
        var page = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return page;
    }
}
