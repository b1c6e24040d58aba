using GeScheiterWeiter.Editions.Facts;

namespace GeScheiterWeiter.Tests.Editions.Facts;

public sealed class EveningFactsTests
{
    [Fact]
    public void What_nobody_has_said_is_said_nowhere()
    {
        Assert.Empty(EveningFacts.Unsaid.Technology());
        Assert.Empty(EveningFacts.Unsaid.Following());
        Assert.Null(EveningFacts.Unsaid.InOneSentence());
        Assert.Empty(EveningFacts.Unsaid.ToBeArranged);
    }

    [Fact]
    public void A_letter_says_it_in_one_sentence()
    {
        var facts = new EveningFacts
        {
            Platform = "Videokonferenz",
            Recording = Recording.None,
            Language = SpokenLanguage.English,
            PlainLanguage = Offer.Offered,
            Captions = Captions.Automatic,
        };

        Assert.Equal(
            "Gut zu wissen: Plattform: Videokonferenz; Aufzeichnung: keine; "
            + "Sprache: Englisch, einfach, mit kurzen Sätzen und erklärten Fachwörtern; Live-Untertitel: automatisch erstellt.",
            facts.InOneSentence());
    }

    [Fact]
    public void A_letter_says_whom_to_ask_even_where_nothing_else_is_said() =>
        Assert.Equal(
            "Gut zu wissen: Fragen zur Barrierefreiheit: hilfe@verwaltung.example.",
            new EveningFacts { AccessContact = "hilfe@verwaltung.example" }.InOneSentence());

    [Fact]
    public void A_talk_is_as_its_evening_but_for_what_is_said_of_it()
    {
        var evening = new EveningFacts { Recording = Recording.Everything, Captions = Captions.Automatic, Platform = "Videokonferenz" };

        Assert.Equal(evening, TalkFacts.AsTheEvening.Within(evening));
        Assert.Equal(
            evening with { Recording = Recording.None, SignLanguage = Offer.Offered, Language = SpokenLanguage.English },
            new TalkFacts { Recording = Recording.None, SignLanguage = Offer.Offered, Language = SpokenLanguage.English }.Within(evening));
    }

    [Fact]
    public void Promised_is_what_everybody_gets_and_open_until_it_is_arranged()
    {
        var facts = new EveningFacts
        {
            Captions = Captions.WrittenByPeople,
            SignLanguage = Offer.OnRequest,
            SlidesInAdvance = Offer.Offered,
            SlidesAreArranged = true,
        };

        Assert.Equal(["Live-Untertitel"], facts.ToBeArranged);
        Assert.Equal(["Live-Untertitel", "Folien vorab"], facts.ForAnotherEvening().ToBeArranged);
        Assert.Empty((facts with { CaptionsAreArranged = true }).ToBeArranged);
        Assert.Equal(["Gebärdensprache"], new TalkFacts { SignLanguage = Offer.Offered }.ToBeArranged);
        Assert.Empty(new TalkFacts { SignLanguage = Offer.Offered, IsArranged = true }.ToBeArranged);
    }
}
