using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Web.Organizers.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Import;
using GeScheiterWeiter.Web.Shared.Links.Organizers;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Preview;

public sealed record ImportPreviewPage(EditionHeader Edition, Guid DraftId, ImportPlan Plan, ImportSettings Settings, ImportRules Rules)
{
    /// <summary>The compulsory questions no column of the list answers.</summary>
    public IReadOnlyList<string> Unanswered { get; init; } = [];

    /// <summary>What needs a look first.</summary>
    public static readonly IReadOnlyList<ImportFate> Order =
    [
        ImportFate.Faulty, ImportFate.LeftOut, ImportFate.SamePerson, ImportFate.Repeated, ImportFate.AwaitsApproval, ImportFate.New,
    ];

    public RemarkTable Remarks => RemarkTable.Of(
        Plan, Settings, Rules, kind => OrganizerRegistrationLinks.ImportRemark(Edition.Slug, DraftId, RemarkWords.Slug(kind)));

    public static string Words(ImportFate fate) => fate switch
    {
        ImportFate.New => "Werden übernommen",
        ImportFate.AwaitsApproval => "Warten danach auf Freigabe",
        ImportFate.SamePerson => "Schon angemeldet, bleiben wie sie sind",
        ImportFate.OptedOut => throw new InvalidOperationException("Nobody is kept from registering."),
        ImportFate.Repeated => "Stehen doppelt in der Liste",
        ImportFate.LeftOut => "Bleiben wegen einer Bemerkung draußen",
        ImportFate.Faulty => "Fehlerhaft, bleiben draußen",
    };

    /// <summary>Whether somebody's turn depends on when they signed up elsewhere.</summary>
    public bool HasSignUpMoments => Plan.Rows.Any(row => row is { IsTaken: true, SignedUpUtc: not null });
}
