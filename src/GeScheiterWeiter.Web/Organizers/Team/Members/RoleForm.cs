using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Accounts;

namespace GeScheiterWeiter.Web.Organizers.Team.Members;

public sealed record RoleForm
{
    [Required(ErrorMessage = "Bitte wählen Sie eine Rolle.")]
    [EnumDataType(typeof(OrganizerRole), ErrorMessage = "Bitte wählen Sie eine der Rollen.")]
    public OrganizerRole? Role { get; init; }
}
