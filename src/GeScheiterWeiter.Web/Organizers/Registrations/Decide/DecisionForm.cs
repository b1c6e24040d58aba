using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Decide;

public sealed class DecisionForm
{
    [MaxLength(RegistrationNote.MaxTextLength, ErrorMessage = "Der Satz ist zu lang: Bitte kürzen Sie ihn auf 500 Zeichen.")]
    public string? Sentence { get; set; }
}
