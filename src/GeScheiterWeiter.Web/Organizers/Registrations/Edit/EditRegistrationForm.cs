using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Web.Organizers.Registrations.Details;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Edit;

/// <summary>
/// What organizers put right of what somebody has said of themselves. It has no version: what was read is compared instead.
/// </summary>
public sealed class EditRegistrationForm : EditForm, IAsksQuestions
{
    private const string TooLong = "Bitte kürzen Sie: höchstens {1} Zeichen.";

    [Display(Name = "Name")]
    [Required(ErrorMessage = "Geben Sie den Namen an.")]
    [MaxLength(Registration.MaxNameLength, ErrorMessage = TooLong)]
    public string? Name { get; set; }

    [Display(Name = "Organisation")]
    [Required(ErrorMessage = "Geben Sie die Organisation an.")]
    [MaxLength(Registration.MaxOrganisationLength, ErrorMessage = TooLong)]
    public string? Organisation { get; set; }

    [Display(Name = "Wo arbeitet die Person?")]
    [Required(ErrorMessage = "Wählen Sie aus, wo die Person arbeitet.")]
    public AttendeeSide? Side { get; set; }

    [Display(Name = "Rolle in der Organisation")]
    [MaxLength(Registration.MaxRoleLength, ErrorMessage = TooLong)]
    public string? Role { get; set; }

    [Display(Name = "Was hilft, ohne Barrieren teilzunehmen?")]
    [MaxLength(Registration.MaxAccessNeedsLength, ErrorMessage = TooLong)]
    [Lines]
    public string? AccessNeeds { get; set; }

    [Display(Name = "Antworten auf die Fragen der Anmeldung")]
    public TypedAnswers Answers { get; set; } = TypedAnswers.None;

    /// <summary>What was answered so far, and to what.</summary>
    internal StoredAnswers Stored { get; private init; } = StoredAnswers.None;

    public static EditRegistrationForm Of(RegistrationFacts registration, StoredAnswers stored) => new EditRegistrationForm
    {
        Name = registration.Name,
        Organisation = registration.Organisation,
        Side = registration.Side,
        Role = registration.Role,
        AccessNeeds = registration.AccessNeeds,
        Answers = TypedAnswers.Of(stored.Questions, stored.Given),
        Stored = stored,
    }.AsOpened();

    public override string Shown(string field, string value) => field switch
    {
        nameof(Side) when Enum.TryParse<AttendeeSide>(value, out var side) => side.Words(),
        nameof(Answers) => Stored.Words(TypedAnswers.Parse(value)),
        _ => value,
    };

    /// <summary>Only for a form that has been found valid.</summary>
    public RegistrationDetails ToDetails() => new(Name ?? "", Organisation ?? "", Side.GetValueOrDefault(), Role, AccessNeeds);
}
