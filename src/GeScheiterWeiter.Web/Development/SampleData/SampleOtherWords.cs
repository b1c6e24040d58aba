namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>The Sonderedition in Leichte Sprache and in English.</summary>
internal static class SampleOtherWords
{
    public const string EasyLanguage = """
        ## Worum geht es?

        In Ämtern und Rathäusern ändert sich gerade viel.
        Vieles geht heute mit dem Computer.
        Manches klappt gut.
        Manches geht schief.
        Aus beidem kann man lernen.

        An diesem Abend erzählen 3 Menschen von ihrer Arbeit.
        Sie erzählen ehrlich.
        Und sie lachen auch über sich selbst.
        Alle haben Respekt vor ihnen.
        Denn diese Menschen hatten Mut.

        ## Das erste Thema: Anträge mit dem Computer

        Carina Steinert und Markus Töpfer erzählen zusammen.
        Carina Steinert arbeitet in der Stadt Bergheim.
        Markus Töpfer arbeitet in einer Firma.
        Die Firma heißt: Westphalia DataLab.

        Am Anfang ging es um die Hunde·steuer.
        Hunde·steuer heißt:
        Menschen mit einem Hund zahlen Geld an die Stadt.
        Die Stadt und die Firma wollten:
        Anträge sollen mit dem Computer leichter gehen.
        Dann kamen andere Menschen in das Projekt.
        Der Plan musste sich ändern.
        Die Arbeit ging trotzdem weiter.
        Davon erzählen die beiden.

        ## Das zweite Thema: Eine Stadt redet mit ihren Menschen

        Sascha arbeitet in der Stadt Bamberg.
        Er leitet dort ein großes Projekt.
        Das Projekt heißt: Smart City Bamberg.
        Smart City ist Englisch.
        Es heißt: kluge Stadt.

        Die Stadt hat viel Geld für das Projekt bekommen.
        Alle Menschen in der Stadt durften mitreden.
        Das war schwerer als gedacht.
        Manches ging schief.
        Die Stadt hat daraus gelernt.
        Davon erzählt Sascha.

        ## Für wen ist der Abend?

        Arbeiten Sie in einem Amt oder in einem Rathaus?
        Dann passt der Abend zu Ihnen.
        Arbeitet Ihre Firma mit einem Amt zusammen?
        Dann passt der Abend auch zu Ihnen.

        Der Abend ist im Internet.
        Er kostet **nichts**.
        """;

    public const string English = """
        Whoever tries something new in a public administration meets questions nobody has met before. Digitalisation, the law that brings public services online (OZG), agile methods and New Work are changing town halls, state offices and ministries. Some of it works, some of it goes wrong, and there is something to learn from both.

        On this evening people tell openly, and with a good deal of self-irony, what they lived through: which hurdles they met, which ways they tried, and what turned out differently than planned. No gloating, but respect for everybody who dared.

        This time it is all about administrations and service providers working together, and a chance to meet like-minded people from other organisations.

        ## The programme

        **From the dog tax to a click dummy: processing applications intelligently.** Carina Steinert (town of Bergheim) and Markus Töpfer (Westphalia DataLab) tell their story as a tandem. A municipality and its service provider set out towards a data-driven organisation. Then people changed jobs. How they kept going, and what agile work had to do with it, they tell together.

        **Smart City Bamberg: when participation is meant seriously.** A large budget is won. Then comes citizens' participation, and real cooperation with people can go wrong. It did, and the city learned from it. Sascha, who heads the programme in Bamberg, reports live from a real adventure.

        The *Sonderedition* (special edition) is part of the pre-programme of the Smart Country Convention, in cooperation with Bitkom.
        """;
}
