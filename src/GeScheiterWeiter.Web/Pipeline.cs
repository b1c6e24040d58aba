using GeScheiterWeiter.Web.Site;

namespace GeScheiterWeiter.Web;

public static class Pipeline
{
    /// <summary>What every request passes through, from the outside in.</summary>
    public static WebApplication UseSite(this WebApplication app)
    {
        app.UseExceptionHandler("/fehler/500");
        app.UseStatusCodePagesWithReExecute("/fehler/{0}");
        app.UseMiddleware<SecurityHeaders>();
        app.UseRouting();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapControllers().WithStaticAssets();
        return app;
    }
}
