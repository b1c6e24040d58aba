using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Tells somebody outside the audience rule that there is no seat for them this time.</summary>
public sealed record RegistrationDeclined(string Name, string Edition, string When, string? Sentence, Uri OtherEditions) : Letter;
