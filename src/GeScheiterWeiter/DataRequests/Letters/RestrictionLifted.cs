using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.DataRequests.Letters;

/// <summary>The receipt for a restriction that is no more.</summary>
public sealed record RestrictionLifted() : Letter;
