using GeScheiterWeiter.Web.Site;
using Serilog;

namespace GeScheiterWeiter.Web;

public static class Pipeline
{
    /// <summary>What every request passes through, from the outside in.</summary>
    public static WebApplication UseSite(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSitePath();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/fehler/500",
            StatusCodeSelector = exception => exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute("/fehler/{0}");
        app.UseMiddleware<HeadRequests>();
        app.UseRouting();
        // A kept page is answered here, with the headers and the compressed bytes it was stored with: what costs time on
        // every request belongs below.
        app.UseOutputCache();
        app.UseResponseCompression();
        app.UseSerilogRequestLogging(options => options.Logger = app.Services.GetRequiredService<Serilog.ILogger>());
        app.UseMiddleware<SecurityHeaders>();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapHealth();
        app.MapControllers().WithStaticAssets();
        return app;
    }
}
