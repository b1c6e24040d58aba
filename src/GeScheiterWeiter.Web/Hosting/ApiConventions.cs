using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace GeScheiterWeiter.Web.Hosting;

/// <summary>What MVC does for controllers with <c>[ApiController]</c>, of which the site has none.</summary>
internal static class ApiConventions
{
    private const string Provider = "ApiBehaviorApplicationModelProvider";

    /// <summary>
    /// To find out whether a controller is one of these, MVC reads every attribute of its assembly, and each compiled view has one there:
    /// with some hundred of both it is most of what a start costs.
    /// </summary>
    public static IMvcBuilder WithoutApiConventions(this IMvcBuilder mvc)
    {
        mvc.Services.Remove(mvc.Services.Single(
            service => service.ServiceType == typeof(IApplicationModelProvider) && service.ImplementationType?.Name == Provider));
        return mvc;
    }
}
