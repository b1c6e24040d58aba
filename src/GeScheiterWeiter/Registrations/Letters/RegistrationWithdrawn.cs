using GeScheiterWeiter.Mail;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Tells somebody that the organizers have cancelled their registration.</summary>
public sealed record RegistrationWithdrawn(string Name, string Edition, string When, string? Sentence) : Letter;
