using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Web.Organizers.Registrations.Address;

public sealed class AddressForm
{
    [Required(ErrorMessage = "Geben Sie die richtige E-Mail-Adresse an.")]
    [MaxLength(EmailAddress.MaxLength, ErrorMessage = "Die E-Mail-Adresse ist zu lang.")]
    public string? Email { get; set; }
}
