using System.ComponentModel.DataAnnotations;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Code;

public sealed class InvitationCodeForm
{
    [Required(ErrorMessage = "Bitte geben Sie an, für wie viele Personen der Code gilt.")]
    public int? Limit { get; set; }

    [Required(ErrorMessage = "Bitte geben Sie an, bis wann der Code gilt.")]
    public DateTime? Until { get; set; }
}
