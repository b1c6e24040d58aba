using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Visitors.Editions.SignUp;

/// <summary>The sign-up form as it was typed.</summary>
public sealed class SignUpForm : IAsksAboutAddress, IAsksSpeakers, IAsksQuestions
{
    [Required(ErrorMessage = "Bitte nennen Sie Ihren Namen.")]
    [MaxLength(Registration.MaxNameLength, ErrorMessage = "Bitte kürzen Sie Ihren Namen auf höchstens {1} Zeichen.")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Bitte geben Sie Ihre E-Mail-Adresse an: Dorthin schicken wir die Bestätigung.")]
    [MaxLength(EmailAddress.MaxLength, ErrorMessage = "Bitte prüfen Sie die E-Mail-Adresse: Sie ist länger als {1} Zeichen.")]
    [Mailbox(ErrorMessage = "Bitte prüfen Sie die E-Mail-Adresse: Sie sollte aussehen wie name@beispiel.de.")]
    public string? Email { get; set; }

    [AsSent]
    public string? EmailAskedAbout { get; set; }

    public bool TakesMeantEmail { get; set; }

    [Required(ErrorMessage = "Bitte nennen Sie Ihre Organisation, zum Beispiel „Stadt Bergheim“.")]
    [MaxLength(Registration.MaxOrganisationLength, ErrorMessage = "Bitte kürzen Sie den Namen der Organisation auf höchstens {1} Zeichen.")]
    public string? Organisation { get; set; }

    [Required(ErrorMessage = "Bitte wählen Sie aus, wo Sie arbeiten.")]
    [EnumDataType(typeof(AttendeeSide), ErrorMessage = "Bitte wählen Sie eine der Antworten aus.")]
    public AttendeeSide? Side { get; set; }

    [MaxLength(Registration.MaxRoleLength, ErrorMessage = "Bitte kürzen Sie die Angabe zu Ihrer Rolle auf höchstens {1} Zeichen.")]
    public string? Role { get; set; }

    [MaxLength(Registration.MaxAccessNeedsLength, ErrorMessage = "Bitte kürzen Sie die Angabe auf höchstens {1} Zeichen.")]
    [Lines]
    public string? AccessNeeds { get; set; }

    [MaxLength(Registration.MaxQuestionLength, ErrorMessage = "Bitte kürzen Sie Ihre Frage auf höchstens {1} Zeichen.")]
    [Lines]
    public string? Question { get; set; }

    public Guid? QuestionTalk { get; set; }

    public TypedAnswers Answers { get; set; } = TypedAnswers.None;

    [Range(typeof(bool), "true", "true", ErrorMessage = "Bitte stimmen Sie dem Verhaltenskodex zu.")]
    public bool AcceptsCodeOfConduct { get; set; }

    public Written Written() => Shared.Forms.Written.Of(
        ("Ihr Name", Name), ("Ihre E-Mail-Adresse", Email), ("Ihre Organisation", Organisation),
        ("Ihre Seite", Side?.Words()), ("Ihre Rolle", Role),
        ("Was Ihnen hilft, ohne Barrieren teilzunehmen", AccessNeeds), ("Ihre Frage an die Sprecher:innen", Question),
        ("Ihre weiteren Antworten", Answers.Written()));

    /// <summary>Only for a form that has been found valid.</summary>
    public SignUpDetails ToSignUp() => new(
        Name ?? "",
        EmailAddress.Parse(Email ?? ""),
        Organisation ?? "",
        Side ?? AttendeeSide.Administration,
        Role,
        AccessNeeds,
        Question,
        QuestionTalk);
}
