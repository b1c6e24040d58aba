using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.SignIn.StepUp;

public sealed record StepUpForm
{
    [Required(ErrorMessage = "Bitte geben Sie Ihr Passwort an.")]
    [MaxLength(PasswordRules.MaxLength, ErrorMessage = "Das Passwort ist zu lang.")]
    [AsSent]
    public string Password { get; init; } = "";
}
