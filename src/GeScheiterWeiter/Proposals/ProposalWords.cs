namespace GeScheiterWeiter.Proposals;

/// <summary>What states and answers are called by people.</summary>
public static class ProposalWords
{
    public const string Untitled = "Noch ohne Titel";

    public static string Words(this ProposalState state) => state switch
    {
        ProposalState.Unconfirmed => "unbestätigt",
        ProposalState.Draft => "Entwurf",
        ProposalState.Submitted => "eingereicht",
        ProposalState.Shortlisted => "engere Wahl",
        ProposalState.Accepted => "angenommen",
        ProposalState.Confirmed => "zugesagt",
        ProposalState.Declined => "abgelehnt",
        ProposalState.Withdrawn => "zurückgezogen",
    };

    /// <summary>What its tellers are told: who is on the short list, is the organizers' business.</summary>
    public static string WordsForTellers(this ProposalState state) =>
        (state == ProposalState.Shortlisted ? ProposalState.Submitted : state).Words();

    public static string Words(this TellerAnswer answer) => answer switch
    {
        TellerAnswer.Asked => "angefragt",
        TellerAnswer.Agreed => "erzählt mit",
        TellerAnswer.Declined => "abgelehnt",
        TellerAnswer.Left => "ausgestiegen",
    };

    public static string Words(this Release release) => release switch
    {
        Release.NotSaid => "noch keine Angabe",
        Release.NotNeeded => "nicht nötig",
        Release.Requested => "angefragt",
        Release.Granted => "erteilt",
        Release.Refused => "abgelehnt",
    };

    /// <summary>What to do about it.</summary>
    public static string Words(this SubmissionGap gap) => gap switch
    {
        SubmissionGap.Title => "Geben Sie der Geschichte einen Arbeitstitel.",
        SubmissionGap.Events => "Erzählen Sie, was passiert ist.",
        SubmissionGap.Failure => "Schreiben Sie, was schiefgegangen ist, und warum.",
        SubmissionGap.Takeaway => "Schreiben Sie, was andere mitnehmen können.",
        SubmissionGap.Length => "Wählen Sie, wie lang Sie erzählen möchten.",
        SubmissionGap.Answer =>
            "Jemand hat auf Ihre Einladung noch nicht geantwortet. "
            + "Warten Sie die Antwort ab, oder nehmen Sie die Einladung zurück.",
    };
}
