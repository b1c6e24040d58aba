using Microsoft.AspNetCore.Identity;
using OtpNet;

namespace GeScheiterWeiter.Accounts;

/// <summary>
/// The six digits an authenticator app shows. One step of 30 seconds early or late is forgiven; a code that has been
/// accepted once, and every older one, never is again.
/// </summary>
public sealed class OneTimeCodes(TimeProvider clock) : IUserTwoFactorTokenProvider<Organizer>
{
    private static readonly VerificationWindow OneStepOff = new(previous: 1, future: 1);

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Organizer> manager, Organizer user) => Task.FromResult(false);

    public Task<string> GenerateAsync(string purpose, UserManager<Organizer> manager, Organizer user) =>
        throw new NotSupportedException("The app on the person's own device makes the codes.");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Organizer> manager, Organizer user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { } key)
            return false;

        var code = string.Concat(token.Where(char.IsAsciiDigit));
        var totp = new Totp(Base32Encoding.ToBytes(key));
        if (!totp.VerifyTotp(clock.GetUtcNow().UtcDateTime, code, out var step, OneStepOff) || step <= user.LastCodeStep)
            return false;

        user.LastCodeStep = step;
        return (await manager.UpdateAsync(user)).Succeeded;
    }
}
