using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Web.Organizers.SignIn;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.Account.Password;

public sealed record PasswordChangeForm
{
    [Required(ErrorMessage = "Bitte geben Sie Ihr bisheriges Passwort an.")]
    [MaxLength(PasswordRules.MaxLength, ErrorMessage = "Das Passwort ist zu lang.")]
    [AsSent]
    public string Current { get; init; } = "";

    [Required(ErrorMessage = "Bitte wählen Sie ein neues Passwort.")]
    [GoodPassword]
    [AsSent]
    public string Password { get; init; } = "";
}
