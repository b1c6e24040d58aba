using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>Where somebody works, as people are asked.</summary>
public static class SideChoices
{
    public static IEnumerable<SelectListItem> All => EnumChoices.Of<AttendeeSide>(side => side switch
    {
        AttendeeSide.Administration => "Öffentliche Verwaltung",
        AttendeeSide.Provider => "Dienstleister:innen der Verwaltung",
        AttendeeSide.Partner => "Kooperationspartner:innen der Verwaltung",
        AttendeeSide.Other => "Woanders, zum Beispiel Hochschule, Verband oder Presse",
    });

    /// <summary>Who comes without being asked first; null where everybody on the list of invited does.</summary>
    public static string? Hint(AudienceRule audience, bool skipsApproval)
    {
        if (skipsApproval)
            return null;
        var welcome = audience switch
        {
            AudienceRule.AdministrationOnly => "Diese Ausgabe richtet sich an Menschen aus der öffentlichen Verwaltung.",
            AudienceRule.AdministrationAndPartners =>
                "Diese Ausgabe richtet sich an Menschen aus der öffentlichen Verwaltung und an alle, die mit ihr zusammenarbeiten.",
        };
        return welcome + " Arbeiten Sie woanders, schauen wir erst, ob es passt, und melden uns.";
    }
}
