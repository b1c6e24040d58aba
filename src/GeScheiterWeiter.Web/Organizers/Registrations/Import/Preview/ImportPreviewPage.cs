using GeScheiterWeiter.Registrations.Import;
using GeScheiterWeiter.Web.Organizers.Editions;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Import.Preview;

public sealed record ImportPreviewPage(EditionHeader Edition, Guid DraftId, ImportPlan Plan, bool WithLetters)
{
    /// <summary>So many rows of each kind are shown; the numbers above count all of them.</summary>
    public const int Most = 200;

    /// <summary>What needs a look first.</summary>
    public static readonly IReadOnlyList<ImportFate> Order =
        [ImportFate.Faulty, ImportFate.SamePerson, ImportFate.Repeated, ImportFate.Cancelled, ImportFate.New];

    public static string Words(ImportFate fate) => fate switch
    {
        ImportFate.New => "Werden übernommen",
        ImportFate.SamePerson => "Schon angemeldet, bleiben wie sie sind",
        ImportFate.Repeated => "Stehen doppelt in der Liste",
        ImportFate.Cancelled => "Dort storniert, bleiben draußen",
        ImportFate.Faulty => "Fehlerhaft, bleiben draußen",
    };

    public static string Words(ImportProblem problem) => problem switch
    {
        ImportProblem.NameMissing => "Der Name fehlt.",
        ImportProblem.NameTooLong => "Der Name ist zu lang.",
        ImportProblem.EmailMissing => "Die E-Mail-Adresse fehlt.",
        ImportProblem.EmailInvalid => "Das ist keine E-Mail-Adresse.",
        ImportProblem.OrganisationTooLong => "Der Name der Organisation ist zu lang.",
        ImportProblem.RoleTooLong => "Die Rolle ist zu lang.",
        ImportProblem.AccessNeedsTooLong => "Der Hinweis zur Barrierefreiheit ist zu lang.",
        ImportProblem.QuestionTooLong => "Die Frage ist zu lang.",
    };
}
