using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Create;

public sealed class CreateRegistrationForm : IAsksQuestions
{
    [Required(ErrorMessage = "Geben Sie den Namen an.")]
    [MaxLength(Registration.MaxNameLength, ErrorMessage = "Der Name ist zu lang.")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Geben Sie die E-Mail-Adresse an.")]
    [MaxLength(EmailAddress.MaxLength, ErrorMessage = "Die E-Mail-Adresse ist zu lang.")]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Geben Sie die Organisation an.")]
    [MaxLength(Registration.MaxOrganisationLength, ErrorMessage = "Der Name der Organisation ist zu lang.")]
    public string? Organisation { get; set; }

    [Required(ErrorMessage = "Wählen Sie aus, wo die Person arbeitet.")]
    public AttendeeSide? Side { get; set; }

    [MaxLength(Registration.MaxRoleLength, ErrorMessage = "Die Rolle ist zu lang.")]
    public string? Role { get; set; }

    [MaxLength(Registration.MaxAccessNeedsLength, ErrorMessage = "Dieser Text ist zu lang: Bitte kürzen Sie ihn auf 1000 Zeichen.")]
    [Lines]
    public string? AccessNeeds { get; set; }

    [MaxLength(Registration.MaxQuestionLength, ErrorMessage = "Die Frage ist zu lang: Bitte kürzen Sie sie auf 1000 Zeichen.")]
    [Lines]
    public string? Question { get; set; }

    public TypedAnswers Answers { get; set; } = TypedAnswers.None;

    [Required(ErrorMessage = "Schreiben Sie, woher Sie wissen, dass die Person teilnehmen möchte.")]
    [MaxLength(Registration.MaxConsentNoteLength, ErrorMessage = "Dieser Text ist zu lang: Bitte kürzen Sie ihn auf 200 Zeichen.")]
    public string? ConsentNote { get; set; }

    public bool WithLetter { get; set; }

    /// <summary>The list whose kept seat the person takes; null: one of everybody's.</summary>
    public Guid? KeptSeat { get; set; }

    /// <summary>What there is to choose from; empty where nothing is kept.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> KeptSeats { get; set; } = [];

    /// <summary>Which registration with this address may be written over, and how it stood when that was asked.</summary>
    public Guid? OverId { get; set; }

    public RegistrationState? OverState { get; set; }

    public SeenRegistration? Over => OverId is { } id && OverState is { } state ? new SeenRegistration(id, state) : null;

    public SignUpDetails SignUpFor(EmailAddress email) => new(
        Name ?? "", email, Organisation ?? "", Side.GetValueOrDefault(), Role, AccessNeeds, Question);
}
