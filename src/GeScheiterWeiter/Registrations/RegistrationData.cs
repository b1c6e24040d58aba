using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Registrations.SignUp;

namespace GeScheiterWeiter.Registrations;

/// <summary>What is kept of people who have signed up.</summary>
internal sealed class RegistrationData(Retention retention) : IHoldsPersonalData
{
    internal static readonly RetentionPeriod WithRegistration = RetentionPeriod.Deleted("mit der Anmeldung");

    internal static readonly ProcessingActivity SigningUp = new("Anmeldung zu einer Ausgabe", PeopleGroup.Attendees)
    {
        Whose = "Menschen, die sich angemeldet haben oder angemeldet wurden",
        Purpose = "Plätze vergeben und dazu schreiben",
        Basis = LegalBasis.Request,
        SeenBy = "Organisator:innen und die Person selbst",
    };

    private static readonly ProcessingActivity Barriers = new("Teilnahme ohne Barrieren", PeopleGroup.Attendees)
    {
        Whose = "Menschen, die sich angemeldet haben und sagen, was ihnen hilft",
        Purpose = "Den Abend so vorbereiten, dass alle teilnehmen können",
        Basis = LegalBasis.ExplicitConsent,
        SeenBy = "Organisator:innen, die Anmeldungen bearbeiten, und die Person selbst",
    };

    private static readonly ProcessingActivity Abuse = new("Schutz vor Missbrauch der Formulare", PeopleGroup.Attendees,
        PeopleGroup.Speakers)
    {
        Whose = "alle, deren Adresse in ein Formular eingegeben wurde",
        Purpose = "Niemandes Postfach durch unsere Formulare überschwemmen",
        Basis = LegalBasis.LegitimateInterest,
        SeenBy = "niemand",
    };

    public void Describe(DataMap map)
    {
        RetentionPeriod[] kept =
        [
            RetentionPeriod.DeletedAfter(retention.Unconfirmed, "nach der letzten E-Mail, wenn niemand bestätigt"),
            RetentionPeriod.DeletedAfter(retention.Registrations, "nach dem Ende der Ausgabe"),
            RetentionPeriod.Deleted("vorher auf Wunsch oder durch eine Organisator:in"),
        ];
        map.Rows<Registration>(SigningUp, kept)
            .Hold("Name", r => r.Name, r => r.SortName, r => r.SearchText, r => r.FoldingVersion)
            .Hold("E-Mail-Adresse", r => r.Email, r => r.NormalizedEmail)
            .Hold("Organisation, Seite und, freiwillig, Rolle", r => r.Organisation, r => r.SortOrganisation, r => r.Side, r => r.Role)
            .Hold("freiwillig: eine Frage an die Sprecher:innen", r => r.Question, r => r.QuestionTalkId)
            .Hold("Platz oder Warteliste, und wann angemeldet, bestätigt oder abgemeldet",
                r => r.State, r => r.CreatedUtc, r => r.ExpiresUtc, r => r.ConfirmedUtc, r => r.SeatedUtc, r => r.CancelledUtc,
                    r => r.ApprovedUtc,
                r => r.WaitingNumber, r => r.WaitsHereUntilUtc, r => r.StateBeforeCancellation, r => r.IsCancelledByOrganizer,
                    r => r.LastLetterUtc)
            .Hold("Wer von anderen eingetragen wurde: woher wir wissen, dass diese Person kommen möchte", r => r.Origin, r => r.ConsentNote)
            .Hold("Wann jemand dem Verhaltenskodex zugestimmt hat; den Wortlaut bewahren wir auf", r => r.AgreedUtc)
            .Hold("Ob und seit wann jemand keine weiteren E-Mails möchte oder die Verarbeitung einschränken ließ",
                r => r.LettersEndedUtc, r => r.RestrictedUtc)
            .Hold("Notizen der Organisator:innen", r => r.InternalNote, r => r.IsMarked)
            .Frame(r => r.Id, r => r.EditionId, r => r.CalendarSequence);
        map.Rows<Registration>(Barriers, RetentionPeriod.EmptiedAfter(retention.AccessNeeds, "nach dem Ende der Ausgabe"))
            .Hold("freiwillig: was hilft, ohne Barrieren teilzunehmen", r => r.AccessNeeds)
            .Hold("ob und wann das organisiert wurde", r => r.AccessNeedsArrangedUtc);
        map.Rows<RegistrationNote>(SigningUp, WithRegistration)
            .Hold("Begründungen der Organisator:innen, von wem und wann", n => n.Text, n => n.Kind, n => n.OrganizerId, n => n.AtUtc)
            .Frame(n => n.Id, n => n.RegistrationId);
        DescribeLinks(map);
        FindPeople(map);
    }

    private void DescribeLinks(DataMap map)
    {
        RetentionPeriod[] kept =
        [
            WithRegistration, RetentionPeriod.DeletedAfter(retention.EndedLinks, "nachdem ein Link abgelaufen ist"),
        ];
        map.Rows<RegistrationToken>(SigningUp, kept)
            .Hold($"Persönliche Links (Prüfwert): zum Bestätigen {RegistrationTokens.ConfirmationLifetime.TotalHours:0} Stunden lang, "
                    + $"danach bis {retention.PersonalLinks.InWords()} nach der Ausgabe gültig",
                t => t.Hash, t => t.Purpose, t => t.ExpiresUtc, t => t.UsedUtc)
            .Frame(t => t.RegistrationId);
        map.Rows<PendingSignUp>(SigningUp, kept)
            .Hold("Was im Formular steht, bis es bestätigt ist",
                s => s.Name, s => s.Organisation, s => s.Role, s => s.Side, s => s.Question, s => s.QuestionTalkId, s => s.Answers,
                    s => s.AgreedUtc)
            .Hold("Der Einladungslink, über den jemand kam", s => s.InvitationCode)
            .ShadowFrame("RegistrationTokenHash");
        map.Rows<PendingSignUp>(Barriers, kept).Hold("freiwillig: was hilft, ohne Barrieren teilzunehmen, bis es bestätigt ist",
            s => s.AccessNeeds);
        map.Rows<MailboxAllowance>(Abuse, RetentionPeriod.DeletedAfter(MailboxAllowance.Hour, "nach der letzten Eingabe"))
            .Hold("Wie oft einer Adresse geschrieben wurde (Prüfwert der Adresse)",
                a => a.Mailbox, a => a.Letters, a => a.HourBeganUtc, a => a.LastLetterUtc)
            .Frame(a => a.LastEditionId);
    }

    private static void FindPeople(DataMap map)
    {
        map.Find<Registration>(who => r => r.NormalizedEmail == who.Address.Normalized, r => r.Id);
        map.Find<RegistrationNote>(who => n => who.Ids.Contains(n.RegistrationId));
        map.FindWithin<RegistrationToken, PendingSignUp>(
            map.Find<RegistrationToken>(who => t => who.Ids.Contains(t.RegistrationId)), token => token.SignUp);
        map.DoNotFind<MailboxAllowance>(
            "Wie oft wir einer Adresse geschrieben haben, weil sie jemand eingegeben hat, zählen wir eine Stunde lang, ohne die Adresse.");
    }
}
