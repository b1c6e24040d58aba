using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Attendees.MyInvitation;

public sealed class PassOnForm
{
    [Required(ErrorMessage = "Bitte geben Sie die E-Mail-Adresse Ihrer Kollegin oder Ihres Kollegen an.")]
    [MaxLength(EmailAddress.MaxLength, ErrorMessage = "Bitte prüfen Sie die E-Mail-Adresse: Sie ist länger als {1} Zeichen.")]
    [Mailbox(ErrorMessage = "Bitte prüfen Sie die E-Mail-Adresse: Sie sollte aussehen wie name@beispiel.de.")]
    public string? Email { get; set; }
}
