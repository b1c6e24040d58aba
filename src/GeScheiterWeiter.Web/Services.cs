using System.Text.Encodings.Web;
using System.Text.Unicode;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Storage;
using GeScheiterWeiter.Web.Development.SampleSignIn;
using GeScheiterWeiter.Web.Organizers;
using GeScheiterWeiter.Web.Site;
using GeScheiterWeiter.Web.Site.PublicPages;
using GeScheiterWeiter.Web.Visitors.Editions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.WebEncoders;

namespace GeScheiterWeiter.Web;

public static class Services
{
    /// <summary>The one list of what the site consists of, on top of the event.</summary>
    public static WebApplicationBuilder AddSite(this WebApplicationBuilder builder)
    {
        builder.AddLogging();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddGeScheiterWeiter(builder.Configuration);

        builder.Services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<Links>().AddSingleton<ILinks>(services => services.GetRequiredService<Links>());
        builder.Services.AddSingleton<StartMessage>();
        builder.AddPostOffice();
        builder.Services.AddDataProtection().SetApplicationName("GeScheiterWeiter").PersistKeysToDbContext<AppDb>();
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "formular";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        builder.Services.AddReverseProxy(builder.Configuration);
        builder.Services.AddPublicPages();
        builder.Services.AddScoped<EditionPages>();
        builder.Services.AddOrganizers(builder.Configuration);
        builder.Services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddSignInRate(builder.Configuration);
        });
        builder.Services.AddSingleton<SampleOrganizer>();
        builder.Services.AddControllersWithViews(mvc =>
        {
            mvc.SpeakGerman();
            // All mistakes are told at once, also those that only the form as a whole can see.
            mvc.ValidateComplexTypesIfChildValidationFails = true;
        }).AddDoors(builder.Environment);

        builder.Services.AddOptions<RateLimitOptions>().BindConfiguration(RateLimitOptions.Section);
        builder.Services.AddSingleton<SenderLimits>();
        builder.Services.AddSingleton<FormGuard>();
        builder.Services.AddHostedService<Housekeeping>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [HealthEndpoints.Ready]);
        builder.Services.AddMemoryCache();
        builder.Services.AddScoped<Readings>();
        return builder;
    }
}
