using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.SignIn.NewPassword;

public sealed record NewPasswordForm
{
    [Required(ErrorMessage = "Bitte wählen Sie ein Passwort.")]
    [GoodPassword]
    [AsSent]
    public string Password { get; init; } = "";
}
