using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Team;

/// <summary>From where somebody tries to get in.</summary>
/// <param name="Network">The sender's address, of IPv6 the part that a connection cannot choose.</param>
/// <param name="Device">The secret the browser holds, if it holds one.</param>
/// <param name="DeviceName">Browser and system, in words of our own.</param>
/// <param name="Session">The open session in which somebody proves once more who they are.</param>
public sealed record SignInSource(string Network, SecretToken? Device, string DeviceName, Guid? Session);
