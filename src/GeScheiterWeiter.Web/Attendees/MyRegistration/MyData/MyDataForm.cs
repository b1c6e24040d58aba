using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Attendees.MyRegistration.MyData;

/// <summary>What attendees may put right, as it was typed.</summary>
public sealed class MyDataForm : IAsksSpeakers, IAsksQuestions
{
    [Required(ErrorMessage = "Bitte nennen Sie Ihren Namen.")]
    [MaxLength(Registration.MaxNameLength, ErrorMessage = "Bitte kürzen Sie Ihren Namen auf höchstens {1} Zeichen.")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Bitte nennen Sie Ihre Organisation.")]
    [MaxLength(Registration.MaxOrganisationLength, ErrorMessage = "Bitte kürzen Sie den Namen der Organisation auf höchstens {1} Zeichen.")]
    public string? Organisation { get; set; }

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

    public static MyDataForm Of(Registration registration) => new()
    {
        Name = registration.Name,
        Organisation = registration.Organisation,
        Role = registration.Role,
        AccessNeeds = registration.AccessNeeds,
        Question = registration.Question,
        QuestionTalk = registration.QuestionTalkId,
    };

    public Written Written() => Shared.Forms.Written.Of(
        ("Ihr Name", Name), ("Ihre Organisation", Organisation), ("Ihre Rolle", Role),
        ("Was Ihnen hilft, ohne Barrieren teilzunehmen", AccessNeeds), ("Ihre Frage an die Sprecher:innen", Question),
        ("Ihre weiteren Antworten", Answers.Written()));

    /// <summary>Only for a form that has been found valid.</summary>
    public RegistrationCorrection ToCorrection() => new(Name ?? "", Organisation ?? "", Role, AccessNeeds, Question, QuestionTalk);
}
