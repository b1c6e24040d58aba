namespace GeScheiterWeiter.Web.Development.SampleData;

/// <summary>
/// The words of the sample content, in Markdown. A paragraph is one line, as people type it: editors show every line break.
/// </summary>
internal static class SampleTexts
{
    public const string Sonderedition = """
        Wer in der Verwaltung etwas Neues wagt, stößt auf Fragen, die vorher noch niemand gestellt hat. Digitalisierung, OZG, agiles Arbeiten, New Work: Das alles verändert Rathäuser, Landesämter und Ministerien. Manches gelingt, manches geht schief. Und aus beidem lässt sich lernen.

        An diesem Abend erzählen Menschen offen und mit einem Augenzwinkern, was sie unterwegs erlebt haben: welche Hürden es gab, welche Wege sie probiert haben und was am Ende anders kam als geplant. Ohne Schadenfreude, aber mit Respekt vor allen, die sich getraut haben.

        Im Mittelpunkt steht diesmal die Zusammenarbeit zwischen Verwaltung und Dienstleister:innen. Und die Gelegenheit, Gleichgesinnte aus anderen Häusern kennenzulernen.
        """;

    public const string Bergheim = """
        Am Anfang steht die Hundesteuer. Dann wechseln die Zuständigen, und der Plan passt nicht mehr. Am Ende gibt es einen Klick-Dummy, eine agile Arbeitsweise und ein gutes Stück Weg zur datengetriebenen Organisation.

        Carina Steinert und Markus Töpfer erzählen als Tandem, wie eine Kommune und ein Dienstleister gemeinsam an einem intelligenten Antragsmanagement arbeiten: was dabei ins Stocken geriet und wie es trotzdem weiterging.
        """;

    public const string Bamberg = """
        Das große Budget ist gewonnen. Jetzt nur noch die Bürger:innen beteiligen, was soll da schon schiefgehen?

        Eine ganze Menge, wenn man es ernst meint. Echte Zusammenarbeit mit Menschen lässt sich nicht durchplanen. Sascha berichtet live aus einem echten Abenteuer: was in Bamberg danebenging und was die Stadt daraus gelernt hat.
        """;

    public const string CarinaSteinert = """
        Carina Steinert arbeitet seit 2015 an der Digitalisierung der Kreisstadt Bergheim. Sie ist Organisatorin in der Abteilung Organisation und IT und gehört seit 2020 zur Stabsstelle BM-Digital, die sich um Digitalisierung, künstliche Intelligenz und Smart City kümmert.

        Im gemeinsamen Projekt ist sie diejenige, die weiß, wie Verwaltung wirklich funktioniert.
        """;

    public const string MarkusToepfer = """
        Markus Töpfer ist Data Scientist. Seit vier Jahren beschäftigt er sich mit Anwendungen von maschinellem Lernen und KI und mit der strategischen Ausrichtung von Data Science in verschiedenen Branchen.

        Im Team Data Activation & Innovation, das Data-Science-Lösungen entwirft und umsetzt, leitet er Projekte. Das gemeinsame mit Bergheim führt und koordiniert er auf der Seite des Dienstleisters.
        """;

    public const string Sascha = """
        Sascha leitet in Bamberg das Programm Smart City. Als Rheinländer ist er dort ein „Neigschmeggder“, und ein typisches Verwaltungsgewächs ist er auch nicht: Er hat Literatur studiert, im Bundestag gearbeitet, einen Verein für den Kulturaustausch mit Mittel- und Osteuropa geführt und im Stadtwerk Organisationsarbeit gemacht.

        Er vernetzt Menschen aus Überzeugung. Heute macht er Strategie von unten.
        """;

    public const string MadeUp = """
        Diesen Abend hat es nie gegeben. Er ist da, damit sich auf dieser Probeseite zeigen lässt, was nach einem Abend bleibt.
        """;

    public const string MadeUpForm = """
        Erfunden, wie die ganze Ausgabe: Ein Antrag kommt online an und wird ausgedruckt.
        """;

    public const string MadeUpChat = """
        Erfunden, wie die ganze Ausgabe: Ein Chatbot weiß auf alles eine Antwort.
        """;

    public const string Archive = """
        Eine Ausgabe mit Sand zwischen den Tasten: Im virtuellen Raum war Strand, und die Vorträge kamen im PechaKucha-Stil.
        """;

    public const string ArchiveRecap = """
        Zwei Vorträge, ein virtueller Strand und ein Chat, der nicht stillstand: So war die Ausgabe 2.0. Nach jedem Vortrag war Zeit für Fragen.

        Es ging darum, ausgetretene Wege zu verlassen, um motivierte Quereinsteiger:innen zu finden. Und um die Vergabe, ein fast schon emotionales Thema, das alle gern einfacher hätten.
        """;

    public const string Kiel = """
        Wie gewinnt man motivierte Quereinsteiger:innen? Nicht auf den üblichen Wegen, meint Christian Zierau aus Kiel. Mit den Stadt*TALENTEN ging es bewusst daneben: neben den ausgetretenen Pfaden entlang.
        """;

    public const string Berlin = """
        Verwaltung und Start-ups können viel voneinander haben, wenn sie denn zusammenkommen. Norbert Herrmann aus Berlin erzählt von dieser Zusammenarbeit, von der Vergabe als beinahe emotionalem Thema und vom Wunsch, es allen einfacher zu machen.
        """;

    public const string ProgrammeMessage = """
        Guten Tag {{Name}},

        das Programm für **{{Ausgabe}}** ist fertig. Wir sehen uns am {{Termin}}.

        [Zum Programm]({{Programm}})

        Kommen Sie doch nicht? Dann [geben Sie Ihren Platz bitte zurück]({{Absagen}}): Andere warten darauf.
        """;

    public const string QuestionsMessage = """
        Guten Tag {{Name}},

        bald erzählen Menschen aus der Verwaltung, was bei ihnen schiefging und was danach besser lief. Was möchten Sie von ihnen wissen? Auf Ihrer persönlichen Seite ist Platz für eine Frage.

        [Frage stellen]({{Teilnahme}})
        """;

    public const string SondereditionRecap = """
        Zwei Geschichten, viele Fragen und ein Satz, der hängen blieb: **Fragen Sie früher, als es Ihnen angenehm ist.**

        Danke an alle, die erzählt, gefragt und mitgelacht haben.
        """;

    public const string ThanksMessage = """
        Guten Tag {{Name}},

        schön, dass Sie bei **{{Ausgabe}}** dabei waren. Was nehmen Sie mit? Antworten Sie einfach auf diese Mail.
        """;

    public const string InvitedMessage = """
        {{Anrede}},

        das Programm von **{{Ausgabe}}** steht. Vielleicht hilft es Ihnen beim Überlegen:

        [Zum Programm]({{Programm}})

        Ein kurzes Ja oder Nein geben Sie [auf Ihrer Einladungsseite]({{Einladung}}). Möchten Sie keine Einladungen mehr von uns,
        [sagen Sie es uns]({{Abbestellen}}).
        """;

    public const string SpeakersMessage = """
        Guten Tag {{Name}},

        **{{Ausgabe}}** ist am {{Termin}}. Bitte kommen Sie eine halbe Stunde früher, damit wir Ton und Bild ausprobieren können.
        """;

    public const string FirstThanks = """
        Guten Tag {{Name}},

        schön, dass Sie bei **{{Ausgabe}}** dabei waren. Bis zum nächsten Mal!
        """;

    public const string Thanks = """
        Guten Tag {{Name}},

        **{{Ausgabe}}** ist vorbei, und wir haben viel gelernt. Danke, dass Sie dabei waren!

        Was erzählt wurde, können Sie hier nachlesen:

        [Zur Seite der Ausgabe]({{Programm}})

        Was nehmen Sie mit? [Sagen Sie es uns, ohne Ihren Namen]({{Rückmeldung}}): Wir lesen alles.
        """;

    public const string Tomorrow = """
        Guten Tag {{Name}},

        morgen ist es so weit: **{{Ausgabe}}**, {{Termin}}. Legen Sie sich gern eine Geschichte bereit, die bei Ihnen schiefgegangen ist: Nach den Vorträgen ist Zeit dafür.

        [Zum Warteraum]({{Einlass}})

        Doch etwas dazwischengekommen? Dann [geben Sie Ihren Platz bitte zurück]({{Absagen}}).

        Die Links in dieser Mail sind nur für Sie: Bitte geben Sie sie nicht weiter.
        """;
}
