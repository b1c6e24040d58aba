using System.Text.Encodings.Web;
using System.Text.Unicode;
using GeScheiterWeiter.Common;
using GeScheiterWeiter.Privacy;
using GeScheiterWeiter.Web.Attendees.Joining;
using GeScheiterWeiter.Web.Development.Mailbox;
using GeScheiterWeiter.Web.Development.SampleSignIn;
using GeScheiterWeiter.Web.Hosting;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Infrastructure.PageCache;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Organizers;
using GeScheiterWeiter.Web.Organizers.Proposals;
using GeScheiterWeiter.Web.Organizers.Registrations.Export;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.SignIn;
using GeScheiterWeiter.Web.Shared.Forms;
using GeScheiterWeiter.Web.Shared.Links;
using GeScheiterWeiter.Web.Visitors;
using GeScheiterWeiter.Web.Visitors.Editions;
using GeScheiterWeiter.Web.Visitors.Lessons;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.WebEncoders;

namespace GeScheiterWeiter.Web;

public static class Services
{
    /// <summary>The one list of what the site consists of, on top of the event.</summary>
    public static WebApplicationBuilder AddSite(this WebApplicationBuilder builder)
    {
        builder.Host.UseDefaultServiceProvider(provider => (provider.ValidateOnBuild, provider.ValidateScopes) = (true, true));
        builder.AddLogging();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddGeScheiterWeiter(builder.Configuration);

        builder.Services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<AbsoluteLinks>().AddSingleton<ILinks>(services => services.GetRequiredService<AbsoluteLinks>());
        builder.Services.AddSingleton<StartMessage>();
        builder.AddMail();
        builder.RequireKeyFile();
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddSingleton<SiteCookies>();
        builder.Services.AddAntiforgery(options => options.Cookie.SameSite = SameSiteMode.Strict);
        builder.Services.AddOptions<AntiforgeryOptions>()
            .Configure<SiteCookies>((antiforgery, cookies) => cookies.Name(antiforgery.Cookie, "formular"));
        builder.Services.AddReverseProxy(builder.Configuration);
        builder.Services.AddAllowedHosts(builder.Configuration);
        builder.Services.AddPageCache();
        builder.Services.AddScoped<EditionReader>();
        builder.Services.AddScoped<LessonReader>();
        builder.Services.AddOrganizers();
        builder.Services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddSignInRateLimit(builder.Configuration);
        });
        builder.Services.AddSingleton<SampleOrganizer>();
        builder.Services.AddControllersWithViews(mvc =>
        {
            mvc.SpeakGerman();
            mvc.Filters.Add<ReadableFormFilter>();
            mvc.Filters.Add<FormerSlugRedirectFilter>();
            mvc.ModelBinderProviders.Insert(0, new TypedTextBinderProvider());
            mvc.ModelMetadataDetailsProviders.Add(new TextLimit.Provider());
            // All mistakes are told at once, also those that only the form as a whole can see.
            mvc.ValidateComplexTypesIfChildValidationFails = true;
        }).WithoutApiConventions().AddAreas(builder.Environment);

        builder.Services.AddOptions<RateLimitOptions>().BindConfiguration(RateLimitOptions.Section);
        builder.Services.AddSingleton<SenderLimits>();
        builder.Services.AddSingleton<SpentNotes>().AddSingleton<FormGuard>();
        builder.Services.AddSingleton<VisitorFormGuard>();
        builder.Services.AddSingleton<BrowserMark>();
        builder.Services.AddHostedService<ScheduledTaskWorker>();
        builder.Services.AddHealth();
        builder.Services.AddMemoryCache();
        builder.Services.AddScoped<AccessLog>();
        builder.Services.AddScoped<KnownSpeakers>();
        builder.Services.AddPersonalData<SiteFileData>().AddPersonalData<ExportData>().AddPersonalData<MailboxData>();
        return builder;
    }
}
