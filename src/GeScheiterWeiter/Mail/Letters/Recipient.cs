using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Mail.Letters;

/// <summary>Whom a letter goes to.</summary>
public sealed record Recipient(string Name, EmailAddress Address);
