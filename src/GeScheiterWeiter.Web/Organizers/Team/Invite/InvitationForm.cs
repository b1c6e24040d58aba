using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Web.Organizers.Team.Invite;

public sealed record InvitationForm : IValidatableObject
{
    [Required(ErrorMessage = "Bitte geben Sie den Namen an.")]
    [MaxLength(Organizer.MaxNameLength, ErrorMessage = "Der Name ist zu lang.")]
    public string Name { get; init; } = "";

    [Required(ErrorMessage = "Bitte geben Sie die E-Mail-Adresse an.")]
    [MaxLength(EmailAddress.MaxLength, ErrorMessage = "Die E-Mail-Adresse ist zu lang.")]
    public string Email { get; init; } = "";

    [Required(ErrorMessage = "Bitte wählen Sie eine Rolle.")]
    [EnumDataType(typeof(OrganizerRole), ErrorMessage = "Bitte wählen Sie eine der Rollen.")]
    public OrganizerRole? Role { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrEmpty(Email) && !EmailAddress.TryParse(Email, out _))
            yield return new ValidationResult("Das ist keine E-Mail-Adresse, an die wir schreiben können.", [nameof(Email)]);
    }
}
