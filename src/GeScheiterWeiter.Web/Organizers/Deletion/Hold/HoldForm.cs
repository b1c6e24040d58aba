using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Deletion;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.Deletion.Hold;

public sealed class HoldForm : EditForm
{
    [Display(Name = "Grund"), Required(ErrorMessage = "Bitte sagen Sie, warum die Daten länger gebraucht werden.")]
    [MaxLength(DeletionHold.MaxReasonLength, ErrorMessage = "Bitte kürzen Sie: höchstens {1} Zeichen.")]
    [Lines]
    public string? Reason { get; set; }

    [Display(Name = "Bis"), Required(ErrorMessage = "Bitte sagen Sie, bis wann.")]
    public DateTime? Until { get; set; }

    public static HoldForm Of(DeletionHold? hold, TimeZoneInfo zone) => new HoldForm
    {
        Version = hold?.Version ?? 0,
        Reason = hold?.Reason,
        Until = hold is null ? null : LocalTime.FromUtc(hold.UntilUtc, zone).Date,
    }.AsOpened();
}
