using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Preview;

/// <param name="Edition">Whose people.</param>
/// <param name="DraftId">The list.</param>
/// <param name="Plan">What would become of each row.</param>
/// <param name="WithLetters">Whether they are told.</param>
/// <param name="Unanswered">The compulsory questions no column of the list answers.</param>
public sealed record ImportPreviewPage(
    EditionHeader Edition, Guid DraftId, ImportPlan Plan, bool WithLetters, IReadOnlyList<string> Unanswered)
{
    /// <summary>What needs a look first.</summary>
    public static readonly IReadOnlyList<ImportFate> Order =
        [ImportFate.Faulty, ImportFate.SamePerson, ImportFate.Repeated, ImportFate.Cancelled, ImportFate.New];

    public static string Words(ImportFate fate) => fate switch
    {
        ImportFate.New => "Werden übernommen",
        ImportFate.SamePerson => "Schon angemeldet, bleiben wie sie sind",
        ImportFate.OptedOut => throw new InvalidOperationException("Nobody is kept from registering."),
        ImportFate.Repeated => "Stehen doppelt in der Liste",
        ImportFate.Cancelled => "Dort storniert, bleiben draußen",
        ImportFate.Faulty => "Fehlerhaft, bleiben draußen",
    };
}
