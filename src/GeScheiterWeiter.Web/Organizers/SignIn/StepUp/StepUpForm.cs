using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Accounts;

namespace GeScheiterWeiter.Web.Organizers.SignIn.StepUp;

public sealed record StepUpForm
{
    [Required(ErrorMessage = "Bitte geben Sie Ihr Passwort an.")]
    [MaxLength(PasswordRules.MaxLength, ErrorMessage = "Das Passwort ist zu lang.")]
    public string Password { get; init; } = "";
}
