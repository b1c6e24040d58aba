using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Bulk;

/// <param name="Edition">The edition.</param>
/// <param name="Query">What is to be done with whom.</param>
/// <param name="Chosen">How many were chosen.</param>
/// <param name="Eligible">For how many of them it makes sense.</param>
/// <param name="Names">The first few of them.</param>
/// <param name="Form">What is added.</param>
/// <param name="Done">What has just been done with some of them, before it goes on; null at first.</param>
public sealed record BulkPage(EditionHeader Edition, BulkQuery Query, int Chosen, int Eligible, IReadOnlyList<string> Names, BulkForm Form,
    BulkResult? Done = null)
{
    private const int Most = GeScheiterWeiter.Registrations.Decisions.BulkDecision.Most;

    /// <summary>Letters written again to more than that are a message to many: nobody could tell afterwards who has theirs.</summary>
    public bool IsTooMany => Query.Action == BulkAction.Resend && Eligible > Most;

    public bool GoesInSteps => !IsTooMany && Eligible > Most;

    /// <summary>How many the button decides.</summary>
    public int NextStep => Math.Min(Eligible, Most);

    public string StepButton => $"{Button}: {(Done is null ? "die ersten" : "die nächsten")} {GermanNumber.Words(NextStep)}";

    public string Heading => Query.Action switch
    {
        BulkAction.Approve => "Mehrere freigeben",
        BulkAction.Decline => "Mehrere ablehnen",
        BulkAction.Cancel => "Mehrere absagen",
        BulkAction.Resend => "Mehreren noch einmal schreiben",
    };

    public string Question => GermanNumber.Words(Eligible, "Anmeldung", "Anmeldungen") + Query.Action switch
    {
        BulkAction.Approve =>
            " freigeben? Jede bekommt einen Platz, solange es Plätze gibt, sonst geht es auf die Warteliste. Alle bekommen einen Brief.",
        BulkAction.Decline => " ablehnen? Alle bekommen einen Brief.",
        BulkAction.Cancel => " absagen? Alle bekommen einen Brief, und frei werdende Plätze gehen sofort an die Warteliste.",
        BulkAction.Resend => ": den Brief noch einmal senden? Wer in den letzten fünf Minuten einen bekommen hat, wird ausgelassen.",
    };

    public string Button => Query.Action switch
    {
        BulkAction.Approve => "Freigeben",
        BulkAction.Decline => "Ablehnen",
        BulkAction.Cancel => "Absagen",
        BulkAction.Resend => "Briefe senden",
    };
}
