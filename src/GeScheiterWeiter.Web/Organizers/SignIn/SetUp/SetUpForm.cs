using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.SignIn.SetUp;

public sealed record SetUpForm
{
    [Required(ErrorMessage = "Bitte sagen Sie uns Ihren Namen.")]
    [MaxLength(Organizer.MaxNameLength, ErrorMessage = "Der Name ist zu lang.")]
    public string Name { get; init; } = "";

    [Required(ErrorMessage = "Bitte wählen Sie ein Passwort.")]
    [GoodPassword]
    [AsSent]
    public string Password { get; init; } = "";
}
