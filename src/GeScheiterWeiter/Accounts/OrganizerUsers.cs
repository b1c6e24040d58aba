using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GeScheiterWeiter.Accounts;

/// <summary>Identity's users, locked and unlocked by the clock of the site.</summary>
public sealed class OrganizerUsers(
    IUserStore<Organizer> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<Organizer> passwordHasher,
    IEnumerable<IUserValidator<Organizer>> userValidators,
    IEnumerable<IPasswordValidator<Organizer>> passwordValidators,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<OrganizerUsers> logger,
    TimeProvider clock)
    : UserManager<Organizer>(
        store, options, passwordHasher, userValidators, passwordValidators, normalizer, errors, services, logger)
{
    public override Task<bool> IsLockedOutAsync(Organizer user) =>
        Task.FromResult(user.LockoutEnabled && user.LockoutEnd >= clock.GetUtcNow());

    public override Task<IdentityResult> AccessFailedAsync(Organizer user)
    {
        user.AccessFailedCount++;
        if (user.AccessFailedCount >= Options.Lockout.MaxFailedAccessAttempts)
        {
            user.AccessFailedCount = 0;
            user.LockoutEnd = clock.GetUtcNow() + Options.Lockout.DefaultLockoutTimeSpan;
        }

        return UpdateUserAsync(user);
    }
}
