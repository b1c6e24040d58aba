using System.Collections.Frozen;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Facts;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.FormQuestions;

namespace GeScheiterWeiter.Web.Organizers.Audit;

/// <summary>
/// The log's vocabulary in German: what was done is a noun and a participle, and reads as "hat den Vortrag angelegt".
/// What does not fit that pattern has a predicate of its own.
/// </summary>
public static class AuditWords
{
    private static readonly FrozenDictionary<string, string> Predicates = new Dictionary<string, string>
    {
        ["sign-in.completed"] = "hat sich angemeldet",
        ["sign-in.refused"] = "ist bei der Anmeldung im Organisationsbereich abgewiesen worden",
        ["organizer.created"] = "hat einen Zugang angelegt",
        ["organizer.link-issued"] = "hat einen neuen Link zum Einrichten ausgegeben",
        ["organizer.invited"] = "hat ins Team eingeladen",
        ["organizer.invited-again"] = "hat einen neuen Link zum Einrichten geschickt",
        ["organizer.set-up"] = "hat den eigenen Zugang eingerichtet",
        ["organizer.role-changed"] = "hat eine Rolle geändert",
        ["organizer.removed"] = "hat eine Person aus dem Team entfernt",
        ["organizer.renamed"] = "hat den eigenen Namen geändert",
        ["organizer.reset-asked"] = "hat ein neues Passwort angefordert",
        ["organizer.password-reset"] = "hat das eigene Passwort per E-Mail-Link neu gesetzt",
        ["organizer.password-change-refused"] = "hat beim Ändern des Passworts ein falsches bisheriges angegeben",
        ["organizer.password-changed"] = "hat das eigene Passwort geändert",
        ["organizer.app-set-up"] = "hat eine Authentifizierungs-App eingerichtet",
        ["organizer.app-removed"] = "hat die Authentifizierungs-App entfernt",
        ["organizer.passkey-added"] = "hat einen Passkey eingerichtet",
        ["organizer.passkey-renamed"] = "hat einen Passkey umbenannt",
        ["organizer.passkey-removed"] = "hat einen Passkey entfernt",
        ["organizer.recovery-codes-made"] = "hat neue Wiederherstellungscodes erzeugt",
        ["organizer.signed-out"] = "hat eine eigene Anmeldung beendet",
        ["organizer.signed-out-everywhere"] = "hat sich überall abgemeldet",
        ["edition.announced"] = "hat die Ausgabe angekündigt",
        ["talk.joined"] = "hat eine Person in einen Vortrag aufgenommen",
        ["talk.left"] = "hat eine Person aus einem Vortrag genommen",
        ["talk.reordered"] = "hat die Reihenfolge der Mitwirkenden eines Vortrags geändert",
        ["speaker.photographed"] = "hat das Foto einer vortragenden Person hochgeladen",
        ["speaker.photo-described"] = "hat Beschreibung oder Ausschnitt des Fotos einer vortragenden Person geändert",
        ["speaker.unphotographed"] = "hat das Foto einer vortragenden Person entfernt",
        ["lesson.consents-noted"] = "hat festgehalten, womit bei einer Erkenntnis alle einverstanden sind",
        ["lesson.slides-uploaded"] = "hat die Folien einer Erkenntnis hochgeladen",
        ["lesson.slides-removed"] = "hat die Folien einer Erkenntnis entfernt",
        ["lesson.speaker-left"] = "hat jemanden aus dem Vortrag einer Erkenntnis genommen: zurückgezogen, ohne Folien und Aufzeichnung",
        ["partner.arranged"] = "hat die Partner einer Ausgabe umgestellt",
        ["partner.illustrated"] = "hat das Logo eines Partners hochgeladen",
        ["partner.logo-described"] = "hat das Logo eines Partners neu beschrieben",
        ["partner.unillustrated"] = "hat das Logo eines Partners entfernt",
        ["edition.facts-stated"] = "hat gesagt, was an einer Ausgabe gut zu wissen ist",
        ["table.set-up"] = "hat die Tische einer Ausgabe eingerichtet",
        ["table.round-begun"] = "hat eine Runde an den Tischen begonnen",
        ["table.round-ended"] = "hat eine Runde an den Tischen beendet",
        ["table.person-moved"] = "hat eine Person an einen anderen Tisch gesetzt",
        ["registration.tables-listed"] = "hat gelesen, wer an welchem Tisch sitzt",
        ["edition.seats-changed"] = "hat die Zahl der Plätze geändert",
        ["edition.move-told"] = "hat alle Angemeldeten über die Änderung informiert",
        ["letter.returned"] = "hat vermerkt, dass eine E-Mail zurückkam",
        ["outbox.listed"] = "hat die Liste der E-Mails gelesen",
        ["outbox.tried"] = "hat sich eine Test-E-Mail geschickt",
        ["message.tried"] = "hat sich eine Nachricht zur Probe geschickt",
        ["organizer.address-asked"] = "möchte für den eigenen Zugang eine andere Adresse",
        ["organizer.readdressed"] = "hat die Adresse des eigenen Zugangs geändert",
        ["organizer.work-letters-switched-on"] = "möchte E-Mails über Aufgaben",
        ["organizer.work-letters-switched-off"] = "möchte keine E-Mails über Aufgaben mehr",
        ["message.sent-off"] = "hat eine Nachricht abgeschickt",
        ["message.previewed"] = "hat eine Nachricht mit den Angaben einer Person angesehen",
        ["message.recipients-listed"] = "hat gelesen, wer eine Nachricht bekommen hat",
        ["wording.previewed"] = "hat eine Vorlage mit den Angaben einer Person angesehen",
        ["wording.restored"] = "hat den eigenen Text einer Vorlage verworfen",
        ["reminder.switched-on"] = "hat eine Erinnerung eingeschaltet",
        ["reminder.switched-off"] = "hat eine Erinnerung ausgeschaltet",
        ["reminder.rescheduled"] = "hat die Zeit einer Erinnerung geändert",
        ["notice.asked"] = "hat um Bescheid zur nächsten Ausgabe gebeten",
        ["notice.confirmed"] = "hat die Adresse für den Bescheid zur nächsten Ausgabe bestätigt",
        ["notice.ended"] = "hat den Bescheid zur nächsten Ausgabe abbestellt",
        ["notice.expired"] = "hat eine unbestätigte Adresse für den Bescheid gelöscht",
        ["notice.told"] = "hat Bescheid gegeben, dass die Anmeldung offen ist",
        ["registration.listed"] = "hat die Liste der Anmeldungen gelesen",
        ["registration.list-printed"] = "hat die Druckansicht der Anmeldungen geöffnet",
        ["registration.access-needs-listed"] = "hat die Liste der Unterstützungswünsche gelesen",
        ["registration.questions-listed"] = "hat die Liste der Fragen an die Vortragenden gelesen",
        ["registration.attendees-listed"] = "hat die Liste der Beigetretenen gelesen",
        ["room.doors-set"] = "hat die Türen des Raums geöffnet, geschlossen oder der Uhr überlassen",
        ["room.fallback-shown"] = "hat den Ausweichweg gezeigt",
        ["room.fallback-hidden"] = "hat den Ausweichweg wieder verborgen",
        ["room.notice-posted"] = "hat einen Hinweis in den Warteraum gehängt",
        ["room.notice-removed"] = "hat den Hinweis aus dem Warteraum genommen",
        ["form-question.archived"] = "hat eine Frage zur Anmeldung gelöscht, deren Antworten noch bleiben",
        ["form-question.arranged"] = "hat die Fragen zur Anmeldung umgestellt",
        ["form-question.emptied"] = "hat die Antworten auf eine Frage zur Anmeldung gelöscht, weil ihre Zeit um war",
        ["question.shown"] = "hat eine Frage gezeigt",
        ["question.hidden"] = "hat eine Frage zurückgehalten",
        ["question.answered"] = "hat eine Frage abgehakt",
        ["question.link-issued"] = "hat den Link zu den Fragen an einen Vortrag ausgegeben",
        ["registration.letter-renewed"] = "hat die E-Mail zu einer Anmeldung neu geschrieben und verschickt",
        ["registration.requested"] = "hat sich angemeldet und muss noch bestätigen",
        ["registration.requested-again"] = "hat sich noch einmal angemeldet",
        ["registration.letter-repeated"] = "hat die E-Mail zu einer Anmeldung noch einmal verschickt",
        ["registration.list-imported"] = "hat eine Liste von Anmeldungen importiert",
        ["registration.readdressed"] = "hat die Adresse einer Anmeldung berichtigt",
        ["registration.restored"] = "hat die Absage einer Anmeldung zurückgenommen",
        ["registration.refusal-taken-back"] = "hat die Ablehnung einer Anmeldung zurückgenommen",
        ["registration.noted"] = "hat die interne Notiz oder die Vormerkung einer Anmeldung geändert",
        ["registration.reminded"] = "hat an die Bestätigung einer Anmeldung erinnert",
        ["registration.moved-up"] = "hat eine Anmeldung von der Warteliste nachrücken lassen",
        ["registration.advanced"] = "hat eine Anmeldung auf der Warteliste vorgezogen",
        ["registration.link-asked"] = "hat um den persönlichen Link gebeten",
        ["registration.expired"] = "hat eine unbestätigte Anmeldung verfallen lassen",
        ["registration.exported"] = "hat die Anmeldungen exportiert",
        ["invitation.listed"] = "hat eine Einladungsliste gelesen",
        ["invitation.accepted"] = "hat eine Einladung angenommen",
        ["invitation.accepted-by-code"] = "ist mit dem Code einer Einladungsliste gekommen",
        ["invitation.declined"] = "hat eine Einladung abgelehnt",
        ["invitation.opted-out"] = "möchte keine Einladungen mehr",
        ["invitation.passed-on"] = "hat eine Einladung weitergegeben",
        ["invitation.sent-again"] = "hat eine Einladung noch einmal verschickt",
        ["invitation-code.switched-on"] = "hat den Code einer Einladungsliste eingeschaltet",
        ["invitation-code.switched-off"] = "hat den Code einer Einladungsliste ausgeschaltet",
        ["invitation-code.renewed"] = "hat den Code einer Einladungsliste erneuert",
        ["invitation-list.filled"] = "hat Personen auf eine Einladungsliste gesetzt",
        ["invitation-list.sent"] = "hat Einladungen einer Liste verschickt",
        ["invitation-list.reminded"] = "hat an Einladungen einer Liste erinnert",
        ["invitation-list.written"] = "hat die E-Mails einer Einladungsliste geschrieben",
        ["invitation-list.stopped"] = "hat den Versand an eine Einladungsliste beendet",
        ["invitation-list.seats-kept"] = "hat Plätze für eine Einladungsliste freigehalten",
        ["invitation-list.released"] = "hat freigehaltene Plätze einer Einladungsliste an alle gegeben",
        ["invitation-list.emptied"] = "hat die Personen einer Einladungsliste nach der Ausgabe gelöscht",
        ["registration.presence-confirmed"] = "hat bestätigt, dass jemand dabei war",
        ["registration.presence-taken-back"] = "hat zurückgenommen, dass jemand dabei war",
        ["registration.certificate-issued"] = "hat sich eine Teilnahmebescheinigung ausgestellt",
        ["feedback.quoted"] = "hat einen Satz aus einer Rückmeldung auf die Seite der Ausgabe gestellt",
        ["feedback.taken-down"] = "hat einen Satz aus einer Rückmeldung von der Seite der Ausgabe genommen",
        ["feedback.text-deleted"] = "hat Text aus Rückmeldungen gelöscht",
        ["proposal.requested"] = "hat eine Geschichte vorgeschlagen und muss die Adresse noch bestätigen",
        ["proposal.requested-again"] = "hat noch einmal eine Geschichte vorgeschlagen",
        ["proposal.confirmed"] = "hat die Adresse zu einem Vorschlag bestätigt",
        ["proposal.submitted"] = "hat einen Vorschlag eingereicht",
        ["proposal.reopened"] = "hat einen eingereichten Vorschlag zum Weiterschreiben zurückgeholt",
        ["proposal.taken-back"] = "hat den Rückzug eines Vorschlags zurückgenommen",
        ["proposal.kept"] = "hat einen Entwurf für eine kommende Ausgabe behalten",
        ["proposal.link-asked"] = "hat um den persönlichen Link zu einem Vorschlag gebeten",
        ["proposal.expired"] = "hat einen Vorschlag gelöscht, dessen Zeit um war",
        ["proposal.listed"] = "hat eine Liste von Vorschlägen gelesen",
        ["teller.invited"] = "hat jemanden zum Miterzählen eingeladen",
        ["teller.invitation-taken-back"] = "hat eine Einladung zum Miterzählen zurückgenommen",
        ["teller.agreed"] = "hat zugesagt, eine Geschichte mitzuerzählen",
        ["teller.declined"] = "möchte eine Geschichte nicht miterzählen",
        ["teller.left"] = "ist aus einer gemeinsamen Geschichte ausgestiegen",
        ["teller.described"] = "hat die eigenen Angaben oder die Freigabe geändert",
        ["teller.expired"] = "hat eine Person gelöscht, die nicht miterzählt",
        ["tandem-wish.posted"] = "sucht ein Tandem",
        ["tandem-wish.removed"] = "sucht kein Tandem mehr",
        ["tandem-wish.listed"] = "hat gelesen, wer ein Tandem sucht",
        ["introduction.begun"] = "hat zwei Menschen ein Tandem vorgeschlagen",
        ["introduction.answered"] = "hat auf einen Tandemvorschlag geantwortet",
        ["introduction.told"] = "hat ein Tandem bekannt gemacht",
        ["story-call.set"] = "hat den Aufruf einer Ausgabe gesetzt",
        ["story-call.switched-off"] = "hat den Aufruf einer Ausgabe ausgeschaltet",
        ["registration.added"] = "hat eine Anmeldung von Hand eingetragen",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Nouns = new Dictionary<string, string>
    {
        ["edition"] = "die Ausgabe",
        ["programme"] = "das Programm",
        ["talk"] = "den Vortrag",
        ["lesson"] = "eine Erkenntnis",
        ["speaker"] = "die Angaben zu einer vortragenden Person",
        ["partner"] = "die Angaben zu einem Partner",
        ["page"] = "eine feste Seite",
        ["operator"] = "die Angaben zum Betreiber",
        ["picture"] = "ein Bild",
        ["letter"] = "eine E-Mail",
        ["message"] = "eine Nachricht",
        ["reminder"] = "eine Erinnerung",
        ["wording"] = "den Text einer Vorlage",
        ["outbox"] = "den Postausgang",
        ["registration"] = "eine Anmeldung",
        ["room"] = "den Raum des Abends",
        ["table"] = "die Tische des Abends",
        ["question"] = "eine Frage",
        ["form-question"] = "eine Frage zur Anmeldung",
        ["invitation"] = "eine Einladung",
        ["invitation-list"] = "eine Einladungsliste",
        ["invitation-code"] = "den Code einer Einladungsliste",
        ["proposal"] = "einen Vorschlag",
        ["teller"] = "Angaben zu einer erzählenden Person",
        ["tandem-wish"] = "die Suche nach einem Tandem",
        ["introduction"] = "einen Tandemvorschlag",
        ["story-call"] = "den Aufruf einer Ausgabe",
        ["organizer"] = "einen Zugang",
        ["notice"] = "den Bescheid zur nächsten Ausgabe",
        ["feedback"] = "eine Rückmeldung",
        ["delivery"] = "den Versand der E-Mails",
        ["sign-in"] = "die Anmeldung im Organisationsbereich",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Participles = new Dictionary<string, string>
    {
        ["added"] = "hinzugefügt",
        ["approved"] = "freigegeben",
        ["archived"] = "archiviert",
        ["arranged"] = "umgestellt",
        ["cancelled"] = "abgesagt",
        ["cloned"] = "kopiert",
        ["confirmed"] = "bestätigt",
        ["copied"] = "kopiert",
        ["corrected"] = "berichtigt",
        ["created"] = "angelegt",
        ["declined"] = "abgelehnt",
        ["deleted"] = "gelöscht",
        ["described"] = "ausgefüllt",
        ["discarded"] = "verworfen",
        ["edited"] = "bearbeitet",
        ["erased"] = "endgültig gelöscht",
        ["exported"] = "exportiert",
        ["imported"] = "importiert",
        ["paused"] = "angehalten",
        ["printed"] = "gedruckt",
        ["published"] = "veröffentlicht",
        ["read"] = "gelesen",
        ["removed"] = "entfernt",
        ["replaced"] = "ersetzt",
        ["restored"] = "wiederhergestellt",
        ["resumed"] = "wieder aufgenommen",
        ["retried"] = "noch einmal versucht",
        ["sent"] = "fertig verschickt",
        ["settled"] = "festgelegt",
        ["stopped"] = "beendet",
        ["uploaded"] = "hochgeladen",
        ["withdrawn"] = "zurückgezogen",
        ["list-read"] = "als Liste gelesen",
        ["list-printed"] = "als Liste gedruckt",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Values = new Dictionary<string, string>
    {
        ["app"] = "App",
        ["passkey"] = "Passkey",
        ["password"] = "Passwort, noch ohne zweiten Faktor",
        ["password-again"] = "Passwort, noch einmal abgefragt",
        ["recovery-code"] = "Wiederherstellungscode",
    }
        .Concat(WordsOf<OrganizerRole>(role => role.Words()))
        .Concat(WordsOf<EditionState>(state => state.Words()))
        .Concat(WordsOf<AudienceRule>(audience => audience.Words()))
        .Concat(WordsOf<EditionAccent>(accent => accent.Words()))
        .Concat(WordsOf<RegistrationState>(state => state.Words()))
        .Concat(WordsOf<DoorsMode>(mode => mode.Words()))
        .Concat(WordsOf<AttendeeSide>(side => side.Words()))
        .Concat(WordsOf<RegistrationOrigin>(origin => origin.Words()))
        .Concat(WordsOf<InvitationState>(state => state.Words()))
        .Concat(WordsOf<Approval>(approval => approval.Words()))
        .Concat(WordsOf<MessageGroup>(group => group.Words()))
        .Concat(WordsOf<ReminderKind>(kind => kind.Words()))
        .Concat(WordsOf<FormQuestionKind>(kind => kind.Words()))
        .Concat(WordsOf<SpeakerSide>(side => side.Words()))
        .Concat(WordsOf<CameraUse>(camera => camera.Words()))
        .Concat(WordsOf<Recording>(recording => recording.Words()))
        .Concat(WordsOf<Captions>(captions => captions.Words()))
        .Concat(WordsOf<Offer>(offer => offer.Words()))
        .Concat(WordsOf<SpokenLanguage>(language => language.Words()))
        .Concat(WordsOf<ProposalState>(state => state.Words()))
        .Concat(WordsOf<LessonState>(state => state.Words()))
        .Concat(WordsOf<LessonArtefact>(artefact => artefact.Words()))
        .DistinctBy(value => value.Key)
        .ToFrozenDictionary();

    /// <summary>What is no change: somebody has looked at people's data, or taken them along.</summary>
    public static IReadOnlyList<string> Readings { get; } =
    [
        "letter.read", "outbox.listed", "message.previewed", "message.recipients-listed", "wording.previewed", "invitation.listed",
        "registration.listed", "registration.list-printed", "registration.access-needs-listed", "registration.questions-listed",
        "registration.attendees-listed", "registration.tables-listed", "registration.exported", "proposal.listed",
        "proposal.read", "tandem-wish.listed",
    ];

    /// <summary>The nouns people filter by.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Kinds => Nouns.OrderBy(noun => noun.Key, StringComparer.Ordinal);

    public static bool Knows(string action) =>
        Predicates.ContainsKey(action)
        || (action.Split('.') is [var noun, var participle] && Nouns.ContainsKey(noun) && Participles.ContainsKey(participle));

    public static string Predicate(string action)
    {
        if (Predicates.TryGetValue(action, out var predicate))
            return predicate;
        return action.Split('.') is [var noun, var participle]
            && Nouns.TryGetValue(noun, out var thing)
            && Participles.TryGetValue(participle, out var done)
            ? $"hat {thing} {done}"
            : "hat etwas getan, das hier noch kein deutsches Wort hat";
    }

    public static string? Value(string value) => Values.GetValueOrDefault(value);

    private static IEnumerable<KeyValuePair<string, string>> WordsOf<TEnum>(Func<TEnum, string> words)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Select(value => KeyValuePair.Create(value.ToString(), words(value)));
}
