using GeScheiterWeiter.Web.Development;
using GeScheiterWeiter.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Hosting;

/// <summary>
/// The site has doors, by who comes through them: Visitors, Attendees, Organizers, Development. Each is an MVC area and
/// a folder; views lie beside their controller.
/// </summary>
public static class Areas
{
    public static IMvcBuilder AddAreas(this IMvcBuilder mvc, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
            mvc.ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new DevelopmentControllersRemoval()));
        mvc.Services.Configure<MvcOptions>(options => options.Conventions.Add(new ViewFolderConvention()));
        return mvc.AddRazorOptions(razor => razor.ViewLocationExpanders.Add(new ViewFolderExpander()));
    }
}
