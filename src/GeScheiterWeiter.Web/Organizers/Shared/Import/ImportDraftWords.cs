namespace GeScheiterWeiter.Web.Organizers.Shared.Import;

/// <summary>Why an uploaded list leads back to the start.</summary>
public static class ImportDraftWords
{
    public const string Gone =
        "Diese Liste gibt es hier nicht mehr: Sie ist schon übernommen, oder es ist mehr als zwei Stunden her. "
        + "Laden Sie sie noch einmal hoch.";

    public const string Busy = "Gerade wird eine andere Liste gelesen, und immer nur eine. Bitte versuchen Sie es gleich noch einmal.";

    public const string ChangedMeanwhile =
        "Inzwischen wurde in einem anderen Fenster anders entschieden. Es ist noch nichts übernommen: Bitte sehen Sie noch einmal hin.";

    public const string Decided = "Gespeichert. So sieht die Vorschau jetzt aus.";

    public const string DecidedFirst =
        "Gespeichert, aber noch nicht übernommen: Ihre Entscheidungen haben die Vorschau geändert. Bitte sehen Sie noch einmal hin.";
}
