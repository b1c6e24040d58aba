using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Attendees.MyInvitation;

public sealed class RefusalForm
{
    [MaxLength(Invitation.MaxAnswerLength, ErrorMessage = "Bitte kürzen Sie: höchstens {1} Zeichen.")]
    [Lines]
    public string? Answer { get; set; }
}
