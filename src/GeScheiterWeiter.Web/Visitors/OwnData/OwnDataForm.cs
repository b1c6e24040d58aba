using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Visitors.OwnData;

/// <summary>Whose data it is about.</summary>
public sealed class OwnDataForm : IAsksAboutAddress
{
    [Required(ErrorMessage = "Bitte geben Sie Ihre E-Mail-Adresse an.")]
    [MaxLength(EmailAddress.MaxLength, ErrorMessage = "Bitte prüfen Sie die E-Mail-Adresse: Sie ist länger als {1} Zeichen.")]
    [Mailbox(ErrorMessage = "Bitte prüfen Sie die E-Mail-Adresse: Sie sollte aussehen wie name@beispiel.de.")]
    public string? Email { get; set; }

    [AsSent]
    public string? EmailAskedAbout { get; set; }

    public bool TakesMeantEmail { get; set; }
}
