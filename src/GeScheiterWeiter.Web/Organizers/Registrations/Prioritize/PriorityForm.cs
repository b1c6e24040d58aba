using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Prioritize;

public sealed class PriorityForm
{
    public WaitingListPriorityGoal Goal { get; set; } = WaitingListPriorityGoal.Front;

    [Required(ErrorMessage = "Schreiben Sie, warum diese Person vorgezogen wird.")]
    [MaxLength(RegistrationNote.MaxTextLength, ErrorMessage = "Die Begründung ist zu lang: Bitte kürzen Sie sie auf 500 Zeichen.")]
    public string? Reason { get; set; }
}
