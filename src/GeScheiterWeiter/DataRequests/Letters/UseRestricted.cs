using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.DataRequests.Letters;

/// <summary>The receipt for a restriction.</summary>
public sealed record UseRestricted() : Letter;
