using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.DataRequests.Letters;

/// <summary>The receipt for an objection to further letters.</summary>
public sealed record LettersEnded() : Letter;
