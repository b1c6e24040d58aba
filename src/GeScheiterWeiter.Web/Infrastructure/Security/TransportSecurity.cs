using GeScheiterWeiter.Web.Infrastructure.Http;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Infrastructure.Security;

/// <summary>Whoever has been here over https comes back over https, for a year. Stands before everything that answers.</summary>
public static class TransportSecurity
{
    private const string OneYear = "max-age=31536000";

    public static void UseTransportSecurity(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
            return;

        var isPublishedOverHttps = app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.BaseUrl?.Scheme == Uri.UriSchemeHttps;
        app.Use((context, next) =>
        {
            // At the last moment: an error page begins by clearing what headers there were.
            if (isPublishedOverHttps || context.Request.IsHttps)
                context.Response.OnStarting(AddHeader, context.Response);
            return next(context);
        });
    }

    private static Task AddHeader(object response)
    {
        ((HttpResponse)response).Headers.StrictTransportSecurity = OneYear;
        return Task.CompletedTask;
    }
}
