using GeScheiterWeiter.Web.Hosting;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Links;

namespace GeScheiterWeiter.Web;

public static class Pipeline
{
    /// <summary>What every request passes through, from the outside in.</summary>
    public static WebApplication UseSite(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseTransportSecurity();
        app.UseSitePath();
        // A cached page is answered here: what costs time on every request belongs below.
        app.UseMiddleware<PageCacheReadMiddleware>();
        app.UseCookiePolicy(app.Services.GetRequiredService<SiteCookies>().Policy());
        app.UseRequestLog();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = VisitorLinks.Error(StatusCodes.Status500InternalServerError),
            StatusCodeSelector = FailureStatus.Of,
        });
        app.UseMiddleware<ClientAbortMiddleware>();
        app.UseStatusCodePagesWithReExecute(VisitorLinks.ErrorFormat);
        app.UseNothingOutsideOfTheSitePath(except: HealthEndpoints.Path);
        app.UseMiddleware<HeadRequestMiddleware>();
        app.UseRouting();
        app.UseMiddleware<PageCacheWriteMiddleware>();
        app.UseResponseCompression();
        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapHealth();
        app.MapControllers().WithStaticAssets();
        return app;
    }
}
