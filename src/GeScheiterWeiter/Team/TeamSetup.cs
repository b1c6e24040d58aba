using GeScheiterWeiter.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Team;

public static class TeamSetup
{
    /// <summary>Identity on the event's own database. Roles are a property of the organizer, not tables of their own.</summary>
    public static IServiceCollection AddTeam(this IServiceCollection services)
    {
        services.AddSingleton<ILookupNormalizer, AddressNormalizer>();
        services.AddIdentityCore<Organizer>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.User.AllowedUserNameCharacters = "";
                identity.Password = new PasswordOptions
                {
                    RequiredLength = 1,
                    RequiredUniqueChars = 1,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                };
            })
            .AddUserStore<OrganizerStore>()
            .AddPasswordValidator<PasswordRulesValidator>()
            .AddTokenProvider<OneTimeCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<PasswordHasherOptions>(passwords => passwords.IterationCount = OrganizerPasswords.Iterations);
        services.AddScoped(provider => (OrganizerStore)provider.GetRequiredService<IUserStore<Organizer>>());
        services.AddSingleton<AuthenticatorKeys>();
        services.AddScoped<OrganizerPasswords>();
        services.AddScoped<KnownDevices>();
        services.AddScoped<SignInThrottles>();
        services.AddScoped<OrganizerSessions>();
        services.AddScoped<SignInDesk>();
        services.AddScoped<OrganizerTokens>();
        services.AddScoped<AccountSetUp>();
        services.AddScoped<PasswordReset>();
        services.AddScoped<TeamDesk>();
        services.AddScoped<OwnAccount>();
        services.AddScoped<AddressChange>();
        services.AddScoped<TestMail>();
        services.AddScoped<SecondFactors>();
        services.AddScoped<OneTimeCodes>();
        return services;
    }
}
