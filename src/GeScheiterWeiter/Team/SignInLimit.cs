using System.Security.Cryptography;
using System.Text;

namespace GeScheiterWeiter.Team;

/// <summary>So many attempts in so much time, against one key.</summary>
public sealed record SignInLimit(byte[] Key, int Attempts, TimeSpan Window)
{
    private static readonly TimeSpan QuarterHour = TimeSpan.FromMinutes(15);

    /// <summary>Within a session that is open, wherever strangers may be trying.</summary>
    public static SignInLimit InSession(Guid session) => new(KeyOf("session", session.ToString()), 5, QuarterHour);

    /// <summary>From a browser that has been inside before.</summary>
    public static SignInLimit OnKnownDevice(string account, byte[] device) =>
        new(KeyOf("device", account, Convert.ToHexString(device)), 5, QuarterHour);

    /// <summary>From one network against one account.</summary>
    public static SignInLimit FromNetwork(string account, string network) => new(KeyOf("network", account, network), 5, QuarterHour);

    /// <summary>From everywhere against one account: slows down whoever has many networks. Known devices and passkeys pass by.</summary>
    public static SignInLimit FromEverywhere(string account) => new(KeyOf("account", account), 30, QuarterHour);

    /// <summary>Codes against one account; only who has the password comes so far.</summary>
    public static SignInLimit CodesOf(string account) => new(KeyOf("code", account), 50, TimeSpan.FromDays(1));

    /// <summary>Somebody who presses the button again and again gets one letter in this time.</summary>
    public static SignInLimit ResetLetters(string account) => new(KeyOf("reset", account), 1, PasswordReset.BetweenLetters);

    /// <summary>The same for letters to an address somebody wants to have.</summary>
    public static SignInLimit AddressLetters(Guid organizer) =>
        new(KeyOf("address", organizer.ToString()), 1, PasswordReset.BetweenLetters);

    private static byte[] KeyOf(params ReadOnlySpan<string> parts) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts)));
}
