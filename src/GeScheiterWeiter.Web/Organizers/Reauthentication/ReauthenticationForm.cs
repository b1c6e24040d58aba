using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Accounts;

namespace GeScheiterWeiter.Web.Organizers.Reauthentication;

public sealed record ReauthenticationForm
{
    [Required(ErrorMessage = "Bitte geben Sie Ihr Passwort an.")]
    [MaxLength(PasswordRules.MaxLength, ErrorMessage = "Das Passwort ist zu lang.")]
    public string Password { get; init; } = "";
}
