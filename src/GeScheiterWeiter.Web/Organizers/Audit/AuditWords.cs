using System.Collections.Frozen;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Talks;

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
        ["organizer.password-reset"] = "hat das eigene Passwort per Mail-Link neu gesetzt",
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
        ["partner.arranged"] = "hat die Partner einer Ausgabe umgestellt",
        ["partner.illustrated"] = "hat das Logo eines Partners hochgeladen",
        ["partner.logo-described"] = "hat das Logo eines Partners neu beschrieben",
        ["partner.unillustrated"] = "hat das Logo eines Partners entfernt",
        ["edition.seats-changed"] = "hat die Zahl der Plätze geändert",
        ["edition.move-told"] = "hat alle Angemeldeten über die Änderung informiert",
        ["outbox.listed"] = "hat die Liste der Mails gelesen",
        ["outbox.tried"] = "hat sich eine Test-Mail geschickt",
        ["registration.listed"] = "hat die Liste der Anmeldungen gelesen",
        ["registration.list-printed"] = "hat die Druckansicht der Anmeldungen geöffnet",
        ["registration.access-needs-listed"] = "hat die Liste der Unterstützungswünsche gelesen",
        ["registration.questions-listed"] = "hat die Liste der Fragen an die Vortragenden gelesen",
        ["registration.letter-renewed"] = "hat die Mail zu einer Anmeldung neu geschrieben und verschickt",
        ["registration.requested"] = "hat sich angemeldet und muss noch bestätigen",
        ["registration.requested-again"] = "hat sich noch einmal angemeldet",
        ["registration.letter-repeated"] = "hat die Mail zu einer Anmeldung noch einmal verschickt",
        ["registration.list-imported"] = "hat eine Liste von Anmeldungen importiert",
        ["registration.readdressed"] = "hat die Adresse einer Anmeldung berichtigt",
        ["registration.reminded"] = "hat an die Bestätigung einer Anmeldung erinnert",
        ["registration.moved-up"] = "hat eine Anmeldung von der Warteliste nachrücken lassen",
        ["registration.advanced"] = "hat eine Anmeldung auf der Warteliste vorgezogen",
        ["registration.expired"] = "hat eine unbestätigte Anmeldung verfallen lassen",
        ["registration.exported"] = "hat die Anmeldungen exportiert",
        ["registration.added"] = "hat eine Anmeldung von Hand eingetragen",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Nouns = new Dictionary<string, string>
    {
        ["edition"] = "die Ausgabe",
        ["programme"] = "das Programm",
        ["talk"] = "den Vortrag",
        ["speaker"] = "die Angaben zu einer vortragenden Person",
        ["partner"] = "die Angaben zu einem Partner",
        ["page"] = "eine feste Seite",
        ["operator"] = "die Angaben zum Betreiber",
        ["picture"] = "ein Bild",
        ["letter"] = "eine Mail",
        ["outbox"] = "den Postausgang",
        ["registration"] = "eine Anmeldung",
        ["organizer"] = "einen Zugang",
        ["delivery"] = "den Versand der Mails",
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
        ["settled"] = "festgelegt",
        ["uploaded"] = "hochgeladen",
        ["withdrawn"] = "zurückgezogen",
        ["list-read"] = "als Liste gelesen",
        ["list-printed"] = "als Liste gedruckt",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["name"] = "Name",
        ["title"] = "Titel",
        ["subtitle"] = "Untertitel",
        ["slug"] = "Adresse der Seite",
        ["description"] = "Beschreibung",
        ["abstract"] = "Inhalt",
        ["biography"] = "Werdegang",
        ["organisation"] = "Organisation",
        ["email"] = "E-Mail-Adresse",
        ["role"] = "Rolle",
        ["side"] = "Seite",
        ["state"] = "Stand",
        ["audience"] = "Für wen",
        ["capacity"] = "Plätze",
        ["startUtc"] = "Beginn",
        ["endUtc"] = "Ende",
        ["registrationOpensUtc"] = "Anmeldung ab",
        ["registrationClosesUtc"] = "Anmeldung bis",
        ["timeZoneId"] = "Zeitzone",
        ["accent"] = "Farbe",
        ["links"] = "Links",
        ["url"] = "Website",
        ["durationMinutes"] = "Dauer in Minuten",
        ["withTalks"] = "Mit Vorträgen",
        ["letters"] = "Briefe",
        ["withLetter"] = "Mit Brief",
        ["filtered"] = "Gefiltert",
        ["told"] = "Angemeldete informiert",
        ["lengthBefore"] = "Zeichen vorher",
        ["lengthAfter"] = "Zeichen nachher",
        ["meetingUrl"] = "Link zum Raum",
        ["recap"] = "Rückblick",
        ["hostNames"] = "Moderation",
        ["order"] = "Reihenfolge",
        ["text"] = "Text",
        ["count"] = "Anzahl",
        ["rows"] = "Zeilen",
        ["columns"] = "Spalten",
        ["format"] = "Format",
        ["reason"] = "Begründung",
        ["fields"] = "Felder",
        ["by"] = "Womit",
        ["held"] = "Vorher",
        ["before"] = "Vorher",
        ["after"] = "Nachher",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

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
        .Concat(WordsOf<AttendeeSide>(side => side.Words()))
        .Concat(WordsOf<RegistrationOrigin>(origin => origin.Words()))
        .Concat(WordsOf<SpeakerSide>(side => side.Words()))
        .DistinctBy(value => value.Key)
        .ToFrozenDictionary();

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
            : $"hat etwas getan, das hier noch kein deutsches Wort hat ({action})";
    }

    public static bool KnowsField(string name) => Fields.ContainsKey(name);

    public static string Field(string name) => Fields.GetValueOrDefault(name, name);

    public static string? Value(string value) => Values.GetValueOrDefault(value);

    private static IEnumerable<KeyValuePair<string, string>> WordsOf<TEnum>(Func<TEnum, string> words)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Select(value => KeyValuePair.Create(value.ToString(), words(value)));
}
