using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Confirms that a seat, or a place on the waiting list, was given back.</summary>
public sealed record RegistrationCancelled(string Name, string Edition, string When, Uri SignUpAgain) : Letter;
