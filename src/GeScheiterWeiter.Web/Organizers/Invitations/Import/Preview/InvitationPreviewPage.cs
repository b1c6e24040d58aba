using GeScheiterWeiter.Registrations.Import;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Import.Preview;

public sealed record InvitationPreviewPage(InvitationListHeader Header, Guid DraftId, ImportPlan Plan)
{
    /// <summary>What needs a look first.</summary>
    public static readonly IReadOnlyList<ImportFate> Order =
    [
        ImportFate.Faulty, ImportFate.OptedOut, ImportFate.SamePerson, ImportFate.Repeated, ImportFate.Cancelled, ImportFate.New,
    ];

    public static string Words(ImportFate fate) => fate switch
    {
        ImportFate.New => "Kommen auf die Liste",
        ImportFate.SamePerson => "Schon eingeladen, bleiben wie sie sind",
        ImportFate.OptedOut => "Möchten keine Einladungen, bleiben draußen",
        ImportFate.Repeated => "Stehen doppelt in der Datei",
        ImportFate.Cancelled => "Dort storniert, bleiben draußen",
        ImportFate.Faulty => "Fehlerhaft, bleiben draußen",
    };
}
