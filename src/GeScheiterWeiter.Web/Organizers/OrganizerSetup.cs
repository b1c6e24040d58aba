using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Web.Infrastructure.Http;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Organizers.Account.Passkeys;
using GeScheiterWeiter.Web.Organizers.Audit;
using GeScheiterWeiter.Web.Organizers.Invitations.Details;
using GeScheiterWeiter.Web.Organizers.Messages.Overview;
using GeScheiterWeiter.Web.Organizers.Outbox;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Organizers.SignIn;
using GeScheiterWeiter.Web.Organizers.SignIn.Passkey;
using GeScheiterWeiter.Web.Organizers.SignIn.StepUp;
using GeScheiterWeiter.Web.Organizers.Wordings.Edit;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Web.Organizers;

public static class OrganizerSetup
{
    private static readonly TimeSpan SessionLasts = TimeSpan.FromHours(8);

    /// <summary>A removed organizer is out, and a changed role holds, at most this much later.</summary>
    private static readonly TimeSpan RecheckedAfter = TimeSpan.FromSeconds(30);

    public static IServiceCollection AddOrganizers(this IServiceCollection services)
    {
        new IdentityBuilder(typeof(Organizer), services)
            .AddClaimsPrincipalFactory<OrganizerClaims>()
            .AddSignInManager<OrganizerSignIn>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, ConfigureSession)
            .AddCookie(PartialSignInCookie.Scheme, ConfigurePassage)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, ConfigurePassage)
            // Never issued; but Identity signs out of it whenever it ends a session.
            .AddCookie(IdentityConstants.TwoFactorRememberMeScheme, ConfigurePassage);
        services.NameCookie(IdentityConstants.ApplicationScheme, "organizer");
        services.NameCookie(PartialSignInCookie.Scheme, "anmeldung");
        services.NameCookie(IdentityConstants.TwoFactorUserIdScheme, "passkey");
        services.NameCookie(IdentityConstants.TwoFactorRememberMeScheme, "merken");
        services.AddOptions<CookieTempDataProviderOptions>()
            .Configure<SiteCookies>((temporary, cookies) => cookies.Name(temporary.Cookie, "hinweis"));
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
        services.AddScoped<DeliveryPauseFilter>();
        services.AddScoped<AuditReader>();
        services.AddScoped<AuditNames>();
        services.AddScoped<MessageOverviewReader>();
        services.AddScoped<SendingStatusReader>();
        services.AddScoped<WordingReader>();
        services.AddScoped<WordingPreviews>();
        services.AddScoped<PartialSignInCookie>();
        services.AddSingleton<DeviceCookie>();
        services.AddScoped<CurrentSignInSource>();
        services.AddScoped<OrganizerAuthenticator>();
        services.AddScoped<PasskeyAuthenticator>();
        services.AddScoped<PasskeyAttestation>();

        services.AddAuthorizationBuilder()
            .AddPolicy(OrganizerPolicies.Read, policy => policy.Allow(OrganizerRole.Reader))
            .AddPolicy(OrganizerPolicies.Edit, policy => policy.Allow(OrganizerRole.Organizer))
            .AddPolicy(OrganizerPolicies.Own, policy => policy.Allow(OrganizerRole.Owner))
            .AddPolicy(OrganizerPolicies.Recent, policy => policy.Allow(OrganizerRole.Reader).AddRequirements(new RecentProofRequirement()))
            .AddPolicy(
                OrganizerPolicies.OwnAccount, policy => policy.RequireAuthenticatedUser().AddRequirements(new OwnFactorRequirement()))
            .AddPolicy(
                OrganizerPolicies.RecentProof, policy => policy.RequireAuthenticatedUser().AddRequirements(new RecentProofRequirement()));
        services.AddScoped<IAuthorizationHandler, OwnFactorHandler>();
        services.AddSingleton<IAuthorizationHandler, SessionRequirements>();
        services.AddSingleton<StepUpReturnUrl>();
        services.AddSingleton<PreviewTurns>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, StepUpRedirectHandler>();
        return services;
    }

    private static AuthorizationPolicyBuilder Allow(this AuthorizationPolicyBuilder policy, OrganizerRole lowest) =>
        policy.RequireAuthenticatedUser().AddRequirements(new RoleRequirement(lowest), new SecondFactorRequirement());

    private static void NameCookie(this IServiceCollection services, string scheme, string name) =>
        services.AddOptions<CookieAuthenticationOptions>(scheme)
            .Configure<SiteCookies>((options, cookies) => cookies.Name(options.Cookie, name));

    /// <summary>Between two steps of signing in.</summary>
    private static void ConfigurePassage(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.ExpireTimeSpan = PartialSignInCookie.Lasts;
        cookie.SlidingExpiration = false;
    }

    private static void ConfigureSession(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.ExpireTimeSpan = SessionLasts;
        cookie.SlidingExpiration = true;
        cookie.LoginPath = OrganizerSignInLinks.SignIn;
        cookie.ReturnUrlParameter = "ziel";
        cookie.Events.OnValidatePrincipal = SessionValidation.ValidateAsync;
        cookie.Events.OnRedirectToAccessDenied = refused =>
        {
            refused.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
