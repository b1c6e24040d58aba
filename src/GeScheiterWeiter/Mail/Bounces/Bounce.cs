namespace GeScheiterWeiter.Mail.Bounces;

/// <summary>What a report says: somebody will not get a letter.</summary>
/// <param name="LetterId">The letter of ours it names; null where it names none, or several.</param>
/// <param name="Addresses">Who did not get it.</param>
/// <param name="Status">Why: an enhanced status code (RFC 3463).</param>
public sealed record Bounce(Guid? LetterId, IReadOnlyList<string> Addresses, string Status);
