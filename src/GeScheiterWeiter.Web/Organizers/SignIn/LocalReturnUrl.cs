using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.SignIn;

public static class LocalReturnUrl
{
    /// <summary>Where somebody wanted to go before they were asked who they are; never away from this site.</summary>
    /// <param name="controller">Who answers.</param>
    /// <param name="destination">The page, as the address names it.</param>
    /// <param name="unsent">Where a form was on its way to: it is sent there as it came.</param>
    public static IActionResult RedirectToReturnUrl(this Controller controller, string? destination, string? unsent = null)
    {
        if (unsent is not null)
            return controller.LocalRedirectPreserveMethod(unsent);
        return controller.LocalRedirect(controller.Url.IsLocalUrl(destination) ? destination : controller.Url.To(OrganizerLinks.Dashboard));
    }
}
