using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Organizers.Account.Passkeys;
using GeScheiterWeiter.Web.Organizers.Audit;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Organizers.SignIn;
using GeScheiterWeiter.Web.Organizers.SignIn.Passkey;
using GeScheiterWeiter.Web.Organizers.SignIn.StepUp;
using GeScheiterWeiter.Web.Shared.Links;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Organizers;

public static class OrganizerSetup
{
    private const string SessionCookie = "organizer";
    private static readonly TimeSpan SessionLasts = TimeSpan.FromHours(8);

    /// <summary>A removed organizer is out, and a changed role holds, at most this much later.</summary>
    private static readonly TimeSpan RecheckedAfter = TimeSpan.FromSeconds(30);

    public static IServiceCollection AddOrganizers(this IServiceCollection services, IConfiguration configuration)
    {
        var https = configuration.GetSection(SiteOptions.Section).Get<SiteOptions>()?.BaseUrl?.Scheme == Uri.UriSchemeHttps;
        new IdentityBuilder(typeof(Organizer), services)
            .AddClaimsPrincipalFactory<OrganizerClaims>()
            .AddSignInManager<OrganizerSignIn>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, cookie => ConfigureSession(cookie, https))
            .AddCookie(PartialSignInCookie.Scheme, cookie => ConfigurePassage(cookie, "anmeldung", https))
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, cookie => ConfigurePassage(cookie, "passkey", https))
            // Never issued; but Identity signs out of it whenever it ends a session.
            .AddCookie(IdentityConstants.TwoFactorRememberMeScheme, cookie => ConfigurePassage(cookie, "merken", https));
        services.Configure<CookieTempDataProviderOptions>(temporary =>
        {
            temporary.Cookie.Name = (https ? "__Host-" : "") + "hinweis";
            temporary.Cookie.Path = "/";
            temporary.Cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<SecurityStampValidatorOptions>(stamp =>
        {
            stamp.ValidationInterval = RecheckedAfter;
            stamp.OnRefreshingPrincipal = renewal =>
            {
                if (renewal is { CurrentPrincipal: { } current, NewPrincipal: { } renewed })
                    OrganizerClaims.KeepProof(current, renewed);
                return Task.CompletedTask;
            };
        });

        services.AddOptions<IdentityPasskeyOptions>().Configure<IOptions<SiteOptions>>((passkeys, site) =>
        {
            passkeys.ServerDomain = site.Value.BaseUrl?.Host;
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
        });
        services.AddScoped<AuditNames>();
        services.AddScoped<PartialSignInCookie>();
        services.AddScoped<OrganizerAuthenticator>();
        services.AddScoped<PasskeyAuthenticator>();
        services.AddScoped<PasskeyAttestation>();

        services.AddAuthorizationBuilder()
            .AddPolicy(OrganizerPolicies.Read, policy => policy.Allow(OrganizerRole.Reader))
            .AddPolicy(OrganizerPolicies.Edit, policy => policy.Allow(OrganizerRole.Organizer))
            .AddPolicy(OrganizerPolicies.Own, policy => policy.Allow(OrganizerRole.Owner))
            .AddPolicy(OrganizerPolicies.Recent, policy => policy.Allow(OrganizerRole.Reader).AddRequirements(new RecentProofRequirement()))
            .AddPolicy(OrganizerPolicies.OwnAccount, policy => policy.RequireAuthenticatedUser().AddRequirements(new OwnFactorRequirement()))
            .AddPolicy(OrganizerPolicies.RecentProof, policy => policy.RequireAuthenticatedUser().AddRequirements(new RecentProofRequirement()));
        services.AddScoped<IAuthorizationHandler, OwnFactorHandler>();
        services.AddSingleton<IAuthorizationHandler, SessionRequirements>();
        services.AddSingleton<StepUpReturnUrl>();
        services.AddSingleton<PreviewTurns>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, StepUpRedirectHandler>();
        return services;
    }

    private static AuthorizationPolicyBuilder Allow(this AuthorizationPolicyBuilder policy, OrganizerRole lowest) =>
        policy.RequireAuthenticatedUser().AddRequirements(new RoleRequirement(lowest), new SecondFactorRequirement());

    /// <summary>Between two steps of signing in.</summary>
    private static void ConfigurePassage(CookieAuthenticationOptions cookie, string name, bool https)
    {
        cookie.Cookie.Name = (https ? "__Host-" : "") + name;
        cookie.Cookie.Path = "/";
        cookie.Cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.ExpireTimeSpan = PartialSignInCookie.Lasts;
        cookie.SlidingExpiration = false;
    }

    private static void ConfigureSession(CookieAuthenticationOptions cookie, bool https)
    {
        cookie.Cookie.Name = (https ? "__Host-" : "") + SessionCookie;
        cookie.Cookie.Path = "/";
        cookie.Cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.ExpireTimeSpan = SessionLasts;
        cookie.SlidingExpiration = true;
        cookie.LoginPath = OrganizerSignInLinks.SignIn;
        cookie.ReturnUrlParameter = "ziel";
        cookie.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        cookie.Events.OnRedirectToAccessDenied = refused =>
        {
            refused.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
