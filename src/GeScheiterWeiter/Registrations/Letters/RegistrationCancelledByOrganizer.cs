using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Tells somebody that the organizers have cancelled their registration.</summary>
public sealed record RegistrationCancelledByOrganizer(string Name, string Edition, string When, string? Sentence) : Letter;
