using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.SignIn.Password;

public sealed record SignInForm
{
    [Required(ErrorMessage = "Bitte geben Sie Ihre E-Mail-Adresse an.")]
    [MaxLength(EmailAddress.MaxLength, ErrorMessage = "Die E-Mail-Adresse ist zu lang.")]
    public string Email { get; init; } = "";

    [Required(ErrorMessage = "Bitte geben Sie Ihr Passwort an.")]
    [MaxLength(PasswordRules.MaxLength, ErrorMessage = "Das Passwort ist zu lang.")]
    [AsSent]
    public string Password { get; init; } = "";
}
