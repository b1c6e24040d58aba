using Microsoft.AspNetCore.Identity;
using OtpNet;

namespace GeScheiterWeiter.Accounts;

/// <summary>
/// The six digits an authenticator app shows. One step of 30 seconds early or late is forgiven; a code that has been
/// accepted once, and every older one, never is again.
/// </summary>
public sealed class OneTimeCodes(TimeProvider clock) : IUserTwoFactorTokenProvider<Organizer>
{
    private const int Digits = 6;
    private const int KeyBytes = 20;
    private static readonly VerificationWindow OneStepOff = new(previous: 1, future: 1);

    public static string NewKey() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(KeyBytes));

    /// <summary>What an authenticator app reads from the QR code.</summary>
    public static string UriOf(string key, string account) => new OtpUri(OtpType.Totp, key, account, "GeScheiterWeiter").ToString();

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Organizer> manager, Organizer user) => Task.FromResult(false);

    public Task<string> GenerateAsync(string purpose, UserManager<Organizer> manager, Organizer user) =>
        throw new NotSupportedException("The app on the person's own device makes the codes.");

    /// <summary>Accepting a code saves its step; if somebody else has saved the account meanwhile, the code counts as wrong.</summary>
    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Organizer> manager, Organizer user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key
            || StepOf(key, token) is not { } step
            || step <= user.LastCodeStep)
            return false;

        user.LastCodeStep = step;
        return (await manager.UpdateAsync(user)).Succeeded;
    }

    /// <returns>The step the code belongs to, or null when it is wrong.</returns>
    public long? StepOf(string key, string code)
    {
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        return digits.Length == Digits
            && new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(clock.GetUtcNow().UtcDateTime, digits, out var step, OneStepOff)
            ? step
            : null;
    }
}
