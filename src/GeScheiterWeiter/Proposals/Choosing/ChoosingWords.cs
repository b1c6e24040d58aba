namespace GeScheiterWeiter.Proposals.Choosing;

/// <summary>What organizers call what they think and decide.</summary>
public static class ChoosingWords
{
    public static string Words(this Verdict verdict) => verdict switch
    {
        Verdict.Yes => "Ja",
        Verdict.Perhaps => "Vielleicht",
        Verdict.No => "Nein",
    };

    public static string Words(this ProposalDecision decision) => decision switch
    {
        ProposalDecision.Accept => "annehmen",
        ProposalDecision.Decline => "ablehnen",
    };

    /// <summary>Why it cannot be told.</summary>
    public static string Sentence(this DecisionHindrance hindrance) => hindrance switch
    {
        DecisionHindrance.Withdrawn => "Inzwischen zurückgezogen.",
        DecisionHindrance.NotSubmitted => "Inzwischen zum Weiterschreiben zurückgeholt.",
        DecisionHindrance.SubmittedAnew =>
            "Inzwischen neu eingereicht: Bitte lesen Sie noch einmal, und bereiten Sie die Entscheidung neu vor.",
        DecisionHindrance.NoEdition => "Der Vorschlag gehört zu keiner Ausgabe.",
        DecisionHindrance.Incomplete =>
            "Unvollständig: Jemand hat noch nicht geantwortet, oder dem Tandem fehlt eine Seite.",
        DecisionHindrance.EditionNotOpen =>
            "Die Ausgabe ist noch nicht angekündigt, abgesagt oder vorbei: Annehmen lässt sich dafür nichts.",
    };
}
