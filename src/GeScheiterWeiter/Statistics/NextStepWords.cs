using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Statistics;

/// <summary>What to do, in words: on the first page of the organizers, and in the letter that tells of it.</summary>
public static class NextStepWords
{
    public static string Words(this NextStep step) => step.Kind switch
    {
        NextStepKind.ResumeDelivery => "Der Versand ruht: fortsetzen, sobald nichts mehr dagegen spricht.",
        NextStepKind.MendDelivery => "Unser Mailserver nimmt zurzeit keine E-Mails an: nachsehen, woran es liegt.",
        NextStepKind.CreateEdition => "Die nächste Ausgabe anlegen: Zurzeit ist keine geplant.",
        NextStepKind.DecideApprovals =>
            GermanNumber.Words(step.Count, "Anmeldung", "Anmeldungen")
            + (step.EditionName is { } name ? $" zu {Quoted.Of(name)}" : "")
            + (step.Count == 1 ? " wartet" : " warten") + " auf Ihre Freigabe.",
        NextStepKind.LookAtLetters =>
            GermanNumber.Words(step.Count, "E-Mail kam", "E-Mails kamen") + " nicht an: nachsehen, woran es liegt.",
        NextStepKind.CheckAddresses =>
            GermanNumber.Words(step.Count, "Person bekommt", "Personen bekommen") + " unsere E-Mails nicht: die Adressen prüfen.",
        NextStepKind.CompleteOperatorDetails =>
            GermanNumber.Words(step.Count, "Angabe fehlt", "Angaben fehlen") + " auf den Pflichtseiten wie dem Impressum.",
        NextStepKind.Announce => "Die nächste Ausgabe ist noch ein Entwurf: ankündigen, wenn Titel und Termin stehen.",
        NextStepKind.DescribeEdition => "Die nächste Ausgabe hat noch keinen Text: schreiben, worum es geht.",
        NextStepKind.AddTalks => "Die nächste Ausgabe hat noch keinen Vortrag.",
        NextStepKind.SettleProgramme => "Das Programm der nächsten Ausgabe festlegen: Es sind weniger als 30 Tage.",
        NextStepKind.PassOnQuestions => GermanNumber.Words(step.Count, "neue Frage", "neue Fragen") + " an die Sprecher:innen durchsehen.",
        NextStepKind.PrepareAccess =>
            GermanNumber.Words(step.Count, "Hinweis", "Hinweise") + " zur Barrierefreiheit"
            + (step.EditionName is { } evening ? $" zu {Quoted.Of(evening)}" : "")
            + (step.Count == 1 ? " ist" : " sind") + " noch nicht organisiert: ansehen, was jemand braucht.",
        NextStepKind.ArrangeAccess =>
            GermanNumber.Words(step.Count, "Zusage", "Zusagen") + " zur Barrierefreiheit "
            + (step.Count == 1 ? "ist" : "sind") + " noch nicht organisiert.",
        NextStepKind.CompleteProposals =>
            GermanNumber.Words(step.Count, "angenommene Geschichte ist", "angenommene Geschichten sind")
            + " unvollständig: Jemand, der miterzählen sollte, fehlt.",
        NextStepKind.CompareTalks =>
            GermanNumber.Words(step.Count, "Geschichte", "Geschichten")
            + (step.Count == 1 ? " im Programm hat sich" : " im Programm haben sich") + " geändert: vergleichen und übernehmen.",
        NextStepKind.ReadProposalAnswers =>
            GermanNumber.Words(step.Count, "neue Antwort", "neue Antworten") + " zu Vorschlägen" + For(step) + " lesen.",
        NextStepKind.TellDecisions =>
            GermanNumber.Words(step.Count, "Entscheidung", "Entscheidungen") + " über Vorschläge" + For(step)
            + (step.Count == 1 ? " ist" : " sind") + " vorbereitet, aber noch nicht mitgeteilt.",
        NextStepKind.JudgeProposals =>
            GermanNumber.Words(step.Count, "Vorschlag", "Vorschläge") + For(step) + " lesen und beurteilen.",
        NextStepKind.AnswerOverdueBarriers =>
            GermanNumber.Words(step.Count, "Meldung einer Barriere ist", "Meldungen von Barrieren sind")
            + " überfällig: heute noch antworten.",
        NextStepKind.AnswerBarriers =>
            GermanNumber.Words(step.Count, "Meldung einer Barriere wartet", "Meldungen von Barrieren warten") + " auf Ihre Antwort.",
        NextStepKind.ReviewAccessibility =>
            "Die Erklärung zur Barrierefreiheit wurde vor mehr als einem Jahr zuletzt geprüft: prüfen und das Datum eintragen.",
        NextStepKind.WriteRecap => "Einen Rückblick auf die letzte Ausgabe schreiben, für das Archiv.",
    };

    private static string For(NextStep step) => step.EditionName is { } edition ? $" für {Quoted.Of(edition)}" : " für kommende Ausgaben";
}
