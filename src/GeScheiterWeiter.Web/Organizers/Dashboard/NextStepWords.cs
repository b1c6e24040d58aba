using GeScheiterWeiter.Statistics;
using GeScheiterWeiter.Web.Shared.Formatting;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web.Organizers.Dashboard;

/// <summary>What to do, in words, and where.</summary>
public static class NextStepWords
{
    public static string Words(this NextStep step) => step.Kind switch
    {
        NextStepKind.ResumeDelivery => "Der Versand ruht: fortsetzen, sobald nichts mehr dagegen spricht.",
        NextStepKind.CreateEdition => "Die nächste Ausgabe anlegen: Zurzeit ist keine geplant.",
        NextStepKind.DecideApprovals => GermanNumber.Words(step.Count, "Anmeldung wartet", "Anmeldungen warten") + " auf Ihre Freigabe.",
        NextStepKind.LookAtLetters => GermanNumber.Words(step.Count, "Brief kam", "Briefe kamen") + " nicht an: nachsehen, woran es liegt.",
        NextStepKind.CheckAddresses =>
            GermanNumber.Words(step.Count, "Person bekommt", "Personen bekommen") + " unsere Briefe nicht: die Adressen prüfen.",
        NextStepKind.CompleteOperatorDetails =>
            GermanNumber.Words(step.Count, "Angabe fehlt", "Angaben fehlen") + " auf den Pflichtseiten wie dem Impressum.",
        NextStepKind.Announce => "Die nächste Ausgabe ist noch ein Entwurf: ankündigen, wenn Titel und Termin stehen.",
        NextStepKind.AddTalks => "Die nächste Ausgabe hat noch keinen Vortrag.",
        NextStepKind.SettleProgramme => "Das Programm der nächsten Ausgabe festlegen: Es sind weniger als 30 Tage.",
        NextStepKind.PassOnQuestions => GermanNumber.Words(step.Count, "neue Frage", "neue Fragen") + " an die Sprecher:innen durchsehen.",
        NextStepKind.PrepareAccess =>
            GermanNumber.Words(step.Count, "Hinweis", "Hinweise") + " zur Barrierefreiheit: prüfen, was Sie vorbereiten.",
        NextStepKind.WriteRecap => "Einen Rückblick auf die letzte Ausgabe schreiben, für das Archiv.",
    };

    public static string Link(this NextStep step) => Link(step.Kind, step.EditionSlug ?? "");

    private static string Link(NextStepKind kind, string edition) => kind switch
    {
        NextStepKind.CreateEdition => OrganizerEditionLinks.List,
        NextStepKind.DecideApprovals => OrganizerRegistrationLinks.List(edition) + "?stand=AwaitingApproval",
        NextStepKind.ResumeDelivery or NextStepKind.LookAtLetters => OrganizerOutboxLinks.List,
        NextStepKind.CheckAddresses => OrganizerRegistrationLinks.List(edition) + "?unzustellbar=true",
        NextStepKind.CompleteOperatorDetails => OrganizerPageLinks.Operator,
        NextStepKind.PassOnQuestions => OrganizerEveningLinks.Questions(edition),
        NextStepKind.PrepareAccess => OrganizerRegistrationLinks.AccessNeeds(edition),
        NextStepKind.Announce or NextStepKind.AddTalks or NextStepKind.SettleProgramme or NextStepKind.WriteRecap =>
            OrganizerEditionLinks.Overview(edition),
    };
}
