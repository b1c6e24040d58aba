using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace GeScheiterWeiter.Team;

public static class TeamSetup
{
    private const int FailuresBeforeLockout = 5;
    private static readonly TimeSpan Lockout = TimeSpan.FromMinutes(15);

    /// <summary>Identity on the event's own database. Roles are a property of the organizer, not tables of their own.</summary>
    public static IServiceCollection AddTeam(this IServiceCollection services)
    {
        services.AddSingleton<ILookupNormalizer, AddressNormalizer>();
        services.AddIdentityCore<Organizer>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.User.AllowedUserNameCharacters = "";
                identity.Lockout.MaxFailedAccessAttempts = FailuresBeforeLockout;
                identity.Lockout.DefaultLockoutTimeSpan = Lockout;
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
            .AddUserManager<OrganizerUsers>()
            .AddEntityFrameworkStores<AppDb>()
            .AddTokenProvider<OneTimeCodes>(TokenOptions.DefaultAuthenticatorProvider);
        return services;
    }
}
