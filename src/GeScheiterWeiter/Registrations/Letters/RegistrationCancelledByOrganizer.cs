using GeScheiterWeiter.Mail.Letters;

namespace GeScheiterWeiter.Registrations.Letters;

/// <summary>Tells somebody that the organizers have cancelled their registration.</summary>
[Rewordable(LetterTopic.Registration, "Von uns abgesagt")]
public sealed record RegistrationCancelledByOrganizer(string Name, string Edition, string When, [Indispensable] string? Sentence) : Letter;
