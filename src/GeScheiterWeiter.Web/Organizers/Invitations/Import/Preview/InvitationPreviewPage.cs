using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Web.Organizers.Shared.Import;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Import.Preview;

public sealed record InvitationPreviewPage(
    InvitationListHeader Header, Guid DraftId, ImportPlan Plan, ImportSettings Settings, ImportRules Rules)
{
    public RemarkTable Remarks => RemarkTable.Of(
        Plan, Settings, Rules,
        kind => OrganizerInvitationLinks.ImportRemark(Header.Edition.Slug, Header.List.Id, DraftId, RemarkWords.Slug(kind)));

    /// <summary>What needs a look first.</summary>
    public static readonly IReadOnlyList<ImportFate> Order =
    [
        ImportFate.Faulty, ImportFate.OptedOut, ImportFate.SamePerson, ImportFate.Repeated, ImportFate.LeftOut, ImportFate.New,
    ];

    public static string Words(ImportFate fate) => fate switch
    {
        ImportFate.New => "Kommen auf die Liste",
        ImportFate.AwaitsApproval => throw new InvalidOperationException("An invitation waits for nobody's word."),
        ImportFate.SamePerson => "Schon eingeladen, bleiben wie sie sind",
        ImportFate.OptedOut => "Möchten keine Einladungen, bleiben draußen",
        ImportFate.Repeated => "Stehen doppelt in der Datei",
        ImportFate.LeftOut => "Bleiben wegen einer Bemerkung draußen",
        ImportFate.Faulty => "Fehlerhaft, bleiben draußen",
    };
}
