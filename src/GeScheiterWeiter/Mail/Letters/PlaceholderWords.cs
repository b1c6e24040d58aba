using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace GeScheiterWeiter.Mail.Letters;

/// <summary>
/// What the values of letters are called by organizers who write their words: <c>{{Termin}}</c> is the property <c>When</c>. The files of
/// letters say the property's own name.
/// </summary>
public static partial class PlaceholderWords
{
    private static readonly FrozenDictionary<string, (string Word, string Meaning)> German =
        new Dictionary<string, (string Word, string Meaning)>
        {
            ["Name"] = ("Name", "wie die Person heißt"),
            ["Organisation"] = ("Organisation", "wo sie arbeitet"),
            ["Greeting"] = ("Anrede", "„Guten Tag“, mit dem Namen, wenn wir ihn kennen"),
            ["From"] = ("Von", "wer die Einladung weitergegeben hat, oder gemeinsam erzählen möchte"),
            ["Edition"] = ("Ausgabe", "wie die Ausgabe heißt"),
            ["When"] = ("Termin", "wann sie ist"),
            ["Before"] = ("Bisher", "wann sie bisher war"),
            ["Standing"] = ("Stand", "wie es um die Anmeldung steht, in einem Satz"),
            ["Position"] = ("Stelle", "an welcher Stelle der Warteliste die Person steht"),
            ["UndoUntil"] = ("Rücknahmefrist", "bis wann sich die Absage zurücknehmen lässt"),
            ["LateFrom"] = ("LetzteStunde", "ab wann ein freier Platz an die Wartenden im Warteraum geht"),
            ["SeatsNow"] = ("Plätze", "wie viele Plätze es jetzt gibt, in einem Satz"),
            ["Sentence"] = ("Begründung", "was Sie im einzelnen Fall dazu schreiben"),
            ["Text"] = ("Listentext", "was Sie zur Einladungsliste geschrieben haben"),
            ["Calendar"] = ("Kalender", "was der angehängte Kalendereintrag bewirkt"),
            ["Confirm"] = ("Bestätigen", "Link zum Bestätigen der Anmeldung"),
            ["Programme"] = ("Programm", "Link zur Seite der Ausgabe"),
            ["PersonalPage"] = ("Teilnahme", "persönlicher Link zur Seite der Person"),
            ["Feedback"] = ("Rückmeldung", "persönlicher Link: sagen, wie der Abend war"),
            ["WayIn"] = ("Einlass", "persönlicher Link zum Warteraum des Abends"),
            ["GoodToKnow"] = ("GutZuWissen", "Plattform, Kamera, Aufzeichnung, Untertitel, soweit gesagt"),
            ["GiveBack"] = ("Absagen", "persönlicher Link zum Absagen"),
            ["SignUpAgain"] = ("Anmelden", "Link zur Anmeldung"),
            ["OtherEditions"] = ("Ausgaben", "Link zu den anderen Ausgaben"),
            ["Invitation"] = ("Einladung", "persönlicher Link zur Einladung"),
            ["Proposal"] = ("Vorschlag", "persönlicher Link zum Vorschlag"),
            ["Question"] = ("Frage", "was die Organisator:innen wissen möchten"),
            ["Title"] = ("Titel", "wie die Geschichte heißt"),
            ["News"] = ("Neuigkeit", "was jemand von den Erzähler:innen getan hat, in einem Satz"),
            ["Side"] = ("Seite", "woher die andere Person kommt"),
            ["Introduction"] = ("Tandemanfrage", "persönlicher Link zur Anfrage, ob man sich kennenlernen möchte"),
            ["Partner"] = ("Gegenüber", "wie die andere Person heißt"),
            ["Address"] = ("Adresse", "die E-Mail-Adresse der anderen Person"),
            ["Speaking"] = ("Mitwirken", "persönlicher Link zur Seite der mitwirkenden Person"),
            ["Missing"] = ("Fehlendes", "was von der Person noch fehlt, als Aufzählung im Satz"),
            ["Gathering"] = ("Treffpunkt", "ab wann die Person da sein sollte"),
            ["Talks"] = ("Vorträge", "was die Person erzählt, und wann"),
            ["Questions"] = ("Fragen", "wie viele Fragen es für die Person schon gibt, in einem Satz"),
            ["Contact"] = ("Kontakt", "wie die andere Person erreicht werden möchte"),
            ["Number"] = ("Nummer", "wie die Meldung heißt"),
            ["Received"] = ("Eingang", "an welchem Tag die Meldung kam"),
            ["AnswerBy"] = ("Antwortfrist", "bis zu welchem Tag wir antworten"),
            ["Answer"] = ("Antwort", "was Sie auf die Meldung antworten"),
            ["Otherwise"] = ("Durchsetzungsstelle", "wohin man sich sonst wenden kann, in einem Satz, soweit gesagt"),
            ["Statement"] = ("Erklärung", "Link zur Erklärung zur Barrierefreiheit"),
            ["NoMore"] = ("Abbestellen", "persönlicher Link: keine Einladungen mehr"),
        }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Properties =
        German.ToFrozenDictionary(entry => entry.Value.Word, entry => entry.Key);

    public static string Of(string property) => German.TryGetValue(property, out var entry) ? entry.Word : property;

    /// <summary>What stands in its place, in a few words; empty for what organizers never write.</summary>
    public static string MeaningOf(string property) => German.TryGetValue(property, out var entry) ? entry.Meaning : "";

    /// <summary>The text with its placeholders in German, for whoever is going to change it.</summary>
    public static string Translated(string text) =>
        Placeholder().Replace(text, match => "{{" + Of(match.Groups[1].Value) + "}}");

    /// <summary>Whether a text has a place for the value, by either of its names.</summary>
    public static bool Uses(string text, string property) =>
        Placeholder().Matches(text).Any(match => PropertyOf(match.Groups[1].Value) == property);

    internal static string PropertyOf(string word) => Properties.GetValueOrDefault(word, word);

    [GeneratedRegex(@"\{\{([A-Za-z0-9ÄÖÜäöüß]+)\}\}")]
    private static partial Regex Placeholder();
}
