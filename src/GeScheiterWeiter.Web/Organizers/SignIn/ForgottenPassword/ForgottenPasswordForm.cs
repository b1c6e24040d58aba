using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Web.Organizers.SignIn.ForgottenPassword;

public sealed record ForgottenPasswordForm
{
    [Required(ErrorMessage = "Bitte geben Sie Ihre E-Mail-Adresse an.")]
    [MaxLength(EmailAddress.MaxLength, ErrorMessage = "Die E-Mail-Adresse ist zu lang.")]
    public string Email { get; init; } = "";
}
