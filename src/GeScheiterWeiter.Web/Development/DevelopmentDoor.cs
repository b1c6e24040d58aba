using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace GeScheiterWeiter.Web.Development;

/// <summary>Bricks the workshop door up: its controllers are no controllers any more.</summary>
public sealed class DevelopmentDoor : IApplicationFeatureProvider<ControllerFeature>
{
    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
    {
        foreach (var controller in feature.Controllers.Where(type => type.IsSubclassOf(typeof(DevelopmentController))).ToList())
            feature.Controllers.Remove(controller);
    }
}
