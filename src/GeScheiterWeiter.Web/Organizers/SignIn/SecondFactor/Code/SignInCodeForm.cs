using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.SignIn.SecondFactor.Code;

public sealed record SignInCodeForm
{
    private const int LongestTyped = 20;

    [Required(ErrorMessage = "Bitte geben Sie den Code ein.")]
    [MaxLength(LongestTyped, ErrorMessage = "Der Code ist zu lang.")]
    [AsSent]
    public string Code { get; init; } = "";
}
