using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Web.Shared.Formatting;

namespace GeScheiterWeiter.Web.Organizers.Dashboard;

/// <summary>What to do, in words, and where.</summary>
public static class NextStepWords
{
    public static string Words(this NextStep step) => step.Kind switch
    {
        NextStepKind.CreateEdition => "Die nächste Ausgabe anlegen: Zurzeit ist keine geplant.",
        NextStepKind.DecideApprovals => GermanNumber.Words(step.Count, "Anmeldung wartet", "Anmeldungen warten") + " auf Ihre Freigabe.",
        NextStepKind.LookAtLetters => GermanNumber.Words(step.Count, "Brief kam", "Briefe kamen") + " nicht an: nachsehen, woran es liegt.",
        NextStepKind.CompleteOperatorDetails => GermanNumber.Words(step.Count, "Angabe fehlt", "Angaben fehlen") + " auf den Pflichtseiten wie dem Impressum.",
        NextStepKind.Announce => "Die nächste Ausgabe ist noch ein Entwurf: ankündigen, wenn Titel und Termin stehen.",
        NextStepKind.AddTalks => "Die nächste Ausgabe hat noch keinen Vortrag.",
        NextStepKind.SettleProgramme => "Das Programm der nächsten Ausgabe festlegen: Es sind weniger als 30 Tage.",
        NextStepKind.PassOnQuestions => GermanNumber.Words(step.Count, "Frage", "Fragen") + " an die Sprecher:innen weitergeben.",
        NextStepKind.PrepareAccess => GermanNumber.Words(step.Count, "Hinweis", "Hinweise") + " zur Barrierefreiheit: prüfen, was Sie vorbereiten.",
        NextStepKind.WriteRecap => "Einen Rückblick auf die letzte Ausgabe schreiben, für das Archiv.",
    };

    /// <summary>From the site's root.</summary>
    public static string Path(this NextStep step) => step.Kind switch
    {
        NextStepKind.CreateEdition => "~/admin/ausgaben",
        NextStepKind.DecideApprovals => $"~/admin/ausgaben/{step.EditionSlug}/anmeldungen?stand=AwaitingApproval",
        NextStepKind.LookAtLetters => "~/admin/outbox",
        NextStepKind.CompleteOperatorDetails => "~/admin/betreiber",
        NextStepKind.PassOnQuestions => $"~/admin/ausgaben/{step.EditionSlug}/fragen",
        NextStepKind.PrepareAccess => $"~/admin/ausgaben/{step.EditionSlug}/barrierefreiheit",
        NextStepKind.Announce or NextStepKind.AddTalks or NextStepKind.SettleProgramme or NextStepKind.WriteRecap => $"~/admin/ausgaben/{step.EditionSlug}",
    };
}
