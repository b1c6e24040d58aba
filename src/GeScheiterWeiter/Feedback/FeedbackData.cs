using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Feedback;

/// <summary>Nothing of it leads to a person, but a free text may name one.</summary>
internal sealed class FeedbackData(Retention retention) : IHoldsPersonalData
{
    private const string Nameless = "Rückmeldungen sind ohne Namen: Niemand kann sagen, welche von Ihnen ist.";

    private static readonly ProcessingActivity Answers = new("Rückmeldungen nach dem Abend", PeopleGroup.Attendees, PeopleGroup.Speakers)
    {
        Whose = "Menschen, die da waren, ohne Namen; und wer in einem Text genannt wird",
        Purpose = "Den nächsten Abend besser machen",
        Basis = LegalBasis.Consent,
        SeenBy = "Organisator:innen und Sprecher:innen, ab fünf Antworten",
    };

    private static readonly ProcessingActivity Quotes = new("Zitate auf der Seite einer Ausgabe", PeopleGroup.Attendees)
    {
        Whose = "Menschen, die beim Antworten erlaubt haben, ohne Namen zitiert zu werden",
        Purpose = "Zeigen, was andere mitgenommen haben",
        Basis = LegalBasis.Consent,
        SeenBy = "alle, die die Website lesen",
        Recipients = "alle, die die Website lesen",
    };

    public void Describe(DataMap map)
    {
        const string AnyEarlier = "früher, wenn eine Organisator:in den Text löscht oder jemand gelöscht wird, dessen Name darin steht";
        const string AfterTheEdition = "nach dem Ende der Ausgabe";
        map.Rows<FeedbackAnswer>(
                Answers, RetentionPeriod.EmptiedAfter(retention.FeedbackTexts, AfterTheEdition), RetentionPeriod.Emptied(AnyEarlier))
            .Hold("Was Menschen geschrieben haben", a => a.Takeaway, a => a.Different);
        map.Rows<FeedbackAnswer>(Answers, RetentionPeriod.Kept("als Zahl, bis die Ausgabe gelöscht wird: es führt zu niemandem"))
            .Hold("Was angekreuzt wurde und an welchem Tag", a => a.Evening, a => a.Access, a => a.Gain, a => a.Day, a => a.MayBeQuoted)
            .Frame(a => a.Id, a => a.EditionId);
        map.Rows<FeedbackTalkNote>(
                Answers, RetentionPeriod.DeletedAfter(retention.FeedbackTexts, AfterTheEdition), RetentionPeriod.Deleted(AnyEarlier))
            .Hold("Was Menschen den Sprecher:innen geschrieben haben", n => n.Text)
            .Frame(n => n.Id, n => n.TalkId);
        map.Rows<SpentFeedbackToken>(Answers, RetentionPeriod.DeletedAfter(retention.FeedbackMarks, AfterTheEdition))
            .Hold("Dass ein Link zum Antworten benutzt wurde (Prüfwert)", t => t.Mark)
            .Frame(t => t.EditionId);
        map.Rows<FeedbackQuote>(Quotes, RetentionPeriod.Deleted("sobald eine Organisator:in es herunternimmt"),
            RetentionPeriod.Deleted(AnyEarlier))
            .Hold("Ein Satz ohne Namen", q => q.Text)
            .Frame(q => q.AnswerId);
        map.DoNotFind<FeedbackAnswer>(Nameless);
        map.DoNotFind<FeedbackTalkNote>(Nameless);
        map.DoNotFind<SpentFeedbackToken>(Nameless);
        map.DoNotFind<FeedbackQuote>(Nameless);
    }
}
