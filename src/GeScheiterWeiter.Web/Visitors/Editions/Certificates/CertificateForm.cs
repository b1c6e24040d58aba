using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Registrations;

namespace GeScheiterWeiter.Web.Visitors.Editions.Certificates;

/// <summary>What stands on a certificate.</summary>
public sealed class CertificateForm
{
    private const int MaxCodeLength = 60;

    [Required(ErrorMessage = "Bitte geben Sie den Code ein, der auf der Bescheinigung steht.")]
    [MaxLength(MaxCodeLength, ErrorMessage = "Bitte prüfen Sie den Code: Er hat 16 Zeichen.")]
    public string? Code { get; set; }

    [Required(ErrorMessage = "Bitte geben Sie den Namen ein, der auf der Bescheinigung steht.")]
    [MaxLength(Registration.MaxNameLength, ErrorMessage = "Bitte prüfen Sie den Namen: Er ist länger als {1} Zeichen.")]
    public string? Name { get; set; }
}
