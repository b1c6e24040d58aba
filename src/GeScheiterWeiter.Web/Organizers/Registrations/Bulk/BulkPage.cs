using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Shared.Formatting;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Bulk;

/// <param name="Edition">The edition.</param>
/// <param name="Query">What is to be done with whom.</param>
/// <param name="Chosen">How many were chosen.</param>
/// <param name="Eligible">For how many of them it makes sense.</param>
/// <param name="Names">The first few of them.</param>
/// <param name="Form">What is added.</param>
public sealed record BulkPage(EditionHeader Edition, BulkQuery Query, int Chosen, int Eligible, IReadOnlyList<string> Names, BulkForm Form)
{
    public bool IsTooMany => Eligible > GeScheiterWeiter.Registrations.Decisions.BulkDecision.Most;

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
