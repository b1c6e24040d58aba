using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Organizers.Evenings.WasThere;

public sealed class PresenceForm
{
    [Required(ErrorMessage = "Schreiben Sie, woher Sie wissen, dass die Person dabei war.")]
    [MaxLength(RegistrationNote.MaxTextLength, ErrorMessage = "Bitte kürzen Sie die Begründung auf höchstens {1} Zeichen.")]
    public string? Reason { get; set; }
}
