using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Attendees.MyInvitation;

/// <summary>What an invited person says of themselves, as it was typed; what we know already stands in it.</summary>
public sealed class AcceptanceForm : IAsksSpeakers, IAsksQuestions
{
    [Required(ErrorMessage = "Bitte nennen Sie Ihren Namen.")]
    [MaxLength(Registration.MaxNameLength, ErrorMessage = "Bitte kürzen Sie Ihren Namen auf höchstens {1} Zeichen.")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Bitte nennen Sie Ihre Organisation, zum Beispiel „Stadt Bergheim“.")]
    [MaxLength(Registration.MaxOrganisationLength, ErrorMessage = "Bitte kürzen Sie den Namen der Organisation auf höchstens {1} Zeichen.")]
    public string? Organisation { get; set; }

    [Required(ErrorMessage = "Bitte wählen Sie aus, wo Sie arbeiten.")]
    [EnumDataType(typeof(AttendeeSide), ErrorMessage = "Bitte wählen Sie eine der drei Seiten aus.")]
    public AttendeeSide? Side { get; set; }

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

    public static AcceptanceForm Of(Invitation invitation) => new()
    {
        Name = invitation.Name,
        Organisation = invitation.Organisation,
        Side = invitation.Side,
    };

    /// <summary>Only for a form that has been found valid.</summary>
    public PendingSignUp ToSignUp() => new()
    {
        Name = Name ?? "",
        Organisation = Organisation ?? "",
        Side = Side ?? AttendeeSide.Administration,
        AccessNeeds = AccessNeeds,
        Question = Question,
        QuestionTalkId = QuestionTalk,
    };
}
