namespace GeScheiterWeiter.Web.Organizers.Shared.Import;

/// <summary>Why an uploaded list leads back to the start.</summary>
public static class ImportDraftWords
{
    public const string Gone =
        "Diese Liste gibt es hier nicht mehr: Sie ist schon übernommen, oder es ist mehr als zwei Stunden her. "
        + "Laden Sie sie noch einmal hoch.";

    public const string Busy = "Gerade wird eine andere Liste gelesen, und immer nur eine. Bitte versuchen Sie es gleich noch einmal.";
}
