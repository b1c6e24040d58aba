using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Attendees.MyProposal;

/// <summary>Whom a teller asks to tell the story, too, as it was typed.</summary>
public sealed class InvitationForm
{
    [Required(ErrorMessage = "Bitte nennen Sie den Namen, damit Sie hier sehen, wer geantwortet hat.")]
    [MaxLength(Speaker.MaxNameLength, ErrorMessage = "Bitte kürzen Sie den Namen auf höchstens {1} Zeichen.")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Bitte geben Sie die E-Mail-Adresse an, an die wir die Einladung schicken.")]
    [MaxLength(EmailAddress.MaxLength, ErrorMessage = "Bitte prüfen Sie die E-Mail-Adresse: Sie ist länger als {1} Zeichen.")]
    [Mailbox(ErrorMessage = "Bitte prüfen Sie die E-Mail-Adresse: Sie sollte aussehen wie name@beispiel.de.")]
    public string? Email { get; set; }
}
