using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Visitors.Editions.LostLink;

/// <summary>Whose link is lost.</summary>
public sealed class LostLinkForm : IAsksAboutAddress
{
    [Required(ErrorMessage = "Bitte geben Sie die E-Mail-Adresse an, mit der Sie sich angemeldet haben.")]
    [MaxLength(EmailAddress.MaxLength, ErrorMessage = "Bitte prüfen Sie die E-Mail-Adresse: Sie ist länger als {1} Zeichen.")]
    [Mailbox(ErrorMessage = "Bitte prüfen Sie die E-Mail-Adresse: Sie sollte aussehen wie name@beispiel.de.")]
    public string? Email { get; set; }

    [AsSent]
    public string? EmailAskedAbout { get; set; }

    public bool TakesMeantEmail { get; set; }
}
