using GeScheiterWeiter.Mail.Bounces;
using GeScheiterWeiter.Mail.Outbox;
using GeScheiterWeiter.Mail.Runs;
using GeScheiterWeiter.Mail.Wordings;
using GeScheiterWeiter.Privacy;

namespace GeScheiterWeiter.Mail;

/// <summary>What is kept of letters.</summary>
internal sealed class LetterData(Retention retention) : IHoldsPersonalData
{
    private const string WithTheirRow = "mit der Anmeldung, der Einladung, dem Vorschlag oder der Sprecher:in, zu der sie gehört";

    internal static readonly ProcessingActivity Letters =
        new("E-Mails, die wir schreiben", PeopleGroup.Attendees, PeopleGroup.Speakers, PeopleGroup.Organizers)
        {
            Whose = "alle, denen die Website schreibt",
            Purpose = "Zustellen und nachsehen können, ob eine E-Mail angekommen ist",
            Basis = LegalBasis.Request,
            SeenBy = "Organisator:innen",
            Recipients = "der E-Mail-Anbieter, über den die Website verschickt, und der Server, der die E-Mail annimmt",
        };

    public void Describe(DataMap map)
    {
        map.Rows<OutboxMail>(
                Letters,
                RetentionPeriod.EmptiedAfter(retention.LetterWords, "nachdem sie geschrieben wurde"),
                RetentionPeriod.Emptied("früher, sobald die Person gelöscht wird; geheime Links darin eine Minute nach dem Versand"))
            .Secret("Text, mit persönlichen Links und Kalendereintrag",
                m => m.Text, m => m.Html, m => m.Calendar, m => m.CalendarMethod, m => m.OneClickUnsubscribe);
        map.Rows<OutboxMail>(Letters, RetentionPeriod.Emptied(WithTheirRow))
            .Hold("Name und Adresse", m => m.ToName, m => m.ToAddress, m => m.SearchText, m => m.FoldingVersion)
            .Hold("Betreff", m => m.Subject)
            .Hold("Was der empfangende Server geantwortet hat, und ob die E-Mail zurückkam",
                m => m.LastAnswer, m => m.ReturnedUtc, m => m.ReturnStatus)
            .Hold("Worum es ging", m => m.SubjectId);
        map.Rows<OutboxMail>(Letters, RetentionPeriod.Kept("ohne Frist: ohne Name und Adresse sagt es über niemanden etwas"))
            .Hold("Dass es eine E-Mail gab, und wann sie versandt wurde", m => m.QueuedUtc, m => m.SentUtc, m => m.State)
            .Frame(m => m.Id, m => m.Kind, m => m.Priority, m => m.ReplyTo, m => m.WordingId, m => m.Attempts, m => m.NextAttemptUtc,
                m => m.LeaseId, m => m.LeasedUntilUtc, m => m.BroadcastDomain);
        map.Rows<RunLetter>(Letters, RetentionPeriod.Deleted("mit der Anmeldung, der Einladung oder der Sprecher:in"))
            .Hold("Wer eine E-Mail an viele schon hat", l => l.RunId, l => l.SubjectId, l => l.MailId);
        map.NotPersonal<DomainPace>("welche Domain gerade wartet, ohne die Adresse davor", p => p.Domain, p => p.RestsUntilUtc);
        map.NotPersonal<DeliveryState>("ob der Versand angehalten ist", s => s.Id, s => s.PausedUtc);
        map.NotPersonal<ReportMailbox>(
            "wie weit das Postfach der Rückläufer gelesen ist", b => b.Id, b => b.LastUid, b => b.UidValidity, b => b.LastUnmatchedUtc,
                b => b.Unmatched);
        map.NotPersonal<LetterWording>(
            "Wortlaut einer E-Mail, mit Lücken an der Stelle der Menschen",
            w => w.Id, w => w.Body, w => w.CreatedUtc, w => w.EditionId, w => w.Kind, w => w.Number, w => w.Subject);
        map.Find<OutboxMail>(
            who => AddressColumn.Holds<OutboxMail>(who.Address, m => m.ToAddress)
                .Or(m => m.SubjectId != null && who.Ids.Contains(m.SubjectId.Value)),
            m => m.Id);
        map.Find<RunLetter>(who => l => who.Ids.Contains(l.SubjectId));
    }
}
