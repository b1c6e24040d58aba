using System.ComponentModel.DataAnnotations;

namespace GeScheiterWeiter.Web.Organizers.Invitations.Seats;

public sealed class ReservedSeatsForm
{
    [Required(ErrorMessage = "Bitte geben Sie eine Zahl an; 0 hält nichts frei.")]
    public int? Count { get; set; }

    public DateTime? Until { get; set; }
}

public sealed record ReservedSeatsPage(InvitationListHeader Header, ReservedSeatsForm Form);
