using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace GeScheiterWeiter.Web.Development;

/// <summary>Outside of Development its pages do not exist: their controllers are taken out of the application.</summary>
public sealed class DevelopmentControllersRemoval : IApplicationFeatureProvider<ControllerFeature>
{
    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
    {
        foreach (var controller in feature.Controllers.Where(type => type.IsSubclassOf(typeof(DevelopmentController))).ToList())
            feature.Controllers.Remove(controller);
    }
}
