using GeScheiterWeiter.Accounts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Organizers.Shared.Access;

public static class OrganizerRoles
{
    public static readonly IReadOnlyList<SelectListItem> Choices =
    [
        new("Lesen: sieht fast alles, ändert und exportiert nichts", nameof(OrganizerRole.Reader)),
        new("Organisieren: Inhalte und Anmeldungen", nameof(OrganizerRole.Organizer)),
        new("Leitung: auch Team und Einstellungen", nameof(OrganizerRole.Owner)),
    ];
}
