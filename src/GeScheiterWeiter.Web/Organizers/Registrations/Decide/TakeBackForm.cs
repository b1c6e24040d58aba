using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Decisions;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Decide;

public sealed class TakeBackForm
{
    /// <summary>Asked only of whom was declined.</summary>
    public ReinstatementGoal Goal { get; set; } = ReinstatementGoal.LetIn;

    [MaxLength(RegistrationNote.MaxTextLength, ErrorMessage = "Der Satz ist zu lang: Bitte kürzen Sie ihn auf 500 Zeichen.")]
    public string? Sentence { get; set; }
}
