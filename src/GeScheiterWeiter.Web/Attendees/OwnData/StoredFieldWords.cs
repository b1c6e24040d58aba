using System.Collections.Frozen;
using GeScheiterWeiter.Web.Shared.AuditWording;

namespace GeScheiterWeiter.Web.Attendees.OwnData;

/// <summary>What a column is called where several are told of together; for the others the map's words are enough.</summary>
public static class StoredFieldWords
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["CreatedUtc"] = "Angelegt",
        ["ExpiresUtc"] = "Gültig bis",
        ["ConfirmedUtc"] = "Bestätigt",
        ["SeatedUtc"] = "Platz seit",
        ["CancelledUtc"] = "Abgemeldet",
        ["ApprovedUtc"] = "Freigegeben",
        ["WaitingNumber"] = "Nummer auf der Warteliste",
        ["WaitsHereUntilUtc"] = "Im Warteraum gesehen bis",
        ["StateBeforeCancellation"] = "Stand vor der Absage",
        ["IsCancelledByOrganizer"] = "Von Organisator:innen abgesagt",
        ["LastLetterUtc"] = "Zuletzt geschrieben",
        ["ConsentNote"] = "Woher wir wissen, dass Sie kommen möchten",
        ["AgreedUtc"] = "Dem Verhaltenskodex zugestimmt",
        ["LettersEndedUtc"] = "Keine weiteren E-Mails seit",
        ["RestrictedUtc"] = "Eingeschränkt seit",
        ["AtUtc"] = "Wann",
        ["UsedUtc"] = "Benutzt",
        ["HourBeganUtc"] = "Gezählt seit",
        ["FirstUtc"] = "Zum ersten Mal beigetreten",
        ["LastUtc"] = "Zum letzten Mal beigetreten",
        ["Wording"] = "Frage",
        ["Answer"] = "Antwort",
        ["AnsweredUtc"] = "Geantwortet",
        ["IsPassedOn"] = "Weitergegeben",
        ["CameByCode"] = "Über einen Einladungscode gekommen",
        ["LeftUtc"] = "Hinterlassen",
        ["AskedUtc"] = "Gefragt",
        ["MayBeNamed"] = "Name darf dabei stehen",
        ["JoinedUtc"] = "Dabei seit",
        ["Topic"] = "Thema",
        ["Seeks"] = "Sucht",
        ["Offers"] = "Bietet",
        ["Whom"] = "Möchte kennenlernen",
        ["ProposedUtc"] = "Vorgeschlagen",
        ["ToldUtc"] = "Einander vorgestellt",
        ["Artefact"] = "Womit einverstanden",
        ["NotedUtc"] = "Seit",
        ["IsOwnWord"] = "Selbst gesagt",
        ["Hash"] = "Prüfwert der Datei",
        ["Pages"] = "Seiten",
        ["UploadedUtc"] = "Hochgeladen",
        ["HoldNoNames"] = "Enthalten keine Namen",
        ["SavedUtc"] = "Zuletzt gespeichert",
        ["TouchedUtc"] = "Zuletzt geändert",
        ["SubmittedUtc"] = "Eingereicht",
        ["DecidedUtc"] = "Entschieden",
        ["WithdrawnUtc"] = "Zurückgezogen",
        ["SeenUtc"] = "Von Organisator:innen gesehen",
        ["Sentence"] = "Ein Satz dazu",
        ["SinceUtc"] = "Seit",
        ["UserName"] = "Zugangsname",
        ["EmailConfirmed"] = "Adresse bestätigt",
        ["LastSignInUtc"] = "Zuletzt angemeldet",
        ["GetsWorkLetters"] = "Wird an Aufgaben erinnert",
        ["WorkLetterUtc"] = "Zuletzt an Aufgaben erinnert",
        ["ErasedUtc"] = "Gelöscht",
        ["ToName"] = "Name",
        ["ToAddress"] = "Adresse",
        ["LastAnswer"] = "Antwort des empfangenden Servers",
        ["ReturnedUtc"] = "Zurückgekommen",
        ["ReturnStatus"] = "Warum sie zurückkam (Code)",
        ["QueuedUtc"] = "Geschrieben",
        ["SentUtc"] = "Verschickt",
        ["Size"] = "Größe in Byte",
        ["Text"] = "Text",
    }.ToFrozenDictionary();

    public static bool Knows(string column) => Names.ContainsKey(column) || AuditFields.Knows(column);

    public static string Of(string column) => Names.GetValueOrDefault(column) ?? AuditFields.Words(column);
}
