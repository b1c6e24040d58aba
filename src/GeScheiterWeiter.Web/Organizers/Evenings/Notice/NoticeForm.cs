using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.Evenings.Notice;

/// <summary>What the host says to everybody in the waiting room; empty takes it down.</summary>
public sealed class NoticeForm
{
    [MaxLength(EditionRoom.MaxTextLength, ErrorMessage = "Bitte kürzen Sie: höchstens {1} Zeichen.")]
    [Lines]
    public string? Notice { get; set; }
}
