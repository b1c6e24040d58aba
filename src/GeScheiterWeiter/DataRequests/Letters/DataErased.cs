using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.DataRequests.Letters;

/// <summary>The receipt for an erasure: the last letter, which is forgotten as soon as it has left.</summary>
/// <param name="Kept">What has not gone, and why; null where everything has.</param>
public sealed record DataErased(string? Kept) : Letter;
