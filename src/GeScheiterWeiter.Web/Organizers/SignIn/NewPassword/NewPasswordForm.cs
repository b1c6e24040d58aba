using System.ComponentModel.DataAnnotations;

namespace GeScheiterWeiter.Web.Organizers.SignIn.NewPassword;

public sealed record NewPasswordForm
{
    [Required(ErrorMessage = "Bitte wählen Sie ein Passwort.")]
    [GoodPassword]
    public string Password { get; init; } = "";
}
