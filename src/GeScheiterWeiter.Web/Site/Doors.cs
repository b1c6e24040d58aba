using GeScheiterWeiter.Web.Development;

namespace GeScheiterWeiter.Web.Site;

/// <summary>
/// The site has doors, by who comes through them: Visitors, Attendees, Organizers, Development. Each is an MVC area and
/// a folder; views lie beside their controller.
/// </summary>
public static class Doors
{
    public static IMvcBuilder AddDoors(this IMvcBuilder mvc, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
            mvc.ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new DevelopmentDoor()));
        return mvc.AddRazorOptions(razor =>
        {
            razor.AreaViewLocationFormats.Clear();
            razor.AreaViewLocationFormats.Add("/{2}/{1}/{0}.cshtml");
            razor.AreaViewLocationFormats.Add("/{2}/{0}.cshtml");
            razor.AreaViewLocationFormats.Add("/Shared/{0}.cshtml");
        });
    }
}
