using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers;

public static class LocalDestination
{
    /// <summary>Where somebody wanted to go before they were asked who they are; never away from this site.</summary>
    public static RedirectResult RedirectToDestination(this Controller controller, string? destination) =>
        controller.Redirect(controller.Url.IsLocalUrl(destination) ? destination : controller.Url.Content("~/admin"));
}
