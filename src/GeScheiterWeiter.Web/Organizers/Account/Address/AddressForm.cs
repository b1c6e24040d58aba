using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.Account.Address;

public sealed record AddressForm
{
    [Required(ErrorMessage = "Bitte geben Sie die neue Adresse an.")]
    [Mailbox(ErrorMessage = "Das ist keine E-Mail-Adresse, zum Beispiel: robin@stadt.example")]
    public string Email { get; init; } = "";
}
