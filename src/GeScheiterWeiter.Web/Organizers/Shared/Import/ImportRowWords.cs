using GeScheiterWeiter.Registrations.Import;

namespace GeScheiterWeiter.Web.Organizers.Shared.Import;

public static class ImportRowWords
{
    /// <summary>So many rows of each kind are shown; the numbers above count all of them.</summary>
    public const int Most = 200;

    public static string Of(ImportProblem problem) => problem switch
    {
        ImportProblem.NameMissing => "Der Name fehlt.",
        ImportProblem.NameTooLong => "Der Name ist zu lang.",
        ImportProblem.EmailMissing => "Die E-Mail-Adresse fehlt.",
        ImportProblem.EmailInvalid => "Das ist keine E-Mail-Adresse.",
        ImportProblem.OrganisationTooLong => "Der Name der Organisation ist zu lang.",
        ImportProblem.RoleTooLong => "Die Rolle ist zu lang.",
        ImportProblem.AccessNeedsTooLong => "Der Hinweis zur Barrierefreiheit ist zu lang.",
        ImportProblem.QuestionTooLong => "Die Frage ist zu lang.",
        ImportProblem.AnswerTooLong => "Eine Antwort auf eine Frage der Anmeldung ist zu lang.",
        ImportProblem.AnswerUnknown => "Eine Antwort passt nicht zu ihrer Frage der Anmeldung.",
    };
}
